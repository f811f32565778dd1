package stance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.analysis.Robustness.Loss;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.dossier.Variation;
import stance.yaml.DossierReader;

/** What holds of how much any flag rests on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RobustnessTest {

  @ForGeneratedDossiers
  void a_flag_rests_on_the_sources_without_which_the_dossier_gives_another(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = oneOf(dossier, seed);
    List<Id> actors = some(dossier, seed);
    assertThat(losses(Robustness.ofEach(standings, compared(standings, actors))))
        .isEqualTo(lossesByRebuilding(standings, actors));
  }

  @Test
  void in_the_shipped_dossier_too() {
    Dossier dossier = DossierReader.read(Path.of("positions")).value().orElseThrow();
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    List<Id> actors = List.of(new Id("ukraine"), new Id("russia"));
    Map<Id, List<Loss>> losses = losses(Robustness.ofEach(standings, compared(standings, actors)));
    assertThat(losses).isEqualTo(lossesByRebuilding(standings, actors)).isNotEmpty();
  }

  @ForGeneratedDossiers
  void with_a_second_source_for_every_record_each_flag_survives(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Dossier twice =
        Variation.withActors(
            dossier,
            actor -> actor.withStances(actor.stances().stream().map(TwoSources::of).toList()));
    Dossier doubled =
        twice.with(
            twice.questions(), twice.conditions(), TwoSources.of(twice.sources()), twice.actors());
    StandingTable standings = oneOf(doubled, seed);
    assertThat(losses(Robustness.ofEach(standings, compared(standings, some(doubled, seed)))))
        .isEmpty();
  }

  @ForGeneratedDossiers
  void by_evidence_it_is_the_flag_that_the_dossier_gives_on_that_basis(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = oneOf(dossier, seed);
    List<Id> actors = some(dossier, seed);
    Map<Id, Robustness> all = Robustness.ofEach(standings, compared(standings, actors));
    for (Evidence kind : Evidence.values()) {
      boolean counts = kind.compareTo(standings.basis().weakest()) <= 0;
      Map<Id, Flag> flags =
          flags(new StandingTable(dossier, standings.basis().withWeakest(kind)), actors);
      all.forEach(
          (question, robustness) ->
              assertThat(Optional.ofNullable(robustness.byEvidence().get(kind)))
                  .isEqualTo(Optional.ofNullable(flags.get(question)).filter(flag -> counts)));
    }
  }

  private static StandingTable oneOf(Dossier dossier, long seed) {
    List<StandingTable> all = GeneratedBases.standings(dossier, seed).toList();
    return all.get((int) (seed % all.size()));
  }

  private static List<Id> some(Dossier dossier, long seed) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    int count = 2 + (int) (seed % 3);
    return actors.subList(Math.max(0, actors.size() - count), actors.size());
  }

  private static Comparison compared(StandingTable standings, List<Id> actors) {
    return Comparison.of(standings, actors, standings.dossier().questions());
  }

  private static Map<Id, Flag> flags(StandingTable standings, List<Id> actors) {
    Map<Id, Flag> flags = new TreeMap<>();
    compared(standings, actors)
        .findings()
        .forEach(finding -> flags.put(finding.question().id(), finding.flag()));
    return flags;
  }

  private static Map<Id, List<Loss>> losses(Map<Id, Robustness> all) {
    Map<Id, List<Loss>> losses = new TreeMap<>();
    all.forEach(
        (question, robustness) -> {
          if (!robustness.restsOn().isEmpty()) {
            losses.put(question, robustness.restsOn());
          }
        });
    return losses;
  }

  /** Every source in turn: the dossier as if it had never been read. */
  private static Map<Id, List<Loss>> lossesByRebuilding(StandingTable standings, List<Id> actors) {
    Dossier dossier = standings.dossier();
    Basis basis = standings.basis();
    Basis sameDay =
        dossier.latestDate().isEmpty() || basis.asOf().isPresent()
            ? basis
            : basis.withAsOf(Optional.of(PartialDate.of(standings.day())));
    Map<Id, Flag> flags = flags(standings, actors);
    Map<Id, List<Loss>> losses = new TreeMap<>();
    for (Source source : dossier.sources()) {
      Dossier without =
          Variation.withActors(
              dossier,
              actor ->
                  actor.withStances(
                      actor.stances().stream()
                          .filter(
                              stance ->
                                  stance.sources().stream()
                                      .anyMatch(cited -> !cited.source().equals(source.id())))
                          .toList()));
      flags(new StandingTable(without, sameDay), actors)
          .forEach(
              (question, flag) -> {
                if (flag != flags.get(question)) {
                  losses
                      .computeIfAbsent(question, id -> new ArrayList<>())
                      .add(new Loss(source.id(), flag));
                }
              });
    }
    return losses;
  }
}
