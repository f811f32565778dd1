package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How two actors compare on a question, by which rule and on what footing. Symmetric but for the
 * order of the two.
 *
 * @param kind in what way, where there are several
 * @param footing what the flag rests on
 * @param daysApart how many days lie between their two answers, where both gave one
 * @param instance what made the rule match
 */
public record PairFinding(
    Id a,
    Id b,
    FlagRule rule,
    Optional<FlagKind> kind,
    Footing footing,
    Optional<Integer> daysApart,
    Instance instance) {

  /**
   * What made a rule match: the case at hand, for its reason.
   *
   * @param terms their conditions against each other, where both gave the same answer (rules 7 to
   *     9)
   * @param options their options against each other, where both answered a choice question
   * @param neitherWithout the conditions that the one names in {@code unless} and the other in
   *     {@code if} (rule 5a)
   * @param bySpeaker where one is divided and the other stated, how the other compares with each
   *     speaker, by the speaker's id (rule 1, and rule 2 where it does not match)
   */
  public record Instance(
      Optional<ConditionsCompared> terms,
      Optional<OptionsCompared> options,
      List<Id> neitherWithout,
      List<PairFinding> bySpeaker) {

    static final Instance NONE =
        new Instance(Optional.empty(), Optional.empty(), List.of(), List.of());

    public Instance {
      neitherWithout = List.copyOf(neitherWithout);
      bySpeaker = List.copyOf(bySpeaker);
    }
  }

  /** The flag. */
  public Flag flag() {
    return rule.flag();
  }

  /** Their conditions against each other, where both gave the same answer. */
  public Optional<ConditionsCompared> terms() {
    return instance.terms();
  }

  /** What {@code a} and {@code b} come to on {@code question}: the first rule that matches. */
  public static PairFinding of(StandingTable standings, Question question, Id a, Id b) {
    return new FlagRules(standings, question)
        .of(a, standings.of(a, question.id()), b, standings.of(b, question.id()));
  }
}
