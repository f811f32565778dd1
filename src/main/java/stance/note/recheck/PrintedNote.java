package stance.note.recheck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.PartialDate;
import stance.note.words.OnTheWay;

/**
 * A note as it lies on a desk, read back from its text, Markdown, HTML or Word document.
 *
 * @param arguments those of the command that made it
 * @param fingerprint of the data that it rests on
 * @param day how far the dossier reached, where the note says so
 * @param version of the program that wrote it; absent where that was deleted
 * @param findings what it says on each matter, by the words that its paragraph begins with; dates
 *     and the numbers of sources aside
 * @param opening its first lines as one text: its style, title and actors
 * @param above the line that its writer put above it, empty where there is none
 * @param lines its text from its title on, without what the way changed
 * @param onTheWay what the way that it came changed of its bytes, and of no line
 */
public record PrintedNote(
    List<String> arguments,
    String fingerprint,
    Optional<PartialDate> day,
    Optional<String> version,
    Map<String, Finding> findings,
    String opening,
    String above,
    List<String> lines,
    Set<OnTheWay> onTheWay) {

  /** Its words in their order, whatever the lines that they stand on. */
  String words() {
    return String.join(" ", lines).replaceAll(" +", " ").strip();
  }

  /**
   * What a note says on one matter.
   *
   * @param heading under which it says so
   * @param text its words, dates and the numbers of sources aside
   * @param sentences each as it reads without its sources, by its words without dates
   */
  record Finding(String heading, String text, Map<String, String> sentences) {

    Finding {
      sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }

    /** Its sentences that another does not say, of whatever date. */
    List<String> beyond(Finding other) {
      return sentences.entrySet().stream()
          .filter(sentence -> !other.sentences().containsKey(sentence.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }

    /** Whether both tell the same under one heading. */
    boolean isLike(Finding other) {
      return heading.equals(other.heading) && text.equals(other.text);
    }
  }
}
