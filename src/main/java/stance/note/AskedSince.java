package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Id;

/** That others who speak for an actor gave no answer after the one by which it stands. */
public final class AskedSince {

  private AskedSince() {}

  /** A clause for each such refusal on a question. */
  public static List<String> clauses(Draft draft, QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                standing
                    .words()
                    .forEach(word -> clause(draft, actor, word).ifPresent(clauses::add)));
    return clauses;
  }

  /** The clause on the refusal since a word, where there is one. */
  static Optional<String> clause(Draft draft, Id actor, Spoken word) {
    return word.statement().askedSince().map(since -> clause(draft, actor, since));
  }

  private static String clause(Draft draft, Id actor, Standing.Unanswered since) {
    return draft
        .wording()
        .claims()
        .askedSince(Tally.state(since), draft.speaking().mention(actor, since));
  }
}
