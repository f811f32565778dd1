package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import stance.problem.Origins;
import stance.problem.Place;
import stance.problem.Place.Excerpt;
import stance.problem.Route;
import stance.problem.Span;

class FileOriginsTest {

  private final Origins origins = DossierReader.read(DossierText.small()).origins();

  private Excerpt at(Route route) {
    return origins.locate(route).excerpt().orElseThrow();
  }

  @Test
  void aRouteLeadsToTheValueOfItsLastStep() {
    Route route = Route.of("actors/sajjan.yaml").to("stances").to(1).to("date");
    assertThat(at(route)).isEqualTo(new Excerpt(new Span(24, 11, 24, 18), "    date: 2017-11"));
  }

  @Test
  void whereItsLastStepsDoNotExistItLeadsAsFarAsItCan() {
    Route list = Route.of("actors/sajjan.yaml").to("stances");
    assertThat(at(list.to(0).to("evidenz").to(3))).isEqualTo(at(list.to(0)));
    assertThat(at(list.to(99))).isEqualTo(at(list));
  }

  @Test
  void anIdLeadsToItsEntry() {
    assertThat(at(origins.routeTo("star-2017-11-09").to("id")).line())
        .isEqualTo("- id: star-2017-11-09");
    assertThat(origins.locate(origins.routeTo("canada")).file()).isEqualTo("actors/canada.yaml");
    assertThatThrownBy(() -> origins.routeTo("nobody"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileThatCannotBeReadIsThePlaceItself() {
    assertThat(origins.locate(Route.of("actors/gone.yaml").to("id")))
        .isEqualTo(Place.of("actors/gone.yaml"));
  }
}
