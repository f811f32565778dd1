package stance.compare;

import java.util.List;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * The conditions of two stated standings against each other, when they give the same answer.
 *
 * @param shared the conditions in {@code if} of both, and those in {@code unless} of both
 * @param ofA what the first depends on and the second does not, and how the second stands to it
 * @param ofB the same the other way round
 */
public record ConditionsCompared(Conditions shared, OneSided ofA, OneSided ofB) {

  /**
   * What one of two depends on beyond the other.
   *
   * @param added conditions in {@code if} that the other neither names nor meets
   * @param met conditions in {@code if} that the other meets by its own stance elsewhere
   * @param ruledOut conditions in {@code if} that the other's own stance elsewhere rules out
   * @param excluded conditions in {@code unless} that the other does not name
   */
  public record OneSided(List<Id> added, List<Id> met, List<Id> ruledOut, List<Id> excluded) {

    /** Whether nothing of it is left once what the other meets is dropped. */
    boolean isSettled() {
      return added.isEmpty() && ruledOut.isEmpty() && excluded.isEmpty();
    }
  }

  /** Whether a condition of one is ruled out by the other. */
  public boolean clash() {
    return !ofA.ruledOut().isEmpty() || !ofB.ruledOut().isEmpty();
  }

  /** Whether the conditions are the same, once those that the other meets are dropped. */
  public boolean same() {
    return ofA.isSettled() && ofB.isSettled();
  }

  /** The terms of {@code a} and {@code b}, which are the actors' conditions on one question. */
  static ConditionsCompared between(
      StandingTable standings, Id actorA, Conditions a, Id actorB, Conditions b) {
    Conditions shared =
        new Conditions(inBoth(a.required(), b.required()), inBoth(a.excluded(), b.excluded()));
    return new ConditionsCompared(
        shared, oneSided(standings, a, b, actorB), oneSided(standings, b, a, actorA));
  }

  private static List<Id> inBoth(List<Id> a, List<Id> b) {
    return a.stream().filter(b::contains).toList();
  }

  private static OneSided oneSided(
      StandingTable standings, Conditions mine, Conditions theirs, Id other) {
    // A shared condition can still be ruled out: an actor may name what it opposes elsewhere.
    List<Id> ruledOut =
        mine.required().stream()
            .filter(id -> attitude(standings, other, id) == Attitude.RULES_OUT)
            .toList();
    List<Id> open =
        mine.required().stream()
            .filter(id -> !theirs.required().contains(id) && !ruledOut.contains(id))
            .toList();
    List<Id> met =
        open.stream().filter(id -> attitude(standings, other, id) == Attitude.MEETS).toList();
    return new OneSided(
        open.stream().filter(id -> !met.contains(id)).toList(),
        met,
        ruledOut,
        mine.excluded().stream().filter(id -> !theirs.excluded().contains(id)).toList());
  }

  private enum Attitude {
    MEETS,
    RULES_OUT,
    SAYS_NOTHING
  }

  /** How an actor stands to a condition that is also an answer to a question. */
  private static Attitude attitude(StandingTable standings, Id actor, Id condition) {
    Condition named = standings.dossier().condition(condition);
    if (named.answer().isEmpty()) {
      return Attitude.SAYS_NOTHING;
    }
    Condition.NamedAnswer wanted = named.answer().get();
    if (!(standings.of(actor, wanted.question()) instanceof Standing.Stated stated)) {
      return Attitude.SAYS_NOTHING;
    }
    Question question = standings.dossier().question(wanted.question());
    return switch (Relation.between(
        question.answers(), stated.answer(), question.taking(wanted.answer()))) {
      case SAME -> Attitude.MEETS;
      case OPPOSED -> Attitude.RULES_OUT;
      default -> Attitude.SAYS_NOTHING;
    };
  }
}
