package stance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.PairFinding.Instance;
import stance.compare.Standing.Divided;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.Question;

/** The rules for the flag of two actors on one question, tried in their order. */
final class FlagRules {

  private final StandingTable standings;
  private final Question question;

  FlagRules(StandingTable standings, Question question) {
    this.standings = standings;
    this.question = question;
  }

  PairFinding of(Id a, Standing ofA, Id b, Standing ofB) {
    Optional<Stated> answerA = ofA.answered();
    Optional<Stated> answerB = ofB.answered();
    if (answerA.isPresent() && answerB.isPresent()) {
      return ofAnswers(a, answerA.get(), b, answerB.get());
    }
    if (answerA.isPresent() && ofB.divided().isPresent()) {
      return againstDivided(a, ofA, b, ofB, b, ofB.divided().get());
    }
    if (answerB.isPresent() && ofA.divided().isPresent()) {
      return againstDivided(a, ofA, b, ofB, a, ofA.divided().get());
    }
    return unanswered(a, ofA, b, ofB, Instance.NONE);
  }

  /** Rules 2 to 4. */
  private PairFinding unanswered(Id a, Standing ofA, Id b, Standing ofB, Instance instance) {
    boolean bothSilent = ofA.isSilent() && ofB.isSilent();
    boolean oneSilent = ofA.isSilent() || ofB.isSilent();
    boolean oneAnswered = ofA.answered().isPresent() || ofB.answered().isPresent();
    FlagRule rule =
        bothSilent
            ? FlagRule.BOTH_ARE_SILENT
            : oneSilent && oneAnswered ? FlagRule.ONE_IS_SILENT : FlagRule.NO_ANSWER;
    return new PairFinding(
        a, b, rule, Optional.empty(), footing(a, ofA, b, ofB), Optional.empty(), instance);
  }

  /** Rule 1, or else rule 2. */
  private PairFinding againstDivided(
      Id a, Standing ofA, Id b, Standing ofB, Id body, Divided divided) {
    List<PairFinding> bySpeaker = new ArrayList<>();
    boolean differsFromEach = !speakOfOwnCountries(a, b);
    Footing footing = footing(a, ofA, b, ofB);
    for (Spoken word : divided.between()) {
      PairFinding one =
          body.equals(a) ? of(word.speaker(), word, b, ofB) : of(a, ofA, word.speaker(), word);
      bySpeaker.add(one);
      differsFromEach &= differs(one.rule());
      footing = footing.and(one.footing());
    }
    Instance instance = new Instance(Optional.empty(), Optional.empty(), List.of(), bySpeaker);
    return differsFromEach
        ? new PairFinding(
            a,
            b,
            FlagRule.DIFFERS_FROM_EVERY_SPEAKER,
            Optional.empty(),
            footing,
            Optional.empty(),
            instance)
        : unanswered(a, ofA, b, ofB, instance);
  }

  private static boolean differs(FlagRule rule) {
    return switch (rule) {
      case LEVELS_FAR_APART, OPTIONS_OPPOSED, TERMS_CLASH -> true;
      default -> false;
    };
  }

  /** Rule 0, and from 4a on. */
  private PairFinding ofAnswers(Id a, Stated ofA, Id b, Stated ofB) {
    Footing footing = footing(a, ofA, b, ofB);
    Optional<Integer> apart = Optional.of(Span.between(ofA.stance().date(), ofB.stance().date()));
    if (isOneRecord(ofA, ofB)) {
      return new PairFinding(
          a,
          b,
          FlagRule.ONE_RECORD,
          Optional.of(FlagKind.ONE_RECORD),
          footing,
          apart,
          Instance.NONE);
    }
    Relation relation = Relation.between(question.answers(), ofA.answer(), ofB.answer());
    Optional<ConditionsCompared> terms =
        relation == Relation.SAME
            ? Optional.of(ConditionsCompared.between(standings, a, ofA, b, ofB))
            : Optional.empty();
    List<Id> neitherWithout = neitherWithout(relation, ofA, ofB);
    FlagRule rule =
        speakOfOwnCountries(a, b) ? FlagRule.OWN_COUNTRIES : rule(relation, terms, neitherWithout);
    Instance instance =
        new Instance(
            terms,
            switch (question.answers().type()) {
              case SCALE -> Optional.empty();
              case CHOICE -> Optional.of(OptionsCompared.between(ofA.answer(), ofB.answer()));
            },
            neitherWithout,
            List.of());
    return new PairFinding(
        a,
        b,
        rule,
        kind(rule, ofA, ofB, terms),
        footing.and(conditionsDecided(rule, a, b, terms)),
        apart,
        instance);
  }

  private static boolean isOneRecord(Stated a, Stated b) {
    List<Statement> ofA = a.statements();
    List<Statement> ofB = b.statements();
    return ofA.size() == 1 && ofB.size() == 1 && ofA.get(0).isSameRecord(ofB.get(0));
  }

  private boolean speakOfOwnCountries(Id a, Id b) {
    if (!question.about().equals(Optional.of(Question.About.OWN_COUNTRY))) {
      return false;
    }
    Optional<String> ofA = standings.dossier().actor(a).country();
    Optional<String> ofB = standings.dossier().actor(b).country();
    return ofA.isPresent() && ofB.isPresent() && !ofA.equals(ofB);
  }

  private FlagRule rule(
      Relation relation, Optional<ConditionsCompared> terms, List<Id> neitherWithout) {
    return switch (relation) {
      case OPPOSED ->
          !neitherWithout.isEmpty()
              ? FlagRule.NEITHER_WITHOUT
              : switch (question.answers().type()) {
                case SCALE -> FlagRule.LEVELS_FAR_APART;
                case CHOICE -> FlagRule.OPTIONS_OPPOSED;
              };
      case SAME ->
          terms.orElseThrow().clash()
              ? FlagRule.TERMS_CLASH
              : terms.orElseThrow().same() ? FlagRule.SAME_TERMS : FlagRule.OTHER_TERMS;
      case NEAR -> FlagRule.LEVELS_NEAR;
      case ONLY_EXCLUSIONS -> FlagRule.ONLY_EXCLUSIONS;
      case OVERLAPPING -> FlagRule.OPTIONS_OVERLAP;
    };
  }

  /** The conditions of rule 5a: only a two-sided scale has a side that opposes. */
  private List<Id> neitherWithout(Relation relation, Stated a, Stated b) {
    if (relation != Relation.OPPOSED || !question.answers().twoSided()) {
      return List.of();
    }
    boolean aOpposes = place(a) < place(b);
    Stated opposing = aOpposes ? a : b;
    Stated other = aOpposes ? b : a;
    return opposing.conditions().excluded().stream()
        .filter(other.conditions().required()::contains)
        .toList();
  }

  private int place(Stated stated) {
    return question.answers().positionOf(stated.answer().taken().get(0)).orElseThrow();
  }

  private Optional<FlagKind> kind(
      FlagRule rule, Stated a, Stated b, Optional<ConditionsCompared> terms) {
    return switch (rule) {
      case SAME_TERMS ->
          terms.orElseThrow().askedFor() ? Optional.of(FlagKind.TERMS_MET) : Optional.empty();
      case LEVELS_NEAR ->
          Optional.of(takesNoSide(a) || takesNoSide(b) ? FlagKind.NEUTRAL : FlagKind.NEAR);
      case OPTIONS_OVERLAP ->
          Optional.of(isWithin(a, b) || isWithin(b, a) ? FlagKind.COMPATIBLE : FlagKind.OVERLAP);
      default -> rule.kinds().isEmpty() ? Optional.empty() : Optional.of(rule.kinds().get(0));
    };
  }

  /** Whether it stands in the middle of a scale that has sides. */
  private boolean takesNoSide(Stated stated) {
    return question.answers().twoSided()
        && 2 * place(stated) == question.answers().possible().size() - 1;
  }

  /** Whether one accepts nothing that the other does not accept; perhaps nothing at all. */
  private static boolean isWithin(Stated one, Stated other) {
    return other.answer().taken().containsAll(one.answer().taken());
  }

  private Footing footing(Id a, Standing ofA, Id b, Standing ofB) {
    return Footing.on(standings, ofA, b).and(Footing.on(standings, ofB, a));
  }

  /** The footing of the answers elsewhere without which the rule would not match. */
  private Footing conditionsDecided(FlagRule rule, Id a, Id b, Optional<ConditionsCompared> terms) {
    return switch (rule) {
      case TERMS_CLASH -> clash(a, b, terms.orElseThrow());
      case SAME_TERMS ->
          Footing.onAll(standings, terms.orElseThrow().ofA().askedFor(), a)
              .and(Footing.onAll(standings, terms.orElseThrow().ofB().askedFor(), b));
      default -> Footing.NOTHING;
    };
  }

  /** Of several clashes one is enough: the firmest. */
  private Footing clash(Id a, Id b, ConditionsCompared terms) {
    if (!terms.ofA().contradicted().isEmpty() || !terms.ofB().contradicted().isEmpty()) {
      return Footing.NOTHING;
    }
    List<Footing> clashes = new ArrayList<>();
    for (Decided decided : terms.ofA().ruledOut()) {
      clashes.add(Footing.on(standings, decided.by(), a));
    }
    for (Decided decided : terms.ofB().ruledOut()) {
      clashes.add(Footing.on(standings, decided.by(), b));
    }
    return Footing.onFirmest(clashes);
  }
}
