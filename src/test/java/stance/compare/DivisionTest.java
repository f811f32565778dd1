package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import org.junit.jupiter.api.Test;
import stance.compare.Standing.Divided;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.Id;

/** When an actor that others speak for is divided between them. */
class DivisionTest {

  private static DossierBuilder canada(Part... own) {
    return dossier().scale("mission").conditions("ukraine-asks").actor("canada", own);
  }

  private static String speakerOf(Standing standing) {
    return ((Spoken) standing).speaker().text();
  }

  private static String[] between(Standing standing) {
    return ((Divided) standing)
        .between().stream().map(Stated::speaker).map(Id::text).toArray(String[]::new);
  }

  private DossierBuilder twoMinisters(String earlier, String later) {
    return canada()
        .actor("freeland", speaksFor("canada"), says("mission", "opposes").on(earlier))
        .actor("sajjan", speaksFor("canada"), says("mission", "supports").on(later));
  }

  @Test
  void whereTheLatestAnswerAndOneOfAtMost183DaysBeforeDiffer() {
    assertThat(between(standing(twoMinisters("2017-05-10", "2017-11-09"), "canada")))
        .containsExactly("freeland", "sajjan");
  }

  @Test
  void notWhereTheOtherIs184DaysOlder() {
    assertThat(speakerOf(standing(twoMinisters("2017-05-09", "2017-11-09"), "canada")))
        .isEqualTo("sajjan");
  }

  @Test
  void countingFromTheFirstDaysOfPartialDates() {
    assertThat(standing(twoMinisters("2017-05", "2017-10-31"), "canada"))
        .isInstanceOf(Divided.class);
    assertThat(standing(twoMinisters("2017-05", "2017-11-01"), "canada"))
        .isInstanceOf(Stated.class);
  }

  @Test
  void withItselfToo() {
    DossierBuilder dossier =
        canada(says("mission", "opposes"))
            .actor("sajjan", speaksFor("canada"), says("mission", "supports"));
    assertThat(between(standing(dossier, "canada"))).containsExactly("canada", "sajjan");
  }

  @Test
  void amongAllWhoDifferFromTheLatestAndNotThoseNearIt() {
    DossierBuilder dossier =
        canada()
            .actor("freeland", speaksFor("canada"), says("mission", "opposes").on("2017-11-07"))
            .actor("garneau", speaksFor("canada"), says("mission", "neutral").on("2017-11-08"))
            .actor("sajjan", speaksFor("canada"), says("mission", "supports").on("2017-11-09"))
            .actor("trudeau", speaksFor("canada"), says("mission", "opposes").on("2017-11-06"));
    assertThat(between(standing(dossier, "canada")))
        .containsExactly("freeland", "sajjan", "trudeau");
  }

  @Test
  void notWhereTwoDifferFromEachOtherButNotFromTheLatest() {
    DossierBuilder dossier =
        canada()
            .actor("freeland", speaksFor("canada"), says("mission", "opposes").on("2017-11-07"))
            .actor("garneau", speaksFor("canada"), says("mission", "neutral").on("2017-11-08"))
            .actor("trudeau", speaksFor("canada"), says("mission", "supports").on("2017-11-06"));
    assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("garneau");
  }

  @Test
  void notByASpeakerWhoseOwnAnswerChanged() {
    DossierBuilder dossier =
        canada()
            .actor(
                "sajjan",
                speaksFor("canada"),
                says("mission", "opposes").on("2017-11-08"),
                says("mission", "supports").on("2017-11-09"));
    assertThat(speakerOf(standing(dossier, "canada"))).isEqualTo("sajjan");
  }

  @Test
  void notByOneWhoseConditionsDoNotHold() {
    DossierBuilder dossier =
        canada()
            .actor(
                "freeland", speaksFor("canada"), says("mission", "opposes").onlyIf("ukraine-asks"))
            .actor("sajjan", speaksFor("canada"), says("mission", "supports"));
    assertThat(standing(dossier, "canada")).isInstanceOf(Divided.class);
    assertThat(speakerOf(standing(dossier, "canada", assuming()))).isEqualTo("sajjan");
  }
}
