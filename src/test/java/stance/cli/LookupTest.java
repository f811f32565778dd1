package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;

/** Names as people type them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LookupTest {

  private static final Dossier DOSSIER =
      new Dossier(
          "Names",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(
              actor("erdogan", "Erdoğan", "Recep Tayyip Erdoğan"),
              actor("poroshenko", "Poroshenko", "Petro Poroshenko", "Порошенко"),
              actor("united-states", "US", "United States", "USA", "Washington"),
              actor("united-nations", "UN", "United Nations"),
              actor("trudeau", "Trudeau", "Justin Trudeau"),
              actor("putin", "Putin", "Vladimir Putin"),
              actor("alan-duncan", "Duncan", "Alan Duncan"),
              actor("linda-duncan", "L. Duncan", "Linda Duncan"),
              actor("le-drian", "Le Drian", "Jean-Yves Le Drian")),
          List.of());

  private static Actor actor(String id, String label, String name, String... also) {
    return new Actor(
        new Id(id),
        name,
        label,
        Actor.Kind.PERSON,
        Optional.empty(),
        Optional.empty(),
        List.of(also),
        Optional.empty(),
        false,
        Actor.Decides.LATEST,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static String find(String word) {
    return Lookup.actors(DOSSIER).find(word).id().text();
  }

  private static String refusal(String word) {
    try {
      return "found " + find(word);
    } catch (UsageError wrong) {
      return wrong.message() + ": " + wrong.help().orElse("");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Erdogan,erdogan",
    "ERDOĞAN,erdogan",
    "Erdog\u0306an,erdogan",
    "Порошенко,poroshenko",
    "ПОРОШЕНКО,poroshenko",
    "usa,united-states",
    "U.S.,united-states",
    "washington,united-states",
    "united states,united-states",
    "Le-Drian,le-drian",
    "jean yves le drian,le-drian",
    "LINDA-DUNCAN,linda-duncan"
  })
  void are_found_whatever_their_case_accents_script_and_hyphens(String word, String id) {
    assertThat(find(word)).isEqualTo(id);
  }

  @Test
  void that_several_share_are_asked_back() {
    assertThat(refusal("Duncan"))
        .isEqualTo("'Duncan' names 2 actors: use one of their ids: alan-duncan, linda-duncan");
  }

  @Test
  void of_which_only_a_part_is_said_are_suggested() {
    assertThat(refusal("Justin")).contains("did you mean trudeau (Justin Trudeau)?");
    assertThat(refusal("Alan")).contains("did you mean alan-duncan?");
  }

  @ParameterizedTest
  @CsvSource({"UK", "XY", "zzz", "''", "@", "--"})
  void that_are_like_no_other_get_no_silly_suggestion(String word) {
    assertThat(refusal(word)).doesNotContain("did you mean");
  }

  @Test
  void with_a_slip_are_suggested() {
    assertThat(refusal("porosenko")).contains("did you mean poroshenko (Petro Poroshenko)?");
    assertThat(refusal("utin")).contains("putin (Vladimir Putin)");
  }

  @Test
  void can_stand_together_with_commas() {
    assertThat(Lookup.actors(DOSSIER).findAll(List.of("putin,Erdogan", "UN")))
        .extracting(actor -> actor.id().text())
        .containsExactly("putin", "erdogan", "united-nations");
    assertThatThrownBy(() -> Lookup.actors(DOSSIER).findAll(List.of("putin,,trudeau")))
        .isInstanceOf(UsageError.class);
  }
}
