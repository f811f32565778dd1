package stance.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static stance.compare.Examples.id;
import static stance.compare.Examples.ids;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;

/** What a comparison holds besides its flags. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ComparisonTest {

  private static Comparison compare(DossierBuilder builder, Basis basis, String... actors) {
    Dossier dossier = builder.build();
    return Comparison.of(new StandingTable(dossier, basis), ids(actors), dossier.questions());
  }

  private static DossierBuilder ferry() {
    return dossier()
        .scale("ferry")
        .scale("truce")
        .condition("truce-holds", "truce", "supports")
        .actor("city")
        .actor("ann", says("ferry", "supports").onlyIf("truce-holds").on("2021-05-01"))
        .actor(
            "ben",
            speaksFor("city").from("2020-01-01").until("2020-12-31"),
            says("ferry", "opposes").on("2020-05-01"))
        .actor("cid");
  }

  @Test
  void has_where_each_stands_on_what_a_condition_is() {
    Comparison comparison = compare(ferry(), Basis.EVERYTHING, "ann", "cid");
    assertThat(comparison.elsewhere())
        .extracting(Comparison.Elsewhere::actor, Comparison.Elsewhere::question)
        .containsExactly(tuple(id("ann"), id("truce")), tuple(id("cid"), id("truce")));
    assertThat(compare(ferry(), Basis.EVERYTHING, "city", "cid").elsewhere()).isEmpty();
  }

  @Test
  void has_it_also_of_those_between_whom_one_is_divided() {
    DossierBuilder divided =
        ferry()
            .actor("dan", speaksFor("town"), says("ferry", "supports").onlyIf("truce-holds"))
            .actor("eve", speaksFor("town"), says("ferry", "opposes"))
            .actor("town");
    Comparison comparison = compare(divided, Basis.EVERYTHING, "town", "cid");
    assertThat(comparison.findings().get(0).standing(id("town")).divided()).isPresent();
    assertThat(comparison.findings().get(0).standing(id("town")).divided().orElseThrow().camps())
        .hasSize(2);
    assertThat(comparison.elsewhere().stream().map(Comparison.Elsewhere::actor))
        .containsExactlyInAnyOrderElementsOf(ids("town", "cid", "dan", "eve"));
  }

  @Test
  void knows_who_speaks_for_whom_and_when() {
    Comparison comparison = compare(ferry(), Basis.EVERYTHING, "city", "ann");
    assertThat(comparison.speakersFor(id("city"))).containsExactlyElementsOf(ids("ben", "city"));
    assertThat(comparison.speaksFor(id("ben"), id("city"), date("2020-06-01"))).isTrue();
    assertThat(comparison.speaksFor(id("ben"), id("city"), date("2021-06-01"))).isFalse();
    assertThat(comparison.speaksFor(id("ann"), id("city"), date("2020-06-01"))).isFalse();
    assertThat(comparison.speaksFor(id("ben"), id("ann"), date("2020-06-01"))).isFalse();
  }

  @Test
  void tells_of_every_question_and_of_every_actor_as_it_goes() {
    Dossier dossier = ferry().build();
    List<String> told = new ArrayList<>();
    Comparison.of(
        new StandingTable(dossier, Basis.EVERYTHING),
        ids("ann", "ben"),
        dossier.questions(),
        (done, all) -> told.add(done + "/" + all));
    assertThat(told).containsExactly("1/2", "2/2");
    told.clear();
    Change.among(
        dossier,
        Basis.EVERYTHING,
        ids("ann", "ben", "cid"),
        dossier.questions(),
        (done, all) -> told.add(done + "/" + all));
    assertThat(told).containsExactly("1/3", "2/3", "3/3");
  }

  @Test
  void tells_silence_from_what_the_basis_leaves_out() {
    DossierBuilder inferred = ferry().actor("dan", says("truce", "supports").as(Evidence.INFERRED));
    Basis direct = Examples.admitting(Evidence.DIRECT);
    QuestionFinding truce = compare(inferred, direct, "dan", "cid").findings().get(1);
    assertThat(truce.isSilent()).isTrue();
    assertThat(truce.isFiltered()).isTrue();
    assertThat(compare(inferred, direct, "ann", "cid").findings().get(1).isFiltered()).isFalse();
    QuestionFinding ferry = compare(inferred, direct, "ann", "cid").findings().get(0);
    assertThat(ferry.isSilent()).isFalse();
  }

  @Test
  void of_two_of_several_keeps_what_concerns_these_two() {
    DossierBuilder implying =
        dossier()
            .scale("ferry")
            .scale("boats")
            .implying("supports", "ferry", "supports")
            .actor("ann", says("boats", "supports"))
            .actor("ben", says("boats", "supports"))
            .actor("cid", says("ferry", "opposes"));
    QuestionFinding all =
        compare(implying, Basis.EVERYTHING, "ann", "ben", "cid").findings().get(0);
    assertThat(all.implied().stream().map(Implied::actor)).isEqualTo(ids("ann", "ben"));
    PairFinding pair = all.pairs().get(1);
    assertThat(pair.b()).isEqualTo(id("cid"));
    QuestionFinding two = all.between(pair);
    assertThat(two.implied().stream().map(Implied::actor)).isEqualTo(ids("ann"));
    assertThat(two.pairs()).containsExactly(pair);
  }

  @Test
  void has_the_day_on_which_most_was_said() {
    assertThat(common("2021-05-01", "2021-05-01", "2021-06-01")).isEqualTo("2021-05-01");
    assertThat(common("2021-05-01", "2021-06-01", "2021-07-01")).isEqualTo("none");
    assertThat(common("2021-06", "2021-05", "2021-05", "2021-06")).isEqualTo("2021-06");
    assertThat(common("2021-07", "2021-05", "2021-05")).isEqualTo("2021-05");
    assertThat(common("2021-05")).isEqualTo("none");
    assertThat(common()).isEqualTo("none");
  }

  private static String common(String... dates) {
    DossierBuilder builder = dossier().scale("ferry");
    List<String> actors = new ArrayList<>();
    for (String date : dates) {
      actors.add("a" + actors.size());
      builder.actor(actors.get(actors.size() - 1), says("ferry", "supports").on(date));
    }
    return CommonDate.of(
            compare(builder, Basis.EVERYTHING, actors.toArray(String[]::new)).findings())
        .map(PartialDate::toString)
        .orElse("none");
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }
}
