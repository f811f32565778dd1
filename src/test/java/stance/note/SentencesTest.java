package stance.note;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.rejects;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Id;
import stance.dossier.TermOfOffice.Rank;
import stance.note.style.NoteStyles;
import stance.note.words.english.NoteEnglish;

/** What a note says of a few records, in the style that is asked for, from first to last. */
final class SentencesTest {

  /** All sentences of the fullest note, behind each other, without its sources and method. */
  private static String told(String style, DossierBuilder builder) {
    return told(style, Basis.EVERYTHING, builder);
  }

  private static String told(String style, Basis basis, DossierBuilder builder) {
    Dossier dossier = builder.build();
    return told(style, basis, dossier, dossier.actors().stream().map(Actor::id).toList());
  }

  private static String told(String style, Basis basis, Dossier dossier, List<Id> actors) {
    Comparison comparison =
        Comparison.of(new StandingTable(dossier, basis), actors, dossier.questions());
    NoteRequest request =
        new NoteRequest(
            comparison,
            dossier.latestDate(),
            Optional.empty(),
            false,
            NoteEnglish.LANGUAGE,
            "1.0",
            "arguments");
    Note note = NoteStyles.named(style).orElseThrow().drafts(request).get(0).get();
    List<String> texts =
        note.sections().stream()
            .flatMap(section -> section.items().stream())
            .map(Note.Item::text)
            .toList();
    return String.join(" ", texts).replace('\u00A0', ' ');
  }

  @Test
  void a_condition_of_one_without_which_alone_another_says_the_same_is_told_in_brief() {
    DossierBuilder builder =
        dossier()
            .scale("bridge")
            .conditions("tolls")
            .actor("ann", says("bridge", "supports").onlyIf("tolls"))
            .actor("bob", says("bridge", "supports").unless("tolls"));
    for (String style : List.of("note", "card")) {
      assertThat(told(style, builder.scale("ferry" + style)))
          .contains("on terms that clash", "ob says so only without “tolls”, a condition of ann");
    }
  }

  @Test
  void that_one_of_no_lower_rank_did_not_say_since_is_told_in_every_style() {
    Dossier dossier =
        dossier()
            .scale("bridge")
            .actor("party", says("bridge", "supports").on("2019-01-01"))
            .actor("head", speaksFor("party").as(Rank.HEAD), declined("bridge").on("2019-01-02"))
            .actor("other", says("bridge", "opposes").on("2019-01-01"))
            .build();
    for (String style : List.of("note", "card")) {
      for (List<Id> actors : List.of(ids("party"), ids("party", "other"))) {
        assertThat(told(style, Basis.EVERYTHING, dossier, actors))
            .containsIgnoringCase("since then, asked and did not say: head, for party, 2 January");
      }
    }
  }

  @Test
  void who_makes_the_majority_with_which_a_body_stands_and_who_does_not_is_told() {
    Dossier dossier =
        dossier()
            .scale("bridge")
            .actor("house", byMajority())
            .actor("ann", speaksFor("house"), says("bridge", "supports"))
            .actor("bob", speaksFor("house"), says("bridge", "supports"))
            .actor("cyd", speaksFor("house"), says("bridge", "opposes"))
            .actor("other", says("bridge", "opposes"))
            .build();
    for (List<Id> actors : List.of(ids("house"), ids("house", "other"))) {
      assertThat(told("note", Basis.EVERYTHING, dossier, actors))
          .contains(
              "The majority of those who speak for house decides: so ann and bob, otherwise cyd"
                  + " [1].");
    }
  }

  @Test
  void a_camp_of_a_divided_body_is_counted_where_it_is_too_large_to_be_named() {
    DossierBuilder builder = dossier().scale("bridge").actor("house", byMajority());
    for (int i = 0; i < 9; i++) {
      builder.actor("no" + i, speaksFor("house"), says("bridge", "opposes"));
      builder.actor("yes" + i, speaksFor("house"), says("bridge", "supports"));
    }
    builder
        .actor("ann", speaksFor("house"), says("bridge", "neutral"))
        .actor("other", says("bridge", "opposes"));
    assertThat(told("note", Basis.EVERYTHING, builder.build(), ids("house", "other")))
        .containsIgnoringCase("no: nine speakers, 9 November 2017 [1]")
        .containsIgnoringCase("yes: nine speakers, 9 November 2017 [1]")
        .containsIgnoringCase("takes no side: ann")
        .doesNotContain("yes1");
  }

  @Test
  void who_is_asked_to_correct_a_record_is_told_what_it_ruled_out_since_too() {
    Dossier dossier =
        dossier()
            .choice("who", "town", "agency")
            .actor(
                "ann",
                says("who", "town").on("2017-11-01"),
                rejects("who", "agency").on("2017-11-09"))
            .build();
    assertThat(told("reply", Basis.EVERYTHING, dossier, ids("ann")))
        .contains("Recorded: town, on 1 November 2017", "Recorded: not agency, on 9 November 2017");
  }

  @Test
  void an_answer_before_the_refusal_by_which_one_stands_is_told_in_every_style() {
    Dossier dossier =
        dossier()
            .scale("bridge")
            .actor(
                "ann",
                says("bridge", "supports").on("2017-01-01"),
                declined("bridge").on("2018-01-02"))
            .actor("bob", says("bridge", "opposes").on("2019-01-01"))
            .build();
    for (String style : List.of("note", "card")) {
      for (List<Id> actors : List.of(ids("ann"), ids("ann", "bob"))) {
        assertThat(told(style, Basis.EVERYTHING, dossier, actors))
            .containsIgnoringCase("before that, yes: ann, 1 January 2017 [1].");
      }
    }
  }

  private static List<Id> ids(String... ids) {
    return Stream.of(ids).map(Id::new).toList();
  }

  @Test
  void that_nothing_was_answered_by_both_is_said_once() {
    DossierBuilder apart =
        dossier()
            .scale("bridge")
            .scale("ferry")
            .actor("ann", says("bridge", "supports"))
            .actor("bob", says("ferry", "supports"));
    for (String style : List.of("note", "card")) {
      assertThat(told(style, apart))
          .containsOnlyOnce("No question was answered by both")
          .doesNotContain("do they differ", "do both agree");
    }
    apart.actor("cy", says("ferry", "supports"));
    assertThat(told("note", apart))
        .contains("On no question do they differ. No question was answered by all three;")
        .doesNotContain("do all agree");
  }

  @Test
  void all_who_say_the_same_on_other_terms_do_not_agree_on_nothing() {
    assertThat(
            told(
                "note",
                dossier()
                    .scale("bridge")
                    .scale("ferry")
                    .conditions("tolls")
                    .actor("ann", says("bridge", "supports").onlyIf("tolls"))
                    .actor("bob", says("bridge", "supports"))))
        .contains("on different terms", "On no question do both agree, terms included.");
  }

  @Test
  void an_answer_that_does_not_hold_says_which_of_its_terms_the_assumption_lacks() {
    Basis tolls = Basis.EVERYTHING.withAssumed(Optional.of(List.of(new Id("tolls"))));
    String told =
        told(
            "note",
            tolls,
            dossier()
                .scale("bridge")
                .scale("ferry")
                .conditions("tolls", "vote")
                .actor("ann", says("bridge", "supports").onlyIf("vote").unless("tolls"))
                .actor("bob", says("bridge", "supports").onlyIf("tolls", "vote"))
                .actor("cy", says("bridge", "opposes").unless("tolls")));
    assertThat(told)
        .contains("Yes if vote, which is not assumed, unless tolls, which is assumed: ann [1")
        .contains("Yes if tolls and vote, which are not both assumed: bob [1")
        .contains("No unless tolls, which is assumed: cy [1", "So cy's objection falls away.");
  }

  @Test
  void the_first_of_several_answers_has_the_verb_that_the_others_share() {
    String told =
        told(
            "note",
            dossier()
                .scale("bridge")
                .scale("ferry")
                .actor("ann", says("bridge", "supports"))
                .actor("bob", says("bridge", "opposes")));
    assertThat(told).contains("ann answers yes [1").contains("; bob no [1");
  }

  @Test
  void what_a_body_said_under_another_head_is_told_as_that_in_brief() {
    DossierBuilder builder =
        dossier()
            .scale("bridge")
            .scale("ferry")
            .actor("town")
            .actor("rival", says("bridge", "opposes"))
            .actor(
                "old",
                speaksFor("town").as(Rank.HEAD).until("2018-01-01"),
                says("bridge", "supports"))
            .actor(
                "new",
                speaksFor("town").as(Rank.HEAD).from("2018-01-02"),
                says("ferry", "supports").on("2018-02-01"));
    for (String style : List.of("note", "card")) {
      String told = told(style, Basis.EVERYTHING, builder.build(), ids("town", "rival"));
      assertThat(told).containsIgnoringCase("town (old, 2017, not repeated since)");
    }
  }

  @Test
  void who_did_not_say_where_the_answers_are_told_is_not_told_of_again() {
    DossierBuilder builder =
        dossier()
            .scale("bridge")
            .scale("ferry")
            .actor("ann", says("bridge", "supports"))
            .actor("bob", says("bridge", "opposes"))
            .actor("cy", declined("bridge"), declined("ferry"));
    assertThat(told("note", builder))
        .contains("; cy was asked and did not say. Asked, cy also did not answer on “ferry”");
    assertThat(told("card", builder))
        .contains("; asked, and did not say: cy", "Asked, and did not say: cy")
        .doesNotContain("cy, asked on");
  }

  @Test
  void a_condition_that_the_world_has_met_is_told_as_met_whatever_the_answers() {
    DossierBuilder builder =
        dossier()
            .scale("mission")
            .conditionMetSince("asked", "2019-06-01")
            .actor("ex", says("mission", "supports").onlyIf("asked").on("2020-01-01"))
            .actor("why", says("mission", "opposes").on("2020-01-01"));
    assertThat(told("note", builder)).contains("That asked has been so since 1 June 2019 [");
  }

  @Test
  void a_condition_that_is_refused_on_terms_only_is_told_with_these() {
    DossierBuilder builder =
        dossier()
            .scale("mission")
            .scale("tied")
            .conditions("funds")
            .condition("tied-up", "tied", "supports")
            .actor("ex", says("mission", "supports").onlyIf("tied-up"))
            .actor("why", says("mission", "supports"), says("tied", "opposes").onlyIf("funds"));
    assertThat(told("note", builder))
        .contains("a condition of ex, is refused by why, if funds [1]");
    assertThat(told("card", builder)).contains("why (on conditions) [1] refuses “tied-up”");
  }

  @Test
  void a_condition_of_both_that_one_refuses_is_told_as_one_of_both() {
    DossierBuilder builder =
        dossier()
            .scale("mission")
            .scale("tied")
            .condition("tied-up", "tied", "supports")
            .actor("ex", says("mission", "supports").onlyIf("tied-up"))
            .actor("why", says("mission", "supports").onlyIf("tied-up"), says("tied", "opposes"));
    assertThat(told("note", builder)).contains("a condition of ex and why, is refused by why [1]");
  }
}
