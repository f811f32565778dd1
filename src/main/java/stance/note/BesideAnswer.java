package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * That others who speak for an actor gave no answer after the one by which it stands, and what was
 * answered before a refusal by which it stands.
 */
public final class BesideAnswer {

  private BesideAnswer() {}

  /** A clause for each actor of which there is something to tell on a question. */
  public static List<String> clauses(Draft draft, QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                clause(draft, finding.question(), actor, standing).ifPresent(clauses::add));
    return clauses;
  }

  /** The clause on one actor, where there is something to tell. */
  static Optional<String> clause(Draft draft, Question question, Id actor, Standing standing) {
    return standing.toldBeside().map(word -> clause(draft, question, actor, word));
  }

  private static String clause(Draft draft, Question question, Id actor, Spoken word) {
    return word.given().isEmpty()
        ? draft
            .wording()
            .claims()
            .askedSince(Tally.state(word), draft.speaking().mention(actor, word))
        : draft
            .wording()
            .claims()
            .answeredBefore(
                draft.speaking().said(question, word), draft.speaking().mention(actor, word));
  }
}
