package stance.note.recheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.note.recheck.PrintedNote.Finding;
import stance.note.words.RecheckWords;

/**
 * What comes of laying a note beside the same note made anew.
 *
 * <p>It holds where the data is the same, or where all that the data changed is the fingerprint.
 * Where it does not, the findings that changed are those whose paragraphs stand under another
 * heading, or have another text, in the two notes.
 *
 * @param holds whether it holds
 * @param sentences the answer in words, and one more for each finding that changed
 */
public record NoteCheck(boolean holds, List<String> sentences) {

  public NoteCheck {
    sentences = List.copyOf(sentences);
  }

  /** The check of a note against the same made anew, answered in these words. */
  public static NoteCheck of(PrintedNote note, PrintedNote anew, RecheckWords words) {
    if (note.lines().equals(anew.lines())) {
      return new NoteCheck(true, List.of(words.holds()));
    }
    if (note.fingerprint().equals(anew.fingerprint())) {
      boolean sameVersion = note.version().equals(anew.version());
      return new NoteCheck(
          true,
          List.of(
              sameVersion || note.version().isEmpty()
                  ? words.holdsEdited(edited(note.lines(), anew.lines()))
                  : words.holdsOtherVersion(note.version().get(), anew.version().orElse(""))));
    }
    if (withoutFingerprint(note).equals(withoutFingerprint(anew))) {
      return new NoteCheck(true, List.of(words.holdsDespiteData()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(words.outdated(note.fingerprint(), anew.fingerprint()));
    sentences.addAll(changed(note.findings(), anew.findings(), words));
    return new NoteCheck(false, sentences);
  }

  private static List<String> withoutFingerprint(PrintedNote note) {
    return note.lines().stream().map(line -> line.replace(note.fingerprint(), "")).toList();
  }

  /**
   * How many lines of the note are not among those of the other, each as often as it stands there.
   */
  private static int edited(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(others);
    int added = (int) lines.stream().filter(line -> !left.remove(line)).count();
    return Math.max(added, left.size());
  }

  private static List<String> changed(
      Map<String, Finding> before, Map<String, Finding> now, RecheckWords words) {
    Set<String> matters = new LinkedHashSet<>(before.keySet());
    matters.addAll(new TreeSet<>(now.keySet()));
    List<String> sentences = new ArrayList<>();
    for (String matter : matters) {
      Optional<Finding> then = Optional.ofNullable(before.get(matter));
      Optional<Finding> today = Optional.ofNullable(now.get(matter));
      Optional<String> heading = then.map(Finding::heading);
      if (!heading.equals(today.map(Finding::heading))) {
        sentences.add(words.moved(matter, heading, today.map(Finding::heading)));
      } else if (!then.equals(today)) {
        sentences.add(words.reworded(matter, heading.orElse("")));
      }
    }
    return sentences;
  }
}
