package stance.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.dossier.DossierBuilder.absent;
import static stance.dossier.DossierBuilder.byMajority;
import static stance.dossier.DossierBuilder.declined;
import static stance.dossier.DossierBuilder.dossier;
import static stance.dossier.DossierBuilder.says;
import static stance.dossier.DossierBuilder.speaksFor;
import static stance.dossier.TermOfOffice.Rank.ENVOY;
import static stance.dossier.TermOfOffice.Rank.HEAD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.GeneratedBases;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.document.FlatTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.export.ComparisonTable;
import stance.export.WideTable;
import stance.render.DocumentText;
import stance.render.HtmlPage;
import stance.render.Page;
import stance.text.Styled;

/**
 * A refusal after the answer by which an actor stands, and an answer before such a refusal, are
 * told wherever that is.
 */
final class BesideToldTest {

  private static final Pattern TOLD =
      Pattern.compile(
          "[Ss]ince (asked, declined to say|undecided|took no part|ruled out)|[Ee]arlier answer");

  private static final Selection ROWS = new Selection(false, true, Set.of());
  private static final Selection EXPLAINED = new Selection(true, true, Set.of());

  private static final Dossier ONE =
      dossier()
          .scale("mission")
          .conditions("ceasefire")
          .actor("party")
          .actor(
              "envoy", speaksFor("party").as(ENVOY), says("mission", "supports").on("2017-11-09"))
          .actor(
              "head",
              speaksFor("party").as(HEAD),
              declined("mission").on("2017-11-10").as(Evidence.REPORTED))
          .actor("other", says("mission", "opposes").on("2017-11-09"))
          .actor(
              "ann",
              says("mission", "supports").on("2016-01-02").as(Evidence.REPORTED),
              says("mission", "supports").onlyIf("ceasefire").on("2017-01-02"),
              says("mission", "opposes").on("2017-03-02").as(Evidence.CLAIMED),
              declined("mission").on("2017-11-09").as(Evidence.REPORTED))
          .build();

  private static Comparison comparison(StandingTable table, List<Id> actors) {
    return Comparison.of(table, actors, table.dossier().questions());
  }

  private static Comparison comparison(String... actors) {
    return comparison(
        new StandingTable(ONE, Basis.EVERYTHING), Stream.of(actors).map(Id::new).toList());
  }

  private static String screen(Comparison comparison, Selection view) {
    return text(ComparisonScreen.of(comparison, view, Map.of(), Asked.NOTHING));
  }

  private static String text(Document document) {
    List<Styled> lines = DocumentText.lines(document, new Page(9999, false));
    return String.join("\n", lines.stream().map(Styled::text).toList());
  }

  private static long told(String text) {
    return TOLD.matcher(text).results().count();
  }

  private static long count(Stream<Standing> standings) {
    return standings.filter(standing -> standing.toldBeside().isPresent()).count();
  }

  @Test
  void in_a_cell_with_its_mark_its_date_and_who_it_was() {
    assertThat(screen(comparison("party", "other"), ROWS))
        .contains("since asked, declined to say\u00a0†, 10 Nov 2017: head")
        .contains("† reported");
  }

  @Test
  void beside_the_one_answer_that_has_no_row() {
    Selection view = new Selection(false, false, Set.of());
    assertThat(screen(comparison("party", "head"), view)).contains("declined to say");
    Dossier alone =
        dossier()
            .scale("mission")
            .actor("party", says("mission", "supports").on("2017-11-09"))
            .actor("head", speaksFor("party").as(HEAD), declined("mission").on("2017-11-10"))
            .actor("other")
            .build();
    Comparison comparison =
        comparison(
            new StandingTable(alone, Basis.EVERYTHING), List.of(new Id("party"), new Id("other")));
    assertThat(screen(comparison, view))
        .contains("since asked, declined to say, 10 Nov 2017: head)");
  }

  @Test
  void explained_with_its_record_and_source() {
    assertThat(screen(comparison("party", "other"), EXPLAINED))
        .contains(
            "party, through head, since then: asked, and declined to say. 10 November 2017."
                + " Reported");
  }

  @Test
  void of_one_actor_alone_in_a_sentence_and_explained_with_its_record() {
    assertThat(screen(comparison("party"), ROWS))
        .contains("Since asked, declined to say, 10 Nov 2017: head, reported");
    assertThat(screen(comparison("party"), EXPLAINED)).contains("through head, since then: asked");
  }

  @Test
  void in_a_page_with_its_record() {
    Comparison comparison = comparison("party", "other");
    Document page = ComparisonPage.of(comparison, ROWS, Map.of(), Asked.NOTHING);
    assertThat(HtmlPage.of(page, false))
        .contains("since asked, declined to say")
        .contains("through head</b>, since then: ")
        .contains("3 records with sources");
  }

  @Test
  void in_tables() {
    Comparison comparison = comparison("party", "other");
    assertThat(cells(ComparisonTable.of(comparison, ROWS)))
        .contains("2017-11-10: declined, reported, head");
    assertThat(cells(WideTable.of(comparison, ROWS)))
        .anySatisfy(
            cell ->
                assertThat(cell)
                    .contains("since asked, declined to say, 10 Nov 2017: head, reported"));
  }

  @Test
  void the_latest_own_answer_before_a_refusal_with_its_terms() {
    Comparison comparison = comparison("ann", "other");
    assertThat(screen(comparison, ROWS))
        .contains("earlier answer, 2 Jan 2017: supports, if ceasefire")
        .doesNotContain("2016");
    assertThat(screen(comparison, EXPLAINED))
        .contains("ann, before that: supports, if ceasefire. 2 January 2017. Own words.");
    assertThat(screen(comparison("ann"), ROWS))
        .contains("Earlier answer, 2 Jan 2017: supports, if ceasefire.");
    assertThat(cells(ComparisonTable.of(comparison, ROWS)))
        .contains("2017-01-02: supports, if ceasefire, direct, ann");
  }

  @Test
  void an_answer_of_another_before_a_refusal_by_its_name() {
    Dossier dossier =
        dossier()
            .scale("mission")
            .actor("party")
            .actor(
                "envoy",
                speaksFor("party").as(ENVOY),
                says("mission", "supports").on("2017-11-07"),
                declined("mission").on("2017-11-08"))
            .actor("head", speaksFor("party").as(HEAD), declined("mission").on("2017-11-09"))
            .actor("other", says("mission", "opposes").on("2017-11-09"))
            .build();
    Comparison comparison =
        comparison(
            new StandingTable(dossier, Basis.EVERYTHING),
            List.of(new Id("party"), new Id("other")));
    assertThat(screen(comparison, ROWS)).contains("earlier answer by envoy, 7 Nov 2017: supports");
  }

  @Test
  void beside_a_count_and_beside_camps_how_many_gave_no_answer() {
    DossierBuilder house =
        dossier()
            .scale("mission")
            .actor("house", byMajority())
            .actor("bob", speaksFor("house"), says("mission", "supports"))
            .actor("cyd", speaksFor("house"), declined("mission"))
            .actor("dan", speaksFor("house"), absent("mission"))
            .actor("eve", speaksFor("house"), absent("mission"))
            .actor("other", says("mission", "opposes"));
    List<Id> actors = List.of(new Id("house"), new Id("other"));
    String others = "1 declined to say, 2 took no part";
    StandingTable agreed = new StandingTable(house.build(), Basis.EVERYTHING);
    assertThat(screen(comparison(agreed, actors), ROWS)).contains("1 of 1", others);
    house.actor("fay", speaksFor("house"), says("mission", "opposes"));
    StandingTable parted = new StandingTable(house.build(), Basis.EVERYTHING);
    for (Selection view : List.of(ROWS, EXPLAINED)) {
      assertThat(screen(comparison(parted, actors), view))
          .contains("house is divided")
          .containsIgnoringCase(others);
    }
    assertThat(cells(WideTable.of(comparison(parted, actors), ROWS)))
        .anySatisfy(cell -> assertThat(cell).contains("divided", others));
  }

  private static List<String> cells(FlatTable table) {
    return table.rows().stream().flatMap(List::stream).toList();
  }

  @ForEachSeed(20)
  void of_each_actor_that_is_shown_however_many_there_are(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    GeneratedBases.standings(dossier, seed)
        .forEach(
            table -> {
              for (List<Id> some : List.of(actors, actors.subList(0, 2))) {
                Comparison comparison = comparison(table, some);
                assertThat(told(screen(comparison, ROWS)))
                    .isEqualTo(
                        count(
                            comparison.findings().stream()
                                .flatMap(finding -> finding.standings().values().stream())));
              }
              dossier
                  .questions()
                  .forEach(
                      question ->
                          assertThat(told(text(QuestionScreen.of(table, question))))
                              .isEqualTo(
                                  count(actors.stream().map(a -> table.of(a, question.id())))));
            });
  }
}
