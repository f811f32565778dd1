package stance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.analysis.Agreements;
import stance.analysis.Share;
import stance.compare.Basis;
import stance.compare.Flag;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;

/** The program counts the agreement of two actors as the definitions give it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementAsDocumentedTest {

  private static final double ROUNDING = 1e-9;

  @ForGeneratedDossiers
  void agrees_with_the_definitions_read_a_second_time(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    for (Given given : GeneratedGiven.of(dossier, seed)) {
      Basis basis = new Basis(given.from(), given.asOf(), given.weakest(), given.assumed());
      StandingTable table = new StandingTable(dossier, basis);
      Pairs pairs = new Pairs(new Places(dossier, given));
      for (var counted : Agreements.ofAll(table, actors, dossier.questions())) {
        Agreement defined = Agreement.of(pairs, counted.a(), counted.b(), dossier.questions());
        String pair = "seed " + seed + ", " + given + ": " + counted;
        assertThat(counted.shared()).as(pair).isEqualTo(defined.shared());
        assertThat(counted.agreement().map(Share::value).orElse(-1.0))
            .as(pair)
            .isCloseTo(defined.value().orElse(-1), within(ROUNDING));
        if (!dossier.questions().isEmpty()) {
          assertThat(counted.low().orElseThrow().value())
              .as(pair)
              .isCloseTo(defined.low(), within(ROUNDING));
          assertThat(counted.high().orElseThrow().value())
              .as(pair)
              .isCloseTo(defined.high(), within(ROUNDING));
        }
        for (Flag flag : Flag.values()) {
          long having =
              dossier.questions().stream()
                  .filter(q -> pairs.of(counted.a(), counted.b(), q).flag().equals(flag.word()))
                  .count();
          assertThat((long) counted.count(flag)).as(pair + " " + flag).isEqualTo(having);
        }
      }
    }
  }
}
