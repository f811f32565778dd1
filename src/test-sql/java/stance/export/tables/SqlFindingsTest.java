package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.ForEachSeed;
import stance.compare.Basis;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.render.Csv;
import stance.yaml.DossierReader;

/** What findings.sql says on DuckDB is what the program says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SqlFindingsTest {

  /** How many dossiers are generated. */
  private static final int SEEDS = 40;

  /** On how many bases each of them is tried: {@code -Dsql.bases=7} for all. */
  private static final int BASES = Integer.getInteger("sql.bases", 2);

  @TempDir static Path folder;

  private static Connection duckDb;

  @BeforeAll
  static void connects() throws SQLException {
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
    run("SET file_search_path = '" + folder + "'");
    run("SET threads = 1");
  }

  @AfterAll
  static void ends() throws SQLException {
    duckDb.close();
  }

  private static void run(String statements) throws SQLException {
    try (Statement statement = duckDb.createStatement()) {
      for (String one : Statements.of(statements)) {
        statement.execute(one);
      }
    }
  }

  private static List<List<Object>> rows(String query) throws SQLException {
    List<List<Object>> rows = new ArrayList<>();
    try (Statement statement = duckDb.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(SqlResults.cell(Optional.ofNullable(found.getObject(i))));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static void load(List<Table> tables, List<Table> forFindings) throws Exception {
    for (List<Table> all : List.of(tables, forFindings)) {
      for (Table table : all) {
        Files.writeString(folder.resolve(table.file()), Csv.exactly(table.cells()));
      }
    }
    run(Engine.DUCKDB.load(tables, forFindings));
  }

  private static void holds(
      String about, Dossier dossier, Basis basis, List<Actor> actors, List<Question> questions)
      throws Exception {
    load(List.of(), RequestTables.of(basis, actors, questions));
    run(Findings.sql());
    Map<String, List<String>> said =
        Said.by(
            new StandingTable(dossier, basis), actors.stream().map(Actor::id).toList(), questions);
    Map<String, List<String>> found = SqlResults.of(SqlFindingsTest::rows);
    said.forEach(
        (table, rows) ->
            assertThat(differences(rows, found.getOrDefault(table, List.of())))
                .as(table + " of " + about + " on " + basis)
                .isEmpty());
  }

  /** Rows of the one (-) and of the other (+) alone, a few: a list of all takes minutes to make. */
  private static List<String> differences(List<String> said, List<String> found) {
    Set<String> only = new TreeSet<>();
    if (!said.equals(found)) {
      new TreeSet<>(said)
          .stream()
              .filter(row -> !found.contains(row))
              .limit(5)
              .forEach(row -> only.add(row + " -"));
      new TreeSet<>(found)
          .stream()
              .filter(row -> !said.contains(row))
              .limit(5)
              .forEach(row -> only.add(row + " +"));
      only.add(said.size() + " rows, found " + found.size());
    }
    return List.copyOf(only);
  }

  @ForEachSeed(SEEDS)
  void agrees_with_the_program_on_generated_dossiers(long seed) throws Exception {
    // A statement takes as long for many rows as for few: three of four are of the larger and
    // crowded kind.
    Dossier dossier = GeneratedDossiers.of(seed % 4 == 0 ? seed : 10 * seed);
    load(DossierTables.of(dossier), SqlTables.of(dossier));
    Random random = new Random(seed);
    List<StandingTable> worlds = new ArrayList<>(GeneratedBases.standings(dossier, seed).toList());
    Collections.shuffle(worlds, random);
    for (StandingTable world : worlds.subList(0, Math.min(BASES, worlds.size()))) {
      List<Actor> actors = new ArrayList<>(dossier.actors());
      Collections.shuffle(actors, random);
      List<Question> questions = dossier.questions();
      boolean some = random.nextInt(3) == 0;
      holds(
          "seed " + seed,
          dossier,
          world.basis(),
          actors.subList(0, some ? actors.size() / 2 : actors.size()),
          questions.subList(some ? questions.size() / 2 : 0, questions.size()));
    }
  }

  @Test
  void agrees_with_the_program_where_a_day_decides() throws Exception {
    Dossier dossier = AtTheBounds.ofTheDays();
    load(DossierTables.of(dossier), SqlTables.of(dossier));
    for (Basis basis : AtTheBounds.bases()) {
      holds("the dossier at the bounds", dossier, basis, dossier.actors(), dossier.questions());
    }
  }

  @Test
  void agrees_with_the_program_where_words_of_one_day_part() throws Exception {
    Dossier dossier = AmongEquals.ofOneDay();
    load(DossierTables.of(dossier), SqlTables.of(dossier));
    for (Basis basis : AmongEquals.bases()) {
      holds("the dossier of one day", dossier, basis, dossier.actors(), dossier.questions());
    }
  }

  @Test
  void agrees_with_the_program_on_the_shipped_dossier() throws Exception {
    Dossier dossier = DossierReader.read(Path.of("positions")).value().orElseThrow();
    load(DossierTables.of(dossier), SqlTables.of(dossier));
    List<Actor> compared = dossier.defaultActors().stream().map(dossier::actor).toList();
    Optional<PartialDate> day = PartialDate.parse("2019-03");
    List<Id> conditions = dossier.conditions().stream().map(Condition::id).toList();
    Basis some =
        new Basis(
            Optional.empty(),
            day,
            Evidence.CLAIMED,
            Optional.of(conditions.subList(0, conditions.size() / 2)));
    for (Basis basis :
        List.of(
            Basis.EVERYTHING.withAsOf(day),
            Basis.EVERYTHING.withFrom(day),
            Basis.EVERYTHING.withWeakest(Evidence.REPORTED),
            Basis.EVERYTHING.withAssumed(Optional.of(conditions)),
            some)) {
      holds("those that are compared", dossier, basis, compared, dossier.questions());
    }
    holds("all", dossier, Basis.EVERYTHING, dossier.actors(), dossier.questions());
  }
}
