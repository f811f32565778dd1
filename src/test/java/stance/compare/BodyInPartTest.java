package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.compare.Examples.assuming;
import static stance.compare.Examples.id;
import static stance.compare.Examples.standing;
import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;
import static stance.dossier.TermOfOffice.Rank.ENVOY;
import static stance.dossier.TermOfOffice.Rank.HEAD;
import static stance.dossier.TermOfOffice.Rank.MEMBER;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.State;
import stance.dossier.DossierBuilder;
import stance.dossier.DossierBuilder.Part;
import stance.dossier.DossierBuilder.Says;
import stance.dossier.TermOfOffice.Rank;

/** A body without one voice: without answers, by majority, and in a world assumed. */
class BodyInPartTest {

  private static DossierBuilder body(Part... own) {
    return dossier().scale("mission").conditions("ceasefire").actor("body", own);
  }

  private static Says supports(String date) {
    return says("mission", "supports").on(date);
  }

  private static Says opposes(String date) {
    return says("mission", "opposes").on(date);
  }

  private static Part speaking(Rank rank) {
    return speaksFor("body").as(rank);
  }

  private static Spoken of(DossierBuilder dossier) {
    return of(dossier, Basis.EVERYTHING);
  }

  private static Spoken of(DossierBuilder dossier, Basis basis) {
    return standing(dossier, "body", basis).spoken().orElseThrow();
  }

  private static List<String> between(DossierBuilder dossier) {
    Standing standing = standing(dossier, "body");
    return standing.state() == State.DIVIDED
        ? standing.words().stream().map(word -> word.speaker().text()).toList()
        : List.of();
  }

  @Nested
  class WithoutAnswers {

    @Test
    void theLatestTells() {
      DossierBuilder body =
          body(undecided("mission").on("2017-11-08"))
              .actor("a", speaking(ENVOY), absent("mission").on("2017-11-09"));
      assertThat(of(body).state()).isEqualTo(State.ABSENT);
    }

    @Test
    void noIdDecidesBetweenEqualOnes() {
      for (List<String> ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
        DossierBuilder body =
            body()
                .actor(ids.get(0), speaking(MEMBER), declined("mission"))
                .actor(ids.get(1), speaking(MEMBER), undecided("mission"));
        assertThat(of(body).state()).isEqualTo(State.UNDECIDED);
      }
    }
  }

  @Nested
  class ByMajority {

    private DossierBuilder group(Part third) {
      return body(byMajority())
          .actor(
              "a", speaking(MEMBER), says("mission", "supports").onlyIf("ceasefire").on("2017-01"))
          .actor(
              "b", speaking(ENVOY), says("mission", "supports").onlyIf("ceasefire").on("2017-02"))
          .actor("c", speaking(HEAD), third);
    }

    @Test
    void theAnswerWithItsTermsOfMoreThanHalfIsTheStanceWhateverTheirRanks() {
      Spoken stance = of(group(opposes("2017-03")));
      assertThat(stance.given().orElseThrow().taken()).containsExactly(id("supports"));
      assertThat(stance.count().orElseThrow().stated()).isEqualTo(3);
      assertThat(stance.count().orElseThrow().same()).isEqualTo(2);
      assertThat(stance.speaker()).isEqualTo(id("b"));
    }

    @Test
    void thoseWithoutAnAnswerDoNotCount() {
      assertThat(of(group(absent("mission"))).count().orElseThrow().stated()).isEqualTo(2);
    }

    @Test
    void itIsDividedWhereNoneHasMoreThanHalf() {
      DossierBuilder even =
          group(supports("2017-03")).actor("d", speaking(MEMBER), opposes("2017-03"));
      assertThat(between(even)).containsExactly("a", "b", "c", "d");
    }
  }

  @Nested
  class InAnAssumedWorld {

    @Test
    void theVoiceIsTheSameAndNobodyTakesItsPlace() {
      DossierBuilder russia =
          body()
              .actor("putin", speaking(HEAD), says("mission", "supports").onlyIf("ceasefire"))
              .actor("surkov", speaking(ENVOY), says("mission", "supports").on("2017-10"));
      Spoken stance = of(russia, assuming());
      assertThat(stance.state()).isEqualTo(State.WITHHELD);
      assertThat(stance.speaker()).isEqualTo(id("putin"));
    }
  }
}
