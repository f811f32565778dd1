package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.Effort;
import stance.compare.Standing.None;
import stance.compare.Standing.Stated;
import stance.compare.Standing.Withheld;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.dossier.Variation;

/** What holds of where the actors of any dossier stand. */
class StandingPropertiesTest {

  @Effort.Thorough
  @Test
  void everyStateIsCommonAmongTheGenerated() {
    Map<Standing.State, Long> counts =
        GeneratedDossiers.seeds()
            .boxed()
            .flatMap(
                seed ->
                    GeneratedBases.standings(
                        Variation.withSomeAbsent(GeneratedDossiers.of(seed)), seed))
            .flatMap(standings -> all(standings).values().stream())
            .collect(Collectors.groupingBy(Standing::state, Collectors.counting()));

    assertThat(counts).containsOnlyKeys(Standing.State.values());
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
            if (!standing.isSilent()) {
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
    return standing.words().stream().map(Standing.Spoken::stance).toList();
  }

  private static Basis admitting(Evidence weakest) {
    return Basis.EVERYTHING.withWeakest(weakest);
  }
}
