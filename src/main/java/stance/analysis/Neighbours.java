package stance.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.compare.Basis;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.Progress;
import stance.compare.Speaker;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * All other actors by their agreement with one.
 *
 * @param wanted how they were asked for
 * @param ranked those who share enough questions, in order
 * @param tooFew how many others share a question or more, but too few
 * @param strangers how many share none
 */
public record Neighbours(
    Dossier dossier,
    Basis basis,
    Actor actor,
    List<Question> questions,
    Wanted wanted,
    List<Neighbour> ranked,
    int tooFew,
    int strangers) {

  /**
   * Which neighbours are wanted.
   *
   * @param furthestFirst whether the order is turned round
   * @param fewest how many questions they must share
   * @param butNot the one question on which they must differ, with no other difference
   */
  public record Wanted(boolean furthestFirst, int fewest, Optional<Question> butNot) {}

  /** How a neighbour is bound to the actor. */
  public enum Bond {
    /** In no way. */
    NONE,
    /** It speaks for the actor, at some time. */
    SPEAKS_FOR_IT,
    /** The actor speaks for it, at some time. */
    SPOKEN_FOR
  }

  /**
   * One of the others.
   *
   * @param agreement with the actor as the first of the two
   * @param parting the first question on which they differ, where they do
   */
  public record Neighbour(Agreement agreement, Bond bond, Optional<Question> parting) {}

  public Neighbours {
    questions = List.copyOf(questions);
    ranked = List.copyOf(ranked);
  }

  /** The neighbours of an actor. */
  public static Neighbours of(
      StandingTable table, Id actor, List<Question> questions, Wanted wanted) {
    return of(table, actor, questions, wanted, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  public static Neighbours of(
      StandingTable table, Id actor, List<Question> questions, Wanted wanted, Progress progress) {
    Dossier dossier = table.dossier();
    List<Id> others = new ArrayList<>(dossier.actors().stream().map(Actor::id).toList());
    others.remove(actor);
    List<Agreement> counted = new ArrayList<>();
    int tooFew = 0;
    int strangers = 0;
    for (Agreement agreement : Agreements.ofOne(table, actor, others, questions, progress)) {
      if (agreement.shared() == 0) {
        strangers++;
      } else if (agreement.shared() < wanted.fewest()) {
        tooFew++;
      } else {
        counted.add(agreement);
      }
    }
    counted.sort(order(wanted));
    List<Neighbour> ranked = new ArrayList<>();
    for (Agreement agreement : counted) {
      if (isWanted(table, agreement, wanted)) {
        ranked.add(
            new Neighbour(agreement, bond(table, agreement), parting(table, agreement, questions)));
      }
    }
    return new Neighbours(
        dossier, table.basis(), dossier.actor(actor), questions, wanted, ranked, tooFew, strangers);
  }

  private static Comparator<Agreement> order(Wanted wanted) {
    Comparator<Agreement> nearest =
        Comparator.<Agreement, Share>comparing(pair -> pair.agreement().orElseThrow()).reversed();
    return (wanted.furthestFirst() ? nearest.reversed() : nearest)
        .thenComparing(Comparator.comparingInt(Agreement::shared).reversed())
        .thenComparing(Agreement::b);
  }

  private static boolean isWanted(StandingTable table, Agreement agreement, Wanted wanted) {
    return wanted.butNot().isEmpty()
        || agreement.differ() == 1 && differ(table, agreement, wanted.butNot().get());
  }

  private static boolean differ(StandingTable table, Agreement agreement, Question question) {
    return PairFinding.of(table, question, agreement.a(), agreement.b()).flag() == Flag.DIFFER;
  }

  private static Optional<Question> parting(
      StandingTable table, Agreement agreement, List<Question> questions) {
    for (Question question : agreement.differ() == 0 ? List.<Question>of() : questions) {
      if (differ(table, agreement, question)) {
        return Optional.of(question);
      }
    }
    return Optional.empty();
  }

  private static Bond bond(StandingTable table, Agreement agreement) {
    return speaks(table, agreement.b(), agreement.a())
        ? Bond.SPEAKS_FOR_IT
        : speaks(table, agreement.a(), agreement.b()) ? Bond.SPOKEN_FOR : Bond.NONE;
  }

  private static boolean speaks(StandingTable table, Id speaker, Id body) {
    for (Speaker one : table.speakers(body)) {
      if (one.actor().id().equals(speaker)) {
        return true;
      }
    }
    return false;
  }
}
