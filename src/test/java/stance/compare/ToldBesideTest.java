package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.DossierBuilder;

/** Which refusal is told beside an answer, and which answer beside a refusal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ToldBesideTest {

  private static DossierBuilder body() {
    return dossier().scale("bridge").actor("body");
  }

  private static List<String> beside(DossierBuilder dossier) {
    return standing(dossier, "body").toldBeside().stream()
        .map(word -> word.speaker().text() + " " + word.state().word())
        .toList();
  }

  @Test
  void of_several_refusals_it_is_the_latest() {
    assertThat(
            beside(
                body()
                    .actor("ann", speaksFor("body"), says("bridge", "supports").on("2019-01-01"))
                    .actor("bob", speaksFor("body"), declined("bridge").on("2019-01-02"))
                    .actor("cyd", speaksFor("body"), declined("bridge").on("2019-01-03"))
                    .actor("dan", speaksFor("body"), declined("bridge").on("2019-01-02"))))
        .containsExactly("cyd declined");
  }

  @Test
  void of_refusals_on_one_day_it_is_the_one_that_tells_most_whoever_comes_first() {
    assertThat(
            beside(
                body()
                    .actor("ann", speaksFor("body"), says("bridge", "supports").on("2019-01-01"))
                    .actor("bob", speaksFor("body"), declined("bridge").on("2019-01-02"))
                    .actor("cyd", speaksFor("body"), undecided("bridge").on("2019-01-02"))))
        .containsExactly("cyd undecided");
  }

  @Test
  void of_several_answers_before_a_refusal_it_is_the_latest_of_whoever_gave_it() {
    assertThat(
            beside(
                body()
                    .actor(
                        "ann",
                        speaksFor("body"),
                        says("bridge", "supports").on("2019-01-01"),
                        declined("bridge").on("2019-02-01"))
                    .actor(
                        "bob",
                        speaksFor("body"),
                        says("bridge", "neutral").on("2018-01-03"),
                        says("bridge", "opposes").on("2019-01-03"),
                        declined("bridge").on("2019-02-02"))
                    .actor(
                        "cyd",
                        speaksFor("body"),
                        says("bridge", "supports").on("2019-01-02"),
                        declined("bridge").on("2019-02-03"))))
        .containsExactly("bob stated");
  }
}
