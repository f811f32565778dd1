package stance.note.words.english;

import java.util.List;
import stance.dossier.Evidence;
import stance.note.words.CampsInBrief;
import stance.note.words.Claim;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** Camps in a few words, in English. */
final class EnglishCamps implements CampsInBrief {

  @Override
  public String counted(Said answer, int actors) {
    return stand(answer) + " (" + actors + ")";
  }

  @Override
  public String everyone(Said answer, int actors) {
    return stand(answer) + " (" + English.all(actors) + ")";
  }

  @Override
  public String allBut(Said answer, List<Subject> others) {
    return stand(answer) + " (all but " + Grammar.and(others) + ")";
  }

  @Override
  public String named(Said answer, List<String> actors) {
    return stand(answer) + " (" + String.join(", ", actors) + ")";
  }

  @Override
  public String nameInBrief(Subject actor, Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> Grammar.called(actor);
      case REPORTED, CLAIMED -> Grammar.called(actor) + " as reported";
      case INFERRED -> Grammar.called(actor) + " in our reading";
    };
  }

  @Override
  public String countedWithout(int actors) {
    return "without an answer (" + actors + ")";
  }

  @Override
  public String camp(Said said, int actors) {
    return English.capitalized(counted(said, actors));
  }

  private static String stand(Said said) {
    if (!(said instanceof Claim.ForOrAgainst side)) {
      return AnswerClauses.words(said);
    }
    return switch (side.side()) {
      case FOR -> "for it";
      case NEUTRAL -> "neutral";
      case AGAINST -> "against it";
    };
  }
}
