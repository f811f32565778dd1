package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Lapse;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Id;
import stance.note.words.Claim.Said;
import stance.note.words.Provisos;

/** Answers that do not hold in the world assumed: they are answers nevertheless. */
final class Withheld {

  private final Draft draft;

  Withheld(Draft draft) {
    this.draft = draft;
  }

  /** An answer, and whether it is an objection or a consent that falls away. */
  private record Kind(Said answer, boolean fallsAway) {}

  /** Who gave which answer that does not hold, in a list of what others say. */
  List<String> inBrief(QuestionFinding finding, boolean naming) {
    Map<Kind, List<Id>> actors = new LinkedHashMap<>();
    finding
        .spokenIn(Standing.State.WITHHELD)
        .forEach(
            (actor, spoken) ->
                actors
                    .computeIfAbsent(kind(finding, spoken), kind -> new ArrayList<>())
                    .add(actor));
    List<String> clauses = new ArrayList<>();
    if (!naming && !actors.isEmpty()) {
      int some = actors.values().stream().mapToInt(List::size).sum();
      return List.of(draft.wording().claims().withheldCounted(some));
    }
    actors.forEach(
        (kind, who) ->
            clauses.add(
                draft
                    .wording()
                    .claims()
                    .withheldInBrief(
                        kind.answer(), draft.speaking().subjects(who), kind.fallsAway())));
    return clauses;
  }

  private Kind kind(QuestionFinding finding, Spoken spoken) {
    return new Kind(
        AnswersAsSaid.of(finding.question(), spoken.given().orElseThrow(), Provisos.NONE),
        spoken.lapse() == Lapse.BARRED);
  }
}
