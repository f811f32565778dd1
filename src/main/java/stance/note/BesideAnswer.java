package stance.note;

import java.util.ArrayList;
import java.util.List;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Statement;
import stance.compare.Unstated;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.Claim.Subject;

/**
 * That others who speak for an actor gave no answer after the one by which it stands, or are no
 * part of the count by which it does, and what was answered before a refusal by which it stands.
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
                clauses.addAll(clauses(draft, finding.question(), actor, standing)));
    return clauses;
  }

  /** The clauses on one actor. */
  static List<String> clauses(Draft draft, Question question, Id actor, Standing standing) {
    List<String> clauses = new ArrayList<>();
    standing
        .toldBeside()
        .map(word -> clause(draft, question, actor, standing, word))
        .ifPresent(clauses::add);
    Unstated unstated = standing.unstated();
    if (!unstated.isEmpty()) {
      clauses.add(
          draft
              .wording()
              .claims()
              .unstated(
                  draft.speaking().subject(actor),
                  unstated.undecided().size(),
                  unstated.declined().size(),
                  unstated.absent().size()));
    }
    return clauses;
  }

  /** Who makes the majority with which an actor stands, and who answers otherwise. */
  static List<String> majority(Draft draft, Id actor, Standing standing) {
    return standing
        .spoken()
        .flatMap(Spoken::count)
        .map(
            count ->
                draft
                    .wording()
                    .claims()
                    .majority(
                        draft.speaking().subject(actor),
                        speakers(draft, count.supporters()),
                        speakers(draft, count.others()),
                        draft.speaking().citeEach(stances(count.counted()))))
        .map(List::of)
        .orElse(List.of());
  }

  private static List<Subject> speakers(Draft draft, List<Statement> statements) {
    return draft.speaking().subjects(statements.stream().map(Statement::speaker).toList());
  }

  private static List<Stance> stances(List<Statement> statements) {
    return statements.stream().map(Statement::stance).toList();
  }

  private static String clause(
      Draft draft, Question question, Id actor, Standing standing, Spoken word) {
    if (word.given().isPresent() && standing.isBesideLater()) {
      return draft
          .wording()
          .claims()
          .ruledOutSince(
              draft.speaking().said(question, word), draft.speaking().mention(actor, word));
    }
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
