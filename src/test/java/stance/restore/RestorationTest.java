package stance.restore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.Golden;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Components;
import stance.dossier.Dossier;
import stance.dossier.FullDossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.ComparisonData;
import stance.export.tables.DossierTablesTest;
import stance.problem.Problem;
import stance.render.Json;
import stance.render.ProblemText;
import stance.text.Styled;
import stance.yaml.DossierReader;
import stance.yaml.WrittenDossier;

/** A dossier is made again of its tables, or told why not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class RestorationTest {

  private static final Path WRONG = Golden.RESOURCES.resolve("golden/tables/wrong.txt");

  private static Map<String, byte[]> bytes(Map<String, String> texts) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    texts.forEach((file, text) -> bytes.put(file, text.getBytes(UTF_8)));
    return bytes;
  }

  private static Restored restored(Map<String, String> texts) {
    return Restoration.of(bytes(texts));
  }

  private static Dossier whole(Map<String, String> texts) {
    Restored restored = restored(texts);
    assertThat(said(restored.problems())).isEmpty();
    assertThat(restored.leftOut()).isZero();
    return restored.dossier().orElseThrow();
  }

  private static List<String> said(List<Problem> problems) {
    return new ProblemText("", 100, false).lines(problems).stream().map(Styled::text).toList();
  }

  /** Of more actors the pairs are compared as they are found: they are too many to write. */
  private static final int MOST_WRITTEN = 20;

  /** What a comparison of these writes for programs. */
  private static String written(StandingTable standings, List<Id> actors) {
    List<Id> some = actors.stream().limit(MOST_WRITTEN).toList();
    return Json.of(
        ComparisonData.of(Comparison.of(standings, some, standings.dossier().questions())));
  }

  private static void findsTheSame(Dossier one, Dossier other) {
    StandingTable before = new StandingTable(one, Basis.EVERYTHING);
    StandingTable after = new StandingTable(other, Basis.EVERYTHING);
    List<Id> actors = one.actors().stream().map(Actor::id).toList();
    assertThat(other.questions()).isEqualTo(one.questions());
    assertThat(written(after, actors).equals(written(before, actors))).as("written").isTrue();
    for (Question question : one.questions()) {
      // Every pair, with all on which it rests.
      assertThat(finding(after, actors, question).equals(finding(before, actors, question)))
          .as(question.id().text())
          .isTrue();
    }
  }

  private static QuestionFinding finding(
      StandingTable standings, List<Id> actors, Question question) {
    return Comparison.of(standings, actors, List.of(question)).findings().get(0);
  }

  private static void comesBack(Dossier dossier) {
    Dossier again = whole(DossierTablesTest.texts(dossier));
    assertThat(Components.differences(dossier, again)).isEmpty();
    Dossier written = WrittenDossier.readAgain(again).value().orElseThrow();
    findsTheSame(dossier, written);
  }

  /** Of those that a folder can hold: one has questions and actors. */
  private static Dossier generated(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    assumeFalse(dossier.questions().isEmpty() || dossier.actors().isEmpty());
    return dossier;
  }

  @ForEachSeed(40)
  void a_dossier_comes_back_with_the_same_findings(long seed) {
    comesBack(generated(seed));
  }

  @Test
  void so_do_the_shipped_one_and_one_in_which_everything_says_something() {
    comesBack(DossierReader.read(Path.of("positions")).value().orElseThrow());
    comesBack(FullDossier.dossier());
  }

  @ForEachSeed(10)
  void the_order_of_rows_and_gaps_between_positions_change_nothing(long seed) {
    Dossier dossier = generated(seed);
    Map<String, String> shuffled = DossierTablesTest.texts(dossier);
    shuffled.replaceAll((file, text) -> shuffled(file, text, new Random(seed)));
    findsTheSame(dossier, whole(shuffled));
  }

  private static String shuffled(String file, String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String header = lines.remove(0);
    // Generated texts have no line break inside; whose order is that of the rows keeps it.
    if (!file.equals("publishers.csv")) {
      Collections.shuffle(lines, random);
    }
    lines.add(0, header);
    return String.join("\n", lines) + "\n";
  }

  @Test
  void what_spreadsheets_make_of_line_ends_and_truth_changes_nothing() {
    Map<String, String> texts = DossierTablesTest.texts(FullDossier.dossier());
    texts.replaceAll(
        (file, text) ->
            "\uFEFF"
                + text.replace("\n", "\r\n").replace("true", "TRUE").replace("false", "FALSE")
                + "\r\n");
    assertThat(Components.differences(FullDossier.dossier(), whole(texts))).isEmpty();
  }

  @Test
  void positions_can_have_gaps() {
    Map<String, String> texts = DossierTablesTest.texts(FullDossier.dossier());
    texts.computeIfPresent("dates.csv", (file, text) -> text.replaceAll("(?m)^0,", "7,"));
    texts.computeIfPresent("date_citations.csv", (file, text) -> text.replaceAll("(?m)^0,", "7,"));
    texts.computeIfPresent(
        "questions.csv", (file, text) -> text.replaceAll("(?m)^place,4", "place,40"));
    assertThat(Components.differences(FullDossier.dossier(), whole(texts))).isEmpty();
  }

  /** A wrong set of tables, and what it is called in the accepted output. */
  private record Case(String name, Consumer<Map<String, String>> edit) {

    static Case of(String name, String file, UnaryOperator<String> edit) {
      return new Case(name, texts -> texts.computeIfPresent(file, (f, text) -> edit.apply(text)));
    }

    static Case replaced(String name, String file, String pattern, String by) {
      return of(
          name,
          file,
          text -> {
            String edited = text.replaceFirst(pattern, by);
            assertThat(edited).as(name).isNotEqualTo(text);
            return edited;
          });
    }
  }

  private static List<Case> cases() {
    return List.of(
        new Case("a table is missing", texts -> texts.remove("citations.csv")),
        Case.of("a table is empty", "answers.csv", text -> ""),
        Case.replaced("a column is missing", "compared.csv", "position,actor", "position,akteur"),
        Case.replaced(
            "a column is unknown",
            "compared.csv",
            "position,actor\n0,ann",
            "position,actor,why\n0,ann,x"),
        Case.replaced(
            "a column is there twice",
            "compared.csv",
            "position,actor\n0,ann",
            "position,actor,actor\n0,ann,ann"),
        Case.replaced("a row is cut short", "compared.csv", "0,ann", "0"),
        Case.replaced("a quotation mark is never closed", "compared.csv", "0,ann", "0,\"ann"),
        Case.replaced(
            "cells are divided by semicolons", "compared.csv", "(?s).*", "position;actor\n0;ann\n"),
        Case.replaced("a required cell is empty", "compared.csv", "0,ann", "0,"),
        Case.replaced("a number is none", "compared.csv", "0,ann", "0.0,ann"),
        Case.replaced("an id is none", "compared.csv", "0,ann", "0,Ann Lee"),
        Case.replaced("an id is dangling", "compared.csv", "0,ann", "0,anne"),
        Case.replaced("an answer is dangling", "stance_answers.csv", ",supports,", ",support,"),
        Case.replaced("a key is there twice", "compared.csv", "1,town", "0,town"),
        Case.replaced("a word is unknown", "actors.csv", ",government,", ",goverment,"),
        Case.replaced("a truth is none", "questions.csv", "true", "yes"),
        Case.replaced("a date is none", "dates.csv", "2020-01-02", "02.01.2020"),
        Case.replaced("a place in the order is taken", "questions.csv", "toll,1", "toll,0"),
        Case.of(
            "the date of a record was edited alone",
            "stances.csv",
            text -> text.replaceFirst("(?<=,)20[0-9]{2}-[0-9]{2}(-[0-9]{2})?(?=,)", "2011")),
        Case.replaced("a day was edited alone", "terms.csv", "(?m),(20..-..-..)$", ",2049-01-01"),
        Case.replaced("a country does not exist", "actors.csv", ",CA,", ",XX,"),
        Case.replaced("a control character", "dossier.csv", "Scope", "Sc\u202Eope"),
        new Case(
            "levels of a scale that questions share differ",
            texts ->
                texts.computeIfPresent(
                    "answers.csv",
                    (f, text) -> text.replace("fee,no,0,text of no", "fee,no,0,never"))),
        new Case(
            "an answer to no question",
            texts ->
                texts.computeIfPresent(
                    "stances.csv", (f, text) -> text.replaceFirst(",stated,", ",undecided,"))),
        new Case(
            "a stated record without an answer",
            texts ->
                texts.computeIfPresent(
                    "stance_answers.csv",
                    (f, text) -> text.lines().limit(1).reduce("", String::concat) + "\n")));
  }

  @Test
  void what_is_wrong_is_told_with_its_place_all_at_once() {
    StringBuilder told = new StringBuilder();
    for (Case each : cases()) {
      Map<String, String> texts = DossierTablesTest.texts(FullDossier.dossier());
      each.edit().accept(texts);
      Restored restored = restored(texts);
      assertThat(restored.problems()).as(each.name()).isNotEmpty();
      told.append("## ").append(each.name()).append("\n\n");
      said(restored.problems()).forEach(line -> told.append(line).append('\n'));
      told.append('\n');
    }
    Golden.check(WRONG, told.toString());
  }

  @Test
  void all_cases_of_rows_at_once_are_told_at_once() {
    Map<String, String> texts = DossierTablesTest.texts(FullDossier.dossier());
    for (Case each : cases()) {
      if (List.of("a word is unknown", "a date is none", "a country does not exist")
          .contains(each.name())) {
        each.edit().accept(texts);
      }
    }
    assertThat(restored(texts).problems())
        .extracting(Problem::rule)
        .containsExactly("unknown-word", "bad-date");
  }

  @ForEachSeed(10)
  void what_is_left_out_leaves_a_dossier_that_loads_and_adds_nothing(long seed) {
    Dossier dossier = generated(seed * 10);
    Map<String, String> texts = DossierTablesTest.texts(dossier);
    Random random = new Random(seed);
    spoil(texts, "stances.csv", 1, random);
    spoil(texts, "stance_answers.csv", 2, random);
    spoil(texts, "citations.csv", 2, random);
    spoil(texts, "terms.csv", 2, random);
    Restored restored = restored(texts);
    assertThat(restored.leftOut()).isPositive().isLessThan(restored.rows());
    Optional<Dossier> rest = restored.dossier();
    assertThat(rest).as(said(restored.problems()).toString()).isPresent();
    assertThat(WrittenDossier.readAgain(rest.get()).value()).isPresent();
    for (Actor actor : rest.get().actors()) {
      assertThat(dossier.actor(actor.id()).stances()).containsAll(actor.stances());
      assertThat(dossier.actor(actor.id()).speaksFor()).containsAll(actor.speaksFor());
    }
  }

  /** Makes one cell of a column, from 0, of one row something that it cannot be. */
  private static void spoil(Map<String, String> texts, String file, int column, Random random) {
    List<String> lines = new ArrayList<>(texts.getOrDefault(file, "").lines().toList());
    if (lines.size() > 1) {
      int at = 1 + random.nextInt(lines.size() - 1);
      String before = "^((?:[^,]*,){" + column + "})[^,]*";
      lines.set(at, lines.get(at).replaceFirst(before, "$1not an id"));
      texts.put(file, String.join("\n", lines) + "\n");
    }
  }
}
