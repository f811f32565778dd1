package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.asOf;
import static stance.compare.Examples.id;
import static stance.compare.Examples.ids;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stance.compare.Standing.None;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.DossierBuilder;

/** The stance of an actor that others speak for through others. */
class ChainOfSpeakersTest {

  private static String speakerOf(Standing standing) {
    return ((Spoken) standing).speaker().text();
  }

  @Nested
  class AlongAChain {

    @Test
    void whoSpeaksForASpeakerSpeaksForTheWhole() {
      DossierBuilder dossier =
          dossier()
              .scale("mission")
              .actor("nato")
              .actor("canada", speaksFor("nato"))
              .actor("sajjan", speaksFor("canada"), says("mission", "supports"));
      assertThat(speakerOf(standing(dossier, "nato"))).isEqualTo("sajjan");
    }

    @Test
    void allItsSpeakersAreNamedById() {
      DossierBuilder dossier =
          dossier()
              .actor("sajjan", speaksFor("canada"))
              .actor("canada", speaksFor("nato"))
              .actor("nato")
              .actor("scheer");
      StandingTable standings = new StandingTable(dossier.build(), Basis.EVERYTHING);
      assertThat(
              standings.speakers(id("nato")).stream().map(speaker -> speaker.actor().id()).toList())
          .isEqualTo(ids("canada", "nato", "sajjan"));
    }

    @Test
    void onlyWhatTheTermsShareCounts() {
      DossierBuilder dossier =
          dossier()
              .scale("mission")
              .actor("nato")
              .actor("canada", speaksFor("nato").until("2016-12-31"))
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2016"),
                  says("mission", "opposes").on("2015-12-31"),
                  says("mission", "supports").on("2016-07-01"),
                  says("mission", "neutral").on("2017-01-01"));
      assertThat(((Spoken) standing(dossier, "nato")).stance().date()).hasToString("2016-07-01");
    }

    @Test
    void termsThatShareNoDayCarryNothing() {
      DossierBuilder dossier =
          dossier()
              .scale("mission")
              .actor("nato")
              .actor("canada", speaksFor("nato").until("2015"))
              .actor(
                  "sajjan",
                  speaksFor("canada").from("2016"),
                  says("mission", "supports").on("2015"));
      assertThat(standing(dossier, "nato")).isInstanceOf(None.class);
    }

    @Test
    void twoChainsToOneSpeakerAddUpAndItIsNeverDividedFromItself() {
      DossierBuilder dossier =
          dossier()
              .scale("mission")
              .actor("nato")
              .actor("canada", speaksFor("nato").until("2016-12"))
              .actor("allies", speaksFor("nato").from("2017"))
              .actor(
                  "sajjan",
                  speaksFor("canada"),
                  speaksFor("allies"),
                  says("mission", "opposes").on("2016-12-31"),
                  says("mission", "supports").on("2017-01-01"));
      assertThat(standing(dossier, "nato")).isInstanceOf(Stated.class);
      assertThat(((Spoken) standing(dossier, "nato", asOf("2016-12-31"))).stance().date())
          .hasToString("2016-12-31");
    }

    /** There are 2 to the power of 40 chains, so that following each would never end. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void itMayMeetAgainManyTimes() {
      DossierBuilder dossier = dossier().scale("mission").actor("top-0");
      for (int i = 1; i <= 40; i++) {
        String below = "top-" + (i - 1);
        dossier
            .actor("left-" + i, speaksFor(below))
            .actor("right-" + i, speaksFor(below))
            .actor("top-" + i, speaksFor("left-" + i), speaksFor("right-" + i));
      }
      dossier.actor("last", speaksFor("top-40"), says("mission", "supports"));
      assertThat(speakerOf(standing(dossier, "top-0"))).isEqualTo("last");
    }

    @Test
    void itMayBeLong() {
      DossierBuilder dossier = dossier().scale("mission").actor("link-0");
      for (int i = 1; i <= 20_000; i++) {
        dossier.actor("link-" + i, speaksFor("link-" + (i - 1)));
      }
      dossier.actor("last", speaksFor("link-20000"), says("mission", "supports"));
      assertThat(speakerOf(standing(dossier, "link-0"))).isEqualTo("last");
    }
  }
}
