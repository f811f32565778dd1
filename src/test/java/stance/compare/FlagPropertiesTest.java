package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Variation;

/** What holds of the flags of any dossier. */
class FlagPropertiesTest {

  @Effort.Thorough
  @Test
  void everyRuleIsCommonAmongTheGenerated() {
    Map<FlagRule, Long> counts =
        GeneratedDossiers.seeds()
            .boxed()
            .flatMap(seed -> GeneratedBases.standings(GeneratedDossiers.of(seed), seed))
            .flatMap(FlagPropertiesTest::pairs)
            .collect(Collectors.groupingBy(PairFinding::rule, Collectors.counting()));

    assertThat(counts).containsOnlyKeys(FlagRule.values());
    assertThat(counts).allSatisfy((rule, count) -> assertThat(count).isGreaterThan(20));
  }

  @ForGeneratedDossiers
  void turnedRoundAPairHasTheSameRuleAndTheSameTerms(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings ->
                forEachPair(
                    standings,
                    (question, pair) -> {
                      PairFinding turned = PairFinding.of(standings, question, pair.b(), pair.a());
                      assertThat(turned.rule()).isEqualTo(pair.rule());
                      assertThat(turned.kind()).isEqualTo(pair.kind());
                      assertThat(turned.footing()).isEqualTo(pair.footing());
                      assertThat(turned.daysApart()).isEqualTo(pair.daysApart());
                      assertThat(turned.terms().map(ConditionsCompared::ofA))
                          .isEqualTo(pair.terms().map(ConditionsCompared::ofB));
                      assertThat(turned.terms().map(ConditionsCompared::ofB))
                          .isEqualTo(pair.terms().map(ConditionsCompared::ofA));
                    }));
  }

  @ForGeneratedDossiers
  void theOrderOfFilesActorsQuestionsAndRecordsChangesNothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier shuffled = Variation.shuffled(dossier, seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      assertThat(rules(new StandingTable(shuffled, basis)))
          .isEqualTo(rules(new StandingTable(dossier, basis)));
    }
  }

  @ForGeneratedDossiers
  void theOrderInWhichActorsAreAskedForChangesNoFlagOfSeveral(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> shuffled = new ArrayList<>(actors(dossier));
    Collections.shuffle(shuffled, new Random(seed));
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings -> {
              Comparison one = compareAll(standings);
              Comparison other = Comparison.of(standings, shuffled, dossier.questions());
              for (int i = 0; i < one.findings().size(); i++) {
                QuestionFinding finding = one.findings().get(i);
                QuestionFinding again = other.findings().get(i);
                assertThat(again.flag()).isEqualTo(finding.flag());
                assertThat(again.kind()).isEqualTo(finding.kind());
                assertThat(again.stated()).isEqualTo(finding.stated());
              }
            });
  }

  @ForGeneratedDossiers
  void anActorWithoutRecordsChangesNoPairWhoeverItSpeaksFor(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier larger =
        Variation.withActor(dossier, Variation.silentActor("a-silent-one", actors(dossier)));
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      assertThat(rules(new StandingTable(larger, basis)))
          .containsAll(rules(new StandingTable(dossier, basis)));
    }
  }

  @ForGeneratedDossiers
  void turningEveryScaleAndAllThatIsSaidOnItRoundChangesNothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier both = Variation.withLevelsMirrored(Variation.withScalesReversed(dossier));
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      assertThat(rules(new StandingTable(both, basis)))
          .isEqualTo(rules(new StandingTable(dossier, basis)));
    }
  }

  /** Rule 5a tells the side that opposes, so that there is to be no "unless". */
  @ForGeneratedDossiers
  void countingScalesFromTheirOtherEndChangesNothingWhereNobodySaysUnless(long seed) {
    Dossier dossier =
        Variation.withConditions(
            GeneratedDossiers.of(seed), its -> new Conditions(its.required(), List.of()));
    Dossier reversed = Variation.withScalesReversed(dossier);
    Dossier mirrored = Variation.withLevelsMirrored(dossier);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      Set<List<Object>> rules = rules(new StandingTable(dossier, basis));
      assertThat(rules(new StandingTable(reversed, basis))).isEqualTo(rules);
      assertThat(rules(new StandingTable(mirrored, basis))).isEqualTo(rules);
    }
  }

  @ForGeneratedDossiers
  void assumingConditionsChangesNothingWhereNoStanceHasAny(long seed) {
    Dossier dossier =
        Variation.withConditions(GeneratedDossiers.of(seed), conditions -> Conditions.NONE);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      Basis assumingNothing = basis.withAssumed(Optional.empty());
      assertThat(findings(new StandingTable(dossier, basis)))
          .isEqualTo(findings(new StandingTable(dossier, assumingNothing)));
    }
  }

  @ForGeneratedDossiers
  void assumingAllConditionsIsAsIfThereWereNoneWhereNoStanceSaysUnless(long seed) {
    Dossier dossier = Variation.withoutMajorities(GeneratedDossiers.of(seed));
    Dossier onlyIf =
        Variation.withConditions(dossier, its -> new Conditions(its.required(), List.of()));
    Dossier without = Variation.withConditions(dossier, its -> Conditions.NONE);
    Basis all =
        Basis.EVERYTHING.withAssumed(
            Optional.of(dossier.conditions().stream().map(Condition::id).toList()));
    assertThat(rules(new StandingTable(onlyIf, all)))
        .isEqualTo(rules(new StandingTable(without, Basis.EVERYTHING)));
  }

  @ForGeneratedDossiers
  void conditionsTellApartOnlyThoseWhoGiveTheSameAnswer(long seed) {
    Dossier dossier = Variation.withoutMajorities(GeneratedDossiers.of(seed));
    StandingTable without =
        new StandingTable(
            Variation.withConditions(dossier, its -> Conditions.NONE), Basis.EVERYTHING);
    Set<FlagRule> ofConditions =
        EnumSet.of(FlagRule.TERMS_CLASH, FlagRule.SAME_TERMS, FlagRule.OTHER_TERMS);
    forEachPair(
        new StandingTable(dossier, Basis.EVERYTHING),
        (question, pair) -> {
          FlagRule bare = PairFinding.of(without, question, pair.a(), pair.b()).rule();
          if (ofConditions.contains(pair.rule())) {
            assertThat(bare).isEqualTo(FlagRule.SAME_TERMS);
          } else if (pair.rule() == FlagRule.NEITHER_WITHOUT) {
            assertThat(bare).isEqualTo(FlagRule.LEVELS_FAR_APART);
          } else if (pair.instance().bySpeaker().isEmpty()) {
            assertThat(bare).isEqualTo(pair.rule());
          }
        });
  }

  @ForGeneratedDossiers
  void asOfTheLastDateIsAsOfNoDate(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Optional<PartialDate> latest = dossier.latestDate();
    Optional<PartialDate> lastDay = latest.map(PartialDate::lastDay).map(PartialDate::of);
    for (Optional<PartialDate> date : List.of(latest, lastDay)) {
      Basis last = Basis.EVERYTHING.withAsOf(date);
      // Only that the sources came out later is told beside, and changes nothing.
      assertThat(rules(new StandingTable(dossier, last)))
          .isEqualTo(rules(new StandingTable(dossier, Basis.EVERYTHING)));
    }
  }

  @ForGeneratedDossiers
  void theFlagOfSeveralIsTheWeightiestOfAnyPair(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    forEachFinding(
        dossier,
        seed,
        finding -> {
          assertThat(finding.flag())
              .isEqualTo(
                  counted(finding).stream()
                      .min(Comparator.comparingInt(FlagPropertiesTest::place))
                      .map(PairFinding::flag)
                      .orElse(Flag.NONE));
          int actors = finding.standings().size();
          assertThat(finding.pairs()).hasSize(actors * (actors - 1) / 2);
        });
  }

  @ForGeneratedDossiers
  void theKindOfSeveralIsThatOfEveryPairWithTheirFlag(long seed) {
    forEachFinding(
        GeneratedDossiers.of(seed),
        seed,
        finding -> {
          Set<Optional<FlagKind>> kinds =
              counted(finding).stream()
                  .filter(pair -> pair.flag() == finding.flag())
                  .map(PairFinding::kind)
                  .collect(Collectors.toSet());
          Optional<FlagKind> expected =
              kinds.size() == 1 ? kinds.iterator().next() : Optional.empty();
          assertThat(finding.kind()).isEqualTo(expected);
        });
  }

  @ForGeneratedDossiers
  void oneMoreActorNeverMakesTheFlagLighterUnlessAllStoodOnOneRecord(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> all = actors(dossier);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings -> {
              for (Question question : dossier.questions()) {
                for (int size = 2; size < all.size(); size++) {
                  QuestionFinding fewer =
                      QuestionFinding.of(standings, question, all.subList(0, size));
                  QuestionFinding more =
                      QuestionFinding.of(standings, question, all.subList(0, size + 1));
                  if (fewer.flag() != Flag.AGREE) {
                    assertThat(place(more)).isLessThanOrEqualTo(place(fewer));
                  }
                }
              }
            });
  }

  @ForGeneratedDossiers
  void theTallyAddsUpToTheQuestions(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Comparison comparison = compareAll(new StandingTable(dossier, Basis.EVERYTHING));
    int total = Stream.of(Flag.values()).mapToInt(comparison::count).sum();
    assertThat(total).isEqualTo(dossier.actors().size() < 2 ? 0 : dossier.questions().size());
  }

  @ForGeneratedDossiers
  void everyoneWhoGaveAnAnswerIsInExactlyOneCamp(long seed) {
    forEachFinding(
        GeneratedDossiers.of(seed),
        seed,
        finding -> {
          List<SameAnswer> camps = finding.byAnswer();
          List<Id> members =
              camps.stream().flatMap(camp -> camp.members().keySet().stream()).toList();
          List<Id> stated =
              finding.standings().keySet().stream()
                  .filter(actor -> finding.standing(actor).answered().isPresent())
                  .toList();
          assertThat(members).containsExactlyInAnyOrderElementsOf(stated);
          assertThat(finding.stated()).isEqualTo(stated.size());
          assertThat(finding.hasFullReach()).isEqualTo(stated.size() == finding.standings().size());
          assertThat(camps.stream().map(camp -> -camp.members().size()).toList()).isSorted();
        });
  }

  @ForGeneratedDossiers
  void thoseInOneCampGiveTheSameAnswerAndNoOneElseDoes(long seed) {
    forEachFinding(
        GeneratedDossiers.of(seed),
        seed,
        finding -> {
          List<SameAnswer> camps = finding.byAnswer();
          for (PairFinding pair : finding.pairs()) {
            boolean together =
                camps.stream()
                    .map(camp -> camp.members().keySet())
                    .anyMatch(camp -> camp.contains(pair.a()) && camp.contains(pair.b()));
            boolean alike = pair.terms().isPresent() || pair.rule() == FlagRule.ONE_RECORD;
            assertThat(alike).isEqualTo(together);
          }
        });
  }

  /** The pairs that give the flag of several: those on one record only where all are. */
  /**
   * In the order of flags, in which a pair that answered and is not compared goes before what
   * others agree on.
   */
  private static int place(PairFinding pair) {
    return switch (pair.rule()) {
      case OWN_COUNTRIES -> 1;
      case ONLY_EXCLUSIONS -> 3;
      default ->
          switch (pair.flag()) {
            case DIFFER -> 0;
            case PARTLY -> 2;
            case AGREE -> 4;
            case OPEN -> 5;
            case ALONE -> 6;
            case NONE -> 7;
          };
    };
  }

  private static int place(QuestionFinding finding) {
    return counted(finding).stream().mapToInt(FlagPropertiesTest::place).min().orElse(7);
  }

  private static List<PairFinding> counted(QuestionFinding finding) {
    List<PairFinding> others =
        finding.pairs().stream().filter(pair -> pair.rule() != FlagRule.ONE_RECORD).toList();
    return others.isEmpty() ? finding.pairs() : others;
  }

  private static List<Id> actors(Dossier dossier) {
    return dossier.actors().stream().map(Actor::id).toList();
  }

  private static Comparison compareAll(StandingTable standings) {
    Dossier dossier = standings.dossier();
    return Comparison.of(standings, actors(dossier), dossier.questions());
  }

  private static List<QuestionFinding> findings(StandingTable standings) {
    return compareAll(standings).findings();
  }

  private static Stream<PairFinding> pairs(StandingTable standings) {
    return findings(standings).stream().map(QuestionFinding::pairs).flatMap(Collection::stream);
  }

  /** Question, actors and all that is found of every pair, whatever their order. */
  private static Set<List<Object>> rules(StandingTable standings) {
    Set<List<Object>> rules = new HashSet<>();
    forEachPair(
        standings,
        (question, pair) ->
            rules.add(
                List.of(
                    question.id(),
                    pair.a(),
                    pair.b(),
                    pair.rule(),
                    pair.kind(),
                    pair.footing(),
                    pair.daysApart())));
    return rules;
  }

  private static void forEachPair(
      StandingTable standings, BiConsumer<Question, PairFinding> assertion) {
    findings(standings)
        .forEach(
            finding -> finding.pairs().forEach(pair -> assertion.accept(finding.question(), pair)));
  }

  private static void forEachFinding(
      Dossier dossier, long seed, Consumer<QuestionFinding> assertion) {
    GeneratedBases.standings(dossier, seed)
        .forEach(standings -> findings(standings).forEach(assertion));
  }
}
