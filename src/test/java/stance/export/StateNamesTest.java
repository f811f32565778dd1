package stance.export;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.DossierBuilder.undecided;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.render.Json;
import stance.screen.ActorScreen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words for states are published: whatever the program calls them within, they stay. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class StateNamesTest {

  private static final Dossier EVERY_STATE =
      dossier()
          .scale("mission")
          .conditions("paid")
          .actor("stating", says("mission", "supports"))
          .actor("undecided", undecided("mission"))
          .actor("declining", declined("mission"))
          .actor("away", absent("mission"))
          .actor("withholding", says("mission", "supports").onlyIf("paid"))
          .actor("torn")
          .actor("one", speaksFor("torn"), says("mission", "supports"))
          .actor("other", speaksFor("torn"), says("mission", "opposes"))
          .actor("silent")
          .build();

  private static final Basis NOTHING_IS_PAID = Basis.EVERYTHING.withAssumed(Optional.of(List.of()));

  @Test
  void of_where_actors_stand() {
    List<Id> actors = EVERY_STATE.actors().stream().map(Actor::id).toList();
    Comparison comparison =
        Comparison.of(
            new StandingTable(EVERY_STATE, NOTHING_IS_PAID), actors, EVERY_STATE.questions());
    JsonNode question =
        new JsonMapper().readTree(Json.of(ComparisonData.of(comparison))).get("questions").get(0);
    assertThat(statesIn(question.get("stances"), "actor"))
        .containsExactlyInAnyOrder(
            "stating: stated",
            "undecided: undecided",
            "declining: declined",
            "away: absent",
            "withholding: withheld",
            "torn: divided",
            "one: stated",
            "other: stated",
            "silent: none");
  }

  @Test
  void of_records() {
    StandingTable standings = new StandingTable(EVERY_STATE, Basis.EVERYTHING);
    assertThat(EVERY_STATE.actors())
        .flatMap(
            actor ->
                statesIn(
                    new JsonMapper()
                        .readTree(Json.of(ActorScreen.data(standings, actor)))
                        .get("stances"),
                    "question"))
        .containsOnly(
            "mission: stated", "mission: undecided", "mission: declined", "mission: absent");
  }

  private static List<String> statesIn(JsonNode stances, String whose) {
    return StreamSupport.stream(stances.spliterator(), false)
        .map(each -> each.get(whose).stringValue() + ": " + each.get("state").stringValue())
        .toList();
  }
}
