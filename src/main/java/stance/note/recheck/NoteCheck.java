package stance.note.recheck;

import java.util.ArrayList;
import java.util.List;
import stance.note.words.RecheckWords;

/**
 * What comes of laying a note beside the same note made anew.
 *
 * <p>It holds where it is, line for line, what the program makes now: who hands it on has nothing
 * but its lines. Where it does not, it is told apart whether its text or the data changed. The
 * findings that changed are those whose paragraphs stand under another heading, or have another
 * text, in the two notes.
 *
 * @param holds whether it holds
 * @param dataHolds whether the data that it rests on is what it was, whatever its lines
 * @param showsLines whether the two texts side by side tell more
 * @param sentences the answer in words, and one more for each finding that changed
 */
public record NoteCheck(
    boolean holds, boolean dataHolds, boolean showsLines, List<String> sentences) {

  public NoteCheck {
    sentences = List.copyOf(sentences);
  }

  /**
   * The check of a note against the same made anew, answered in these words.
   *
   * @param title of the dossier from which it was made anew
   */
  public static NoteCheck of(PrintedNote note, PrintedNote anew, String title, RecheckWords words) {
    if (note.lines().equals(anew.lines())) {
      return new NoteCheck(true, true, false, holding(note, words));
    }
    boolean dataHolds = note.fingerprint().equals(anew.fingerprint());
    if (dataHolds && note.words().equals(anew.words())) {
      return new NoteCheck(false, true, false, List.of(words.wrappedAnew()));
    }
    if (dataHolds) {
      boolean sameVersion = note.version().isEmpty() || note.version().equals(anew.version());
      String sentence =
          sameVersion
              ? words.edited(edited(note.lines(), anew.lines()))
              : words.wordedByOtherVersion(note.version().get(), anew.version().orElse(""));
      return new NoteCheck(false, true, true, List.of(sentence));
    }
    if (withoutFingerprint(note).equals(withoutFingerprint(anew))) {
      return new NoteCheck(false, false, false, List.of(words.dataChangedUnseen()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(words.outdated(note.fingerprint(), anew.fingerprint()));
    if (!note.opening().contains(title) && anew.opening().contains(title)) {
      sentences.add(words.ofAnotherDossier(title));
    }
    for (FindingMove move : FindingMove.between(note, anew)) {
      sentences.add(
          move.isReworded()
              ? words.reworded(move.matter(), move.now().orElse(""))
              : words.moved(move.matter(), move.before(), move.now()));
    }
    return new NoteCheck(false, false, true, sentences);
  }

  /**
   * How many lines of a note were edited by hand, the other being the same note as the program
   * makes it of the same data: none where its lines were only broken anew, or another version
   * worded it.
   */
  public static int editedByHand(PrintedNote note, PrintedNote anew) {
    boolean otherVersion = note.version().isPresent() && !note.version().equals(anew.version());
    return otherVersion || note.words().equals(anew.words())
        ? 0
        : edited(note.lines(), anew.lines());
  }

  private static List<String> holding(PrintedNote note, RecheckWords words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.holds());
    if (!note.above().isEmpty()) {
      sentences.add(words.notLookedAt(note.above()));
    }
    if (!note.onTheWay().isEmpty()) {
      sentences.add(words.changedOnTheWay(note.onTheWay()));
    }
    return sentences;
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
}
