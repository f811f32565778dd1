package stance.compare;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Actors side by side: one finding a question.
 *
 * @param actors in the order asked for; one of them alone gets no flags
 * @param findings in the order of the questions asked for
 */
public record Comparison(
    StandingTable standings, List<Actor> actors, List<QuestionFinding> findings) {

  /** The comparison of these actors on these questions, all of the dossier of the standings. */
  public static Comparison of(StandingTable standings, List<Id> actors, List<Question> questions) {
    return new Comparison(
        standings,
        actors.stream().map(standings.dossier()::actor).toList(),
        questions.stream()
            .map(question -> QuestionFinding.of(standings, question, actors))
            .toList());
  }

  /** How many of the questions have this flag; none for one actor alone. */
  public int count(Flag flag) {
    return actors.size() < 2
        ? 0
        : (int) findings.stream().filter(finding -> finding.flag() == flag).count();
  }
}
