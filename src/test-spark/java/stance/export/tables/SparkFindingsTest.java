package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.render.Csv;
import stance.yaml.DossierReader;

/** What findings.sql says on Spark is what the program says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SparkFindingsTest {

  private static final int ACTORS = 100;
  private static final int QUESTIONS = 2000;

  /** Of how many the pairs are compared. */
  private static final int COMPARED = 20;

  @TempDir static Path folder;

  private static SparkSession spark;

  @BeforeAll
  static void starts() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("findings")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
  }

  @AfterAll
  static void ends() {
    spark.stop();
  }

  private static void run(String statements) {
    Statements.of(statements).forEach(spark::sql);
  }

  private static List<List<Object>> rows(String query) {
    List<List<Object>> rows = new ArrayList<>();
    for (Row found : spark.sql(query).collectAsList()) {
      List<Object> row = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        row.add(SqlResults.cell(Optional.ofNullable(found.get(i))));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void find(Dossier dossier, List<Actor> actors) throws IOException {
    List<Table> tables = DossierTables.of(dossier);
    List<Table> forFindings = new ArrayList<>(SqlTables.of(dossier));
    forFindings.addAll(RequestTables.of(Basis.EVERYTHING, actors, dossier.questions()));
    for (List<Table> all : List.of(tables, forFindings)) {
      for (Table table : all) {
        Files.writeString(folder.resolve(table.file()), Csv.exactly(table.cells()));
      }
    }
    run(Engine.SPARK.load(tables, forFindings).replace("path '", "path '" + folder + "/"));
    run(Findings.sql());
  }

  @Test
  void agrees_with_the_program_on_the_shipped_dossier() throws Exception {
    Dossier dossier = DossierReader.read(Path.of("positions")).value().orElseThrow();
    find(dossier, dossier.actors());
    Map<String, List<String>> said =
        Said.by(
            new StandingTable(dossier, Basis.EVERYTHING),
            dossier.actors().stream().map(Actor::id).toList(),
            dossier.questions());
    Map<String, List<String>> found = SqlResults.of(SparkFindingsTest::rows);
    said.forEach((table, rows) -> assertThat(rows.equals(found.get(table))).as(table).isTrue());
  }

  @Test
  void agrees_with_the_program_on_200_000_stances() throws Exception {
    Dossier dossier = large();
    List<Actor> actors = dossier.actors().subList(0, COMPARED);
    find(dossier, actors);
    List<String> said =
        Said.agreements(
            new StandingTable(dossier, Basis.EVERYTHING),
            actors.stream().map(Actor::id).toList(),
            dossier.questions());
    assertThat(said).hasSize(COMPARED * (COMPARED - 1) / 2);
    assertThat(said.equals(SqlResults.of(SparkFindingsTest::rows, "agreements"))).isTrue();
  }

  /** As many actors that answer as many questions, some for the first, some on a condition. */
  private static Dossier large() {
    Source source = DossierReader.read(Path.of("positions")).value().orElseThrow().sources().get(0);
    Random random = new Random(1);
    List<AnswerSpace.Possible> options = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      options.add(new AnswerSpace.Possible(new Id("option-" + i), "option " + i));
    }
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(question(i, options));
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      Id id = new Id("actor-" + i);
      List<TermOfOffice> terms =
          i % 10 == 1
              ? List.of(new TermOfOffice(new Id("actor-0"), Optional.empty(), Optional.empty()))
              : List.of();
      List<Stance> stances = new ArrayList<>();
      questions.forEach(question -> stances.add(stance(question, source.id(), random)));
      actors.add(
          new Actor(
              id,
              "Actor " + i,
              "Actor " + i,
              Actor.Kind.PARTY,
              Optional.empty(),
              Optional.empty(),
              terms,
              stances));
    }
    return new Dossier(
        "Large",
        Optional.empty(),
        List.of(),
        questions,
        List.of(new Condition(new Id("condition"), "condition", "it comes true", Optional.empty())),
        List.of(source),
        actors,
        Optional.empty(),
        List.of(),
        Map.of(),
        List.of());
  }

  private static Question question(int number, List<AnswerSpace.Possible> options) {
    return new Question(
        new Id("question-" + number),
        "Question " + number,
        Optional.empty(),
        "What should be done about matter " + number + "?",
        number % 2 == 0 ? AnswerSpace.Scale.OPPOSES_TO_SUPPORTS : new AnswerSpace.Choice(options),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Stance stance(Question question, Id source, Random random) {
    List<AnswerSpace.Possible> possible = question.answers().possible();
    Id some = possible.get(random.nextInt(possible.size())).id();
    Conditions conditions =
        random.nextInt(50) == 0
            ? new Conditions(List.of(new Id("condition")), List.of())
            : Conditions.NONE;
    return new Stance(
        question.id(),
        new Position.Stated(question.taking(some), conditions),
        PartialDate.parse("2017-0" + (1 + random.nextInt(9))).orElseThrow(),
        "It said so.",
        Optional.empty(),
        Evidence.values()[random.nextInt(2)],
        Optional.empty(),
        List.of(new Citation(source, Optional.empty())),
        Optional.empty());
  }
}
