package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.Selection;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Id;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/** The answer of a body that decides by majority is told as a count, and as nobody's word. */
final class CountToldTest {

  private static final Id HOUSE = new Id("house");
  private static final Selection BRIEF = new Selection(false, true, Set.of());
  private static final Selection EXPLAINED = new Selection(true, true, Set.of());
  private static final String COUNTED =
      "supports. 2 of 3 who answered; 1 took no part. 8 November 2017 to 9 November 2017. Own"
          + " words. The majority of those who speak for it decides. Supports: ann and bob;"
          + " opposes: cyd; took no part: dan.";

  private static Dossier house() {
    return dossier()
        .scale("mission")
        .actor("house", byMajority())
        .actor("ann", speaksFor("house"), says("mission", "supports"))
        .actor("bob", speaksFor("house"), says("mission", "supports").on("2017-11-08"))
        .actor("cyd", speaksFor("house"), says("mission", "opposes"))
        .actor("dan", speaksFor("house"), absent("mission"))
        .actor("other", says("mission", "opposes"))
        .build();
  }

  private static String screen(Dossier dossier, Selection view, String... actors) {
    StandingTable table = new StandingTable(dossier, Basis.EVERYTHING);
    List<Id> ids = List.of(actors).stream().map(Id::new).toList();
    return text(
        ComparisonScreen.of(
            Comparison.of(table, ids, dossier.questions()), view, Map.of(), Asked.NOTHING));
  }

  private static String text(Document document) {
    List<Styled> lines = DocumentText.lines(document, new Page(9999, false));
    return String.join("\n", lines.stream().map(Styled::text).toList());
  }

  @Test
  void with_who_gave_which_answer_and_who_gave_none() {
    assertThat(screen(house(), EXPLAINED, "house", "other")).contains("house: " + COUNTED);
    for (Selection view : List.of(BRIEF, EXPLAINED)) {
      assertThat(screen(house(), view, "house"))
          .contains(COUNTED)
          .doesNotContainIgnoringCase("through");
    }
  }

  @Test
  void with_every_record_counted_under_it() {
    assertThat(screen(house(), EXPLAINED, "house", "other"))
        .contains(
            "    ann: supports. 9 November 2017. Own words.",
            "    bob: supports. 8 November 2017. Own words.",
            "    cyd: opposes. 9 November 2017. Own words.");
  }

  @Test
  void with_numbers_for_names_where_they_are_many() {
    DossierBuilder many = dossier().scale("mission").actor("house", byMajority());
    for (int i = 0; i < 9; i++) {
      many.actor("m" + i, speaksFor("house"), says("mission", "supports"));
    }
    many.actor("no", speaksFor("house"), says("mission", "opposes"));
    assertThat(screen(many.build(), EXPLAINED, "house"))
        .contains("Supports: 9; opposes: no.", "And 2 records more.");
  }

  @Test
  void or_else_that_no_answer_has_a_majority() {
    Dossier dossier =
        dossier()
            .scale("mission")
            .actor("house", byMajority())
            .actor("ann", speaksFor("house"), says("mission", "supports").on("2017-01-01"))
            .actor("bob", speaksFor("house"), says("mission", "opposes").on("2020-01-01"))
            .actor("other", says("mission", "opposes"))
            .build();
    String divided =
        "divided between ann and bob: no answer has more than half of the 2 who answered.";
    assertThat(screen(dossier, EXPLAINED, "house")).contains(divided);
    assertThat(screen(dossier, EXPLAINED, "house", "other")).contains(divided);
  }

  @Test
  void before_the_footnotes_of_those_who_make_it() {
    Dossier dossier = house();
    Document footnotes =
        CitationScreen.of(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actor(HOUSE),
            dossier.question(new Id("mission")));
    assertThat(text(footnotes))
        .startsWith("House on ")
        .contains("supports, by a majority of 2 of 3 who answered; 1 took no part.")
        .containsSubsequence("Those who make it:", "ann, for house", "bob, for house");
  }
}
