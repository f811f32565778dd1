package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.dossier.Id;
import stance.note.words.SectionKind;

/** Which question is told in which paragraph of a note on several actors. */
public final class Outline {

  /** The sections by flag follow the first, the bottom line. */
  private static final int FIRST = 2;

  private final Map<SectionKind, List<QuestionFinding>> sections = new LinkedHashMap<>();
  private final Map<Id, String> numbers = new LinkedHashMap<>();

  public Outline(List<QuestionFinding> findings) {
    for (Flag flag : Flag.values()) {
      List<QuestionFinding> flagged =
          findings.stream().filter(finding -> finding.flag() == flag).toList();
      SectionKind.of(flag).filter(kind -> !flagged.isEmpty()).ifPresent(kind -> add(kind, flagged));
    }
  }

  private void add(SectionKind kind, List<QuestionFinding> findings) {
    sections.put(kind, findings);
    List<QuestionFinding> placed = new ArrayList<>();
    for (QuestionFinding finding : findings) {
      placed.add(finding);
      numbers.put(finding.question().id(), (FIRST + sections.size() - 1) + "." + placed.size());
    }
  }

  /** The findings by section, in the order of the note. */
  public Map<SectionKind, List<QuestionFinding>> sections() {
    return sections;
  }

  /** The number of the paragraph on a question; none where nobody has spoken on it. */
  Optional<String> number(Id question) {
    return Optional.ofNullable(numbers.get(question));
  }
}
