package stance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Id;

/**
 * The conditions of two answers against each other, where the answers are the same.
 *
 * @param shared the conditions in {@code if} of both, and those in {@code unless} of both
 * @param ofA what the first depends on and the second does not, and how the second stands to it
 * @param ofB the same the other way round
 */
public record ConditionsCompared(Conditions shared, OneSided ofA, OneSided ofB) {

  /**
   * What one of two depends on beyond the other.
   *
   * @param added conditions in {@code if} that the other does not name, and nothing settles
   * @param askedFor conditions in {@code if} that dropped out because the other, who does not name
   *     them, asks for them too
   * @param met conditions in {@code if} that dropped out because the world has met them
   * @param ruledOut conditions in {@code if} that the other rules out
   * @param contradicted conditions in {@code if} that are in the other's {@code unless}
   * @param excluded conditions in {@code unless} that are not in the other's
   */
  public record OneSided(
      List<Id> added,
      List<Decided> askedFor,
      List<Id> met,
      List<Decided> ruledOut,
      List<Id> contradicted,
      List<Id> excluded) {

    /** Whether it and the other can never hold together. */
    boolean clashes() {
      return !ruledOut.isEmpty() || !contradicted.isEmpty();
    }

    /** Whether nothing of it is left once what is settled has dropped out. */
    boolean isSettled() {
      return added.isEmpty() && !clashes() && excluded.isEmpty();
    }
  }

  /**
   * A condition of one actor that another's answer elsewhere decides.
   *
   * @param question the question to which the condition is an answer
   * @param by the other's answer to it
   */
  public record Decided(Id condition, Id question, Stated by) {

    /** By which answer elsewhere {@code actor} rules {@code condition} out. */
    public static Optional<Decided> ruledOut(StandingTable standings, Id actor, Id condition) {
      Attitude attitude = standings.attitude(actor, condition);
      return attitude.kind() == Attitude.Kind.RULES_IT_OUT
          ? Optional.of(decided(standings, condition, attitude))
          : Optional.empty();
    }

    /** The conditions alone. */
    public static List<Id> conditions(List<Decided> decided) {
      return decided.stream().map(Decided::condition).toList();
    }
  }

  /** Whether a condition of one is ruled out by the other, or contradicts the other's. */
  public boolean clash() {
    return ofA.clashes() || ofB.clashes();
  }

  /** Whether the conditions are the same, once those that are settled have dropped out. */
  public boolean same() {
    return ofA.isSettled() && ofB.isSettled();
  }

  /** Whether a condition of one dropped out because the other asks for it too. */
  public boolean askedFor() {
    return !ofA.askedFor().isEmpty() || !ofB.askedFor().isEmpty();
  }

  /** The terms of {@code a} and {@code b}, who give the same answer to one question. */
  static ConditionsCompared between(
      StandingTable standings, Id actorA, Stated a, Id actorB, Stated b) {
    Conditions shared =
        new Conditions(
            inBoth(a.conditions().required(), b.conditions().required()),
            inBoth(a.conditions().excluded(), b.conditions().excluded()));
    return new ConditionsCompared(
        shared, oneSided(standings, a, b, actorB), oneSided(standings, b, a, actorA));
  }

  private static List<Id> inBoth(List<Id> a, List<Id> b) {
    return a.stream().filter(b::contains).toList();
  }

  private static OneSided oneSided(StandingTable standings, Stated mine, Stated theirs, Id other) {
    List<Id> required = mine.conditions().required();
    List<Id> added = new ArrayList<>();
    List<Decided> askedFor = new ArrayList<>();
    List<Id> met = new ArrayList<>();
    List<Decided> ruledOut = new ArrayList<>();
    List<Id> contradicted = inBoth(required, theirs.conditions().excluded());
    for (Id condition : required) {
      Attitude attitude = standings.attitude(other, condition);
      if (standings.isMet(condition)) {
        met.add(condition);
      } else if (attitude.kind() == Attitude.Kind.RULES_IT_OUT) {
        // A shared condition too: an actor may name what it opposes elsewhere.
        ruledOut.add(decided(standings, condition, attitude));
      } else if (!theirs.conditions().required().contains(condition)) {
        if (attitude.kind() == Attitude.Kind.ASKS_FOR_IT) {
          askedFor.add(decided(standings, condition, attitude));
        } else if (!contradicted.contains(condition)) {
          added.add(condition);
        }
      }
    }
    return new OneSided(
        added,
        askedFor,
        met,
        ruledOut,
        contradicted,
        without(mine.conditions().excluded(), theirs.conditions().excluded()));
  }

  private static List<Id> without(List<Id> ids, List<Id> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }

  private static Decided decided(StandingTable standings, Id condition, Attitude attitude) {
    return new Decided(
        condition,
        standings.dossier().condition(condition).answer().orElseThrow().question(),
        attitude.by().orElseThrow());
  }
}
