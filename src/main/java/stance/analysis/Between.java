package stance.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.PairFinding;
import stance.compare.Relation;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Id;
import stance.dossier.Question;

/** Who stands between two actors whose answers cannot stand together. */
final class Between {

  private Between() {}

  /**
   * On a scale those whose level lies strictly between; on a choice those who accept an option of
   * each, or whose answer is compatible with both. By id; those who speak for one of the two stand
   * with it, and not between.
   */
  static List<Id> of(StandingTable standings, Question question, PairFinding pair) {
    Answer answerA = answer(standings, question, pair.a()).orElseThrow();
    Answer answerB = answer(standings, question, pair.b()).orElseThrow();
    Set<Id> sides = new LinkedHashSet<>();
    standings.speakers(pair.a()).forEach(speaker -> sides.add(speaker.actor().id()));
    standings.speakers(pair.b()).forEach(speaker -> sides.add(speaker.actor().id()));
    List<Id> between = new ArrayList<>();
    for (Actor actor : standings.dossier().actors()) {
      if (!sides.contains(actor.id())
          && answer(standings, question, actor.id())
              .map(answer -> isBetween(question, answerA, answer, answerB))
              .orElse(false)) {
        between.add(actor.id());
      }
    }
    return between;
  }

  private static Optional<Answer> answer(StandingTable standings, Question question, Id actor) {
    return standings.of(actor, question.id()).answered().map(stated -> stated.answer());
  }

  private static boolean isBetween(Question question, Answer a, Answer middle, Answer b) {
    if (question.answers() instanceof Scale scale) {
      int place = place(scale, middle);
      return Math.min(place(scale, a), place(scale, b)) < place
          && place < Math.max(place(scale, a), place(scale, b));
    }
    boolean acceptsOfEach =
        !Collections.disjoint(middle.taken(), a.taken())
            && !Collections.disjoint(middle.taken(), b.taken());
    return acceptsOfEach || isCompatible(question, middle, a) && isCompatible(question, middle, b);
  }

  private static boolean isCompatible(Question question, Answer one, Answer other) {
    return Relation.between(question.answers(), one, other) != Relation.OPPOSED;
  }

  private static int place(Scale scale, Answer answer) {
    return scale.positionOf(answer.taken().get(0)).orElseThrow();
  }
}
