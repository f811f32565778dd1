package stance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.Progress;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Where the actors of a group could meet: which answers nobody rules out, and how few would have to
 * answer otherwise for the group to agree. Counted from what they said, and no advice.
 *
 * @param comparison how they compare
 * @param matters the questions that two of them at least have answered, not with one and the same
 *     record, but for those on which each speaks of its own country; in the order asked for
 */
public record Ground(Comparison comparison, List<Matter> matters) {

  public Ground {
    matters = List.copyOf(matters);
  }

  /**
   * One question.
   *
   * @param landings how the group stands to each answer that the question has
   * @param moves who would have to answer otherwise; where the flag is {@code differ}
   */
  public record Matter(QuestionFinding finding, List<Landing> landings, Optional<Moves> moves) {

    public Matter {
      landings = List.copyOf(landings);
    }

    /** Whether an answer that is given is ruled out by nobody. */
    public boolean hasCommonGround() {
      for (Landing landing : landings) {
        if (landing.isCommonGround()) {
          return true;
        }
      }
      return false;
    }
  }

  /** The ground of these actors, two at least, on these questions. */
  public static Ground of(StandingTable standings, List<Id> actors, List<Question> questions) {
    return of(standings, actors, questions, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  public static Ground of(
      StandingTable standings, List<Id> actors, List<Question> questions, Progress progress) {
    Comparison comparison = Comparison.of(standings, actors, questions);
    List<Matter> matters = new ArrayList<>();
    int done = 0;
    for (QuestionFinding finding : comparison.findings()) {
      done++;
      progress.reached(done, questions.size());
      if (concerns(finding)) {
        matters.add(
            new Matter(
                finding,
                Landing.of(standings, finding),
                finding.flag() == Flag.DIFFER
                    ? Optional.of(Moves.of(standings, finding))
                    : Optional.empty()));
      }
    }
    return new Ground(comparison, matters);
  }

  private static boolean concerns(QuestionFinding finding) {
    int answered = 0;
    for (Standing standing : finding.standings().values()) {
      answered += standing.answered().isPresent() || standing.divided().isPresent() ? 1 : 0;
    }
    boolean onOneRecord = finding.flag() == Flag.ALONE;
    return answered > 1
        && !onOneRecord
        && !finding.apart().equals(Optional.of(FlagRule.OWN_COUNTRIES));
  }
}
