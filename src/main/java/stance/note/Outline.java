package stance.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.dossier.Id;
import stance.note.words.SectionKind;

/** Which question is told in which paragraph of a note on several actors. */
public final class Outline {

  private final Map<SectionKind, List<QuestionFinding>> sections = new EnumMap<>(SectionKind.class);
  private final Map<Id, String> numbers = new LinkedHashMap<>();

  /**
   * @param before how many sections come before the first finding
   */
  public Outline(List<QuestionFinding> findings, int before) {
    for (QuestionFinding finding : findings) {
      Placement.of(finding)
          .ifPresent(kind -> sections.computeIfAbsent(kind, k -> new ArrayList<>()).add(finding));
    }
    int section = before;
    for (List<QuestionFinding> placed : sections.values()) {
      section++;
      for (int i = 0; i < placed.size(); i++) {
        numbers.put(placed.get(i).question().id(), section + "." + (i + 1));
      }
    }
  }

  /** The outline of a note that is not by questions. */
  public static Outline none() {
    return new Outline(List.of(), 0);
  }

  /** The findings by section, in the order of the note. */
  public Map<SectionKind, List<QuestionFinding>> sections() {
    return sections;
  }

  /** The number of the paragraph on a question; none where nobody has spoken on it. */
  public Optional<String> number(Id question) {
    return Optional.ofNullable(numbers.get(question));
  }
}
