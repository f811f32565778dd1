package stance.note.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.Placement;
import stance.note.words.SectionKind;

/**
 * A question whose finding is another: it stands in another section of a note.
 *
 * @param then its section in the first comparison; absent where nobody had spoken
 * @param now its section in the second, likewise
 */
public record Placed(Question question, Optional<SectionKind> then, Optional<SectionKind> now) {

  /**
   * All of them, of several actors and the questions that both hold, in the order of the second.
   */
  public static List<Placed> between(Comparison then, Comparison now) {
    List<Placed> moved = new ArrayList<>();
    if (then.actors().size() < 2 || now.actors().size() < 2) {
      return moved;
    }
    Map<Id, QuestionFinding> before = new HashMap<>();
    then.findings().forEach(finding -> before.put(finding.question().id(), finding));
    for (QuestionFinding after : now.findings()) {
      Optional<QuestionFinding> was = Optional.ofNullable(before.get(after.question().id()));
      Optional<SectionKind> from = was.flatMap(Placement::of);
      Optional<SectionKind> to = Placement.of(after);
      if (was.isPresent() && !from.equals(to)) {
        moved.add(new Placed(after.question(), from, to));
      }
    }
    return moved;
  }
}
