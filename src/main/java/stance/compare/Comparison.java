package stance.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Actors side by side: one finding a question.
 *
 * @param actors in the order asked for; one of them alone gets no flags
 * @param findings in the order of the questions asked for
 */
public record Comparison(Standings standings, List<Actor> actors, List<QuestionFinding> findings) {

  /** The comparison of these actors on these questions, all of the dossier of the standings. */
  public static Comparison of(Standings standings, List<Id> actors, List<Question> questions) {
    return new Comparison(
        standings,
        actors.stream().map(standings.dossier()::actor).toList(),
        questions.stream()
            .map(question -> QuestionFinding.of(standings, question, actors))
            .toList());
  }

  /** How many questions have each flag; they add up to the questions. All are 0 for one actor. */
  public Map<Flag, Integer> tally() {
    Map<Flag, Integer> tally = new EnumMap<>(Flag.class);
    for (Flag flag : Flag.values()) {
      tally.put(flag, 0);
    }
    if (actors.size() > 1) {
      findings.forEach(finding -> tally.merge(finding.flag(), 1, Integer::sum));
    }
    return tally;
  }
}
