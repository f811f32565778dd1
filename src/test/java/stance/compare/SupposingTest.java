package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static stance.compare.Examples.id;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.TermOfOffice.Rank;

/** Standings in which one answers otherwise, and the offices in which somebody speaks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SupposingTest {

  @ForGeneratedDossiers
  void one_answers_otherwise_and_nothing_else_moves(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    assumeFalse(dossier.questions().isEmpty());
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    List<Standing> before = all(table);
    Question question = dossier.questions().get((int) (seed % dossier.questions().size()));
    for (Actor actor : dossier.actors()) {
      if (table.of(actor.id(), question.id()).words().isEmpty()) {
        continue;
      }
      Answer answer = question.taking(question.answers().possible().get(0).id());
      Position.Stated position = new Position.Stated(answer, Conditions.NONE);
      StandingTable other = table.supposing(question.id(), Map.of(actor.id(), position));
      Standing.Stated supposed = other.of(actor.id(), question.id()).answered().orElseThrow();
      assertThat(supposed.answer()).isEqualTo(answer);
      assertThat(supposed.speaker()).isEqualTo(actor.id());
      List<Standing> expected = new ArrayList<>(before);
      expected.set(
          dossier.actors().indexOf(actor) * dossier.questions().size()
              + dossier.questions().indexOf(question),
          supposed);
      assertThat(all(other)).isEqualTo(expected);
    }
    assertThat(all(table)).isEqualTo(before);
  }

  private static List<Standing> all(StandingTable table) {
    List<Standing> all = new ArrayList<>();
    for (Actor actor : table.dossier().actors()) {
      for (Question question : table.dossier().questions()) {
        all.add(table.of(actor.id(), question.id()));
      }
    }
    return all;
  }

  @Test
  void a_record_counts_where_the_basis_admits_it() {
    Dossier dossier =
        dossier()
            .scale("ferry")
            .actor(
                "ann",
                says("ferry", "supports").on("2020-05-01"),
                says("ferry", "opposes").on("2021-05-01"))
            .build();
    StandingTable table = new StandingTable(dossier, Examples.asOf("2020"));
    Actor ann = dossier.actor(id("ann"));
    assertThat(table.admitted(ann)).containsExactly(ann.stances().get(0));
  }

  @Test
  void who_is_several_things_speaks_as_the_foremost_of_them() {
    for (List<Rank> order :
        List.of(List.of(Rank.ENVOY, Rank.HEAD), List.of(Rank.HEAD, Rank.ENVOY))) {
      Dossier dossier =
          dossier()
              .scale("ferry")
              .actor("city")
              .actor(
                  "ann",
                  speaksFor("city").as(order.get(0)).from("2020-01-01").until("2021-12-31"),
                  speaksFor("city").as(order.get(1)).from("2021-01-01").until("2022-12-31"))
              .build();
      Speaker ann = speaker(new StandingTable(dossier, Basis.EVERYTHING), id("ann"));
      assertThat(ann.officeOn(date("2021-06-01"))).contains(Office.HEAD);
      assertThat(ann.officeOn(date("2020-06-01"))).contains(Office.of(order.get(0)));
      assertThat(ann.officeOn(date("2022-06-01"))).contains(Office.of(order.get(1)));
      assertThat(ann.officeOn(date("2019-06-01"))).isEmpty();
    }
  }

  @Test
  void of_two_heads_since_the_same_day_the_one_who_stays_longer_is_in_office() {
    for (List<String> until :
        List.of(List.of("2020-12-31", "2021-12-31"), List.of("2021-12-31", "2020-12-31"))) {
      Government first = headUntil("ann", until.get(0));
      Government second = headUntil("ben", until.get(1));
      assertThat(Government.on(LocalDate.of(2020, 6, 1), List.of(first, second)))
          .contains(until.get(0).startsWith("2021") ? first : second);
    }
  }

  private static Government headUntil(String id, String until) {
    return new Government(id(id), new Period(LocalDate.of(2020, 1, 1), LocalDate.parse(until)));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-12-31, true",
    "2020-02-01, 2020-11-30, true",
    "2019-12-31, 2020-12-31, false",
    "2020-01-01, 2021-01-01, false",
  })
  void a_time_lies_within_another_from_its_first_day_to_its_last(
      LocalDate from, LocalDate until, boolean isWithin) {
    Period year = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    Period time = new Period(from, until);
    assertThat(time.isWithin(year)).isEqualTo(isWithin);
    assertThat(time.isWithinAny(List.of(Period.ALWAYS))).isTrue();
    assertThat(time.and(year).isEmpty()).isFalse();
    assertThat(year.and(new Period(year.until().plusDays(1), LocalDate.MAX)).isEmpty()).isTrue();
    assertThat(year.and(new Period(year.until(), LocalDate.MAX)).isEmpty()).isFalse();
  }

  @Test
  void an_answer_asks_for_a_condition_only_where_it_depends_on_nothing() {
    Dossier dossier =
        dossier()
            .scale("truce")
            .conditions("rains")
            .condition("truce-holds", "truce", "supports")
            .actor("ann", says("truce", "supports"))
            .actor("ben", says("truce", "supports").unless("rains"))
            .actor("cid", says("truce", "supports").onlyIf("rains"))
            .actor("dan", says("truce", "opposes"))
            .actor("eve")
            .build();
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    assertThat(
            dossier.actors().stream()
                .map(actor -> table.attitude(actor.id(), id("truce-holds")).kind()))
        .containsExactly(
            Attitude.Kind.ASKS_FOR_IT,
            Attitude.Kind.SAYS_NOTHING,
            Attitude.Kind.SAYS_NOTHING,
            Attitude.Kind.RULES_IT_OUT,
            Attitude.Kind.SAYS_NOTHING);
  }

  @Test
  void a_rank_is_a_number_from_one_on() {
    assertThat(Stream.of(Office.values()).map(Office::rank)).containsExactly(1, 1, 1, 2, 3);
  }

  private static Speaker speaker(StandingTable table, Id speaker) {
    return table.speakers(id("city")).stream()
        .filter(each -> each.actor().id().equals(speaker))
        .findFirst()
        .orElseThrow();
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
