package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.Divided;
import stance.compare.Standing.None;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.Standing.Withheld;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.dossier.Variation;

/** What holds of where the actors of any dossier stand. */
class StandingPropertiesTest {

  @ForGeneratedDossiers
  void everyStandingIsTheOneThatTheDefinitionsGive(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      AsDocumented documented = new AsDocumented(dossier, basis);
      forEach(
          new StandingTable(dossier, basis),
          (asked, standing) ->
              assertThat(standing)
                  .as("%s on %s", asked, basis)
                  .isEqualTo(
                      documented.standing(asked.actor(), dossier.question(asked.question()))));
    }
  }

  @Test
  void everyStateIsCommonAmongTheGenerated() {
    Map<Class<?>, Long> counts =
        GeneratedDossiers.seeds()
            .boxed()
            .flatMap(seed -> GeneratedBases.standings(GeneratedDossiers.of(seed), seed))
            .flatMap(standings -> all(standings).values().stream())
            .collect(Collectors.groupingBy(Standing::getClass, Collectors.counting()));

    assertThat(counts)
        .containsOnlyKeys(
            Stated.class,
            Standing.Undecided.class,
            Standing.Declined.class,
            Withheld.class,
            Divided.class,
            None.class);
    assertThat(counts).allSatisfy((state, count) -> assertThat(count).isGreaterThan(50));
  }

  @ForGeneratedDossiers
  void admittingWeakerEvidenceNeverSilencesAnyone(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Evidence[] weaker = Evidence.values();
    for (int i = 1; i < weaker.length; i++) {
      StandingTable before = new StandingTable(dossier, admitting(weaker[i - 1]));
      StandingTable after = new StandingTable(dossier, admitting(weaker[i]));
      forEach(
          before,
          (asked, standing) -> {
            if (!(standing instanceof None)) {
              assertThat(after.of(asked.actor(), asked.question())).isNotInstanceOf(None.class);
            }
          });
    }
  }

  @ForGeneratedDossiers
  void nothingRestsOnARecordThatIsNotAdmitted(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      LocalDate day = basis.asOf().map(PartialDate::lastDay).orElse(LocalDate.MAX);
      forEach(
          new StandingTable(dossier, basis),
          (asked, standing) ->
              assertThat(recordsBehind(standing))
                  .allMatch(stance -> stance.question().equals(asked.question()))
                  .allMatch(stance -> stance.evidence().compareTo(basis.weakest()) <= 0)
                  .allMatch(stance -> !stance.date().lastDay().isAfter(day)));
    }
  }

  @ForGeneratedDossiers
  void aRecordOlderThanAllOfAnActorsOwnChangesNothing(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier longer =
        Variation.withActors(
            dossier, actor -> actor.speaksFor().isEmpty() ? withOlderRecords(actor) : actor);
    for (Basis basis : List.of(Basis.EVERYTHING, GeneratedBases.of(dossier, seed).get(3))) {
      assertThat(all(new StandingTable(longer, basis)))
          .isEqualTo(all(new StandingTable(dossier, basis)));
    }
  }

  private static Actor withOlderRecords(Actor actor) {
    List<Stance> stances = new ArrayList<>();
    PartialDate old = PartialDate.parse("2009-01-31").orElseThrow();
    Set<Id> questions = new HashSet<>();
    for (Stance stance : actor.stances()) {
      if (questions.add(stance.question())) {
        stances.add(Variation.with(Variation.with(stance, old), new Position.Declined()));
      }
    }
    stances.addAll(actor.stances());
    return Variation.with(actor, stances);
  }

  @ForGeneratedDossiers
  void whoSpeaksThroughOneOtherOnlyStandsWhereThatOneStands(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Actor speaker : dossier.actors()) {
      Dossier withGroup =
          Variation.withActors(
              Variation.withActor(dossier, Variation.silentActor("a-group", List.of())),
              actor -> actor.id().equals(speaker.id()) ? speakingFor(actor, "a-group") : actor);
      GeneratedBases.standings(withGroup, seed)
          .forEach(
              standings ->
                  dossier
                      .questions()
                      .forEach(
                          question ->
                              assertThat(standings.of(new Id("a-group"), question.id()))
                                  .isEqualTo(standings.of(speaker.id(), question.id()))));
    }
  }

  private static Actor speakingFor(Actor actor, String group) {
    List<TermOfOffice> terms = new ArrayList<>(actor.speaksFor());
    terms.add(new TermOfOffice(new Id(group), Optional.empty(), Optional.empty()));
    return actor.withTerms(terms);
  }

  @ForGeneratedDossiers
  void whoSpeaksForItselfAloneStandsWhereItsLatestRecordPutsIt(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Set<Id> spokenFor =
        dossier.actors().stream()
            .flatMap(actor -> actor.speaksFor().stream().map(TermOfOffice::speaksFor))
            .collect(Collectors.toSet());
    forEach(
        new StandingTable(dossier, Basis.EVERYTHING),
        (asked, standing) -> {
          if (!spokenFor.contains(asked.actor())) {
            Optional<Stance> latest =
                dossier.actor(asked.actor()).stances().stream()
                    .filter(stance -> stance.question().equals(asked.question()))
                    .max(Comparator.comparing(Stance::date));
            assertThat(recordsBehind(standing)).isEqualTo(latest.stream().toList());
          }
        });
  }

  @ForGeneratedDossiers
  void aDivisionIsOfSeveralSpeakersWithinHalfAYearAndOneDiffersFromAllOthers(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings ->
                forEach(
                    standings,
                    (asked, standing) -> {
                      if (standing instanceof Divided divided) {
                        Question question = dossier.question(asked.question());
                        assertThat(divided.between()).hasSizeGreaterThan(1);
                        assertThat(divided.between().stream().map(Stated::speaker).toList())
                            .isSorted()
                            .doesNotHaveDuplicates();
                        assertThat(divided.between())
                            .anyMatch(one -> opposedByAllOthers(one, divided, question));
                      }
                    }));
  }

  private static boolean opposedByAllOthers(Stated one, Divided divided, Question question) {
    return divided.between().stream()
        .filter(other -> other != one)
        .allMatch(
            other ->
                Relation.between(question.answers(), one.answer(), other.answer())
                    == Relation.OPPOSED);
  }

  @ForGeneratedDossiers
  void onlyAnAssumedWorldMakesAnyoneWithholdAndOnlyWhereThereAreConditions(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    for (Basis basis : GeneratedBases.of(dossier, seed)) {
      forEach(
          new StandingTable(dossier, basis),
          (asked, standing) -> {
            if (standing instanceof Withheld withheld) {
              assertThat(basis.assumed()).isPresent();
              assertThat(withheld.conditions().isEmpty()).isFalse();
            }
            if (standing instanceof Stated stated && basis.assumed().isPresent()) {
              assertThat(stated.conditions().isEmpty()).isTrue();
            }
          });
    }
  }

  private record Asked(Id actor, Id question) {}

  private static Map<Asked, Standing> all(StandingTable standings) {
    Dossier dossier = standings.dossier();
    return dossier.actors().stream()
        .flatMap(actor -> dossier.questions().stream().map(q -> new Asked(actor.id(), q.id())))
        .collect(
            Collectors.toMap(asked -> asked, asked -> standings.of(asked.actor, asked.question)));
  }

  private static void forEach(StandingTable standings, BiConsumer<Asked, Standing> assertion) {
    all(standings).forEach(assertion);
  }

  private static List<Stance> recordsBehind(Standing standing) {
    if (standing instanceof Divided divided) {
      return divided.between().stream().map(Stated::stance).toList();
    }
    return standing instanceof Spoken spoken ? List.of(spoken.stance()) : List.of();
  }

  private static Basis admitting(Evidence weakest) {
    return new Basis(Optional.empty(), weakest, Optional.empty());
  }
}
