package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementSeries;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.document.Graph;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.FullDossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.render.Csv;
import stance.render.Json;
import stance.yaml.DossierReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What describes the tables is true of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DataPackageTest {

  private static final Path SCHEMA =
      Path.of("src/test/resources/datapackage/datapackage-2.schema.json");

  @Test
  void is_a_data_package() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    assertThat(schema.validate(described(FullDossier.dossier()), InputFormat.JSON)).isEmpty();
  }

  @ForGeneratedDossiers
  void holds_for_every_cell(long seed) {
    assertThat(faults(GeneratedDossiers.of(seed))).as("seed " + seed).isEmpty();
  }

  @Test
  void holds_for_every_cell_of_the_shipped_and_of_a_full_dossier() {
    assertThat(faults(DossierReader.read(Path.of("positions")).value().orElseThrow())).isEmpty();
    assertThat(faults(FullDossier.dossier())).isEmpty();
  }

  @ForEachSeed(40)
  void holds_for_every_cell_that_sql_reads(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Table> tables = new ArrayList<>(DossierTables.of(dossier));
    tables.addAll(SqlTables.of(dossier));
    tables.addAll(RequestTables.of(Basis.EVERYTHING, dossier.actors(), dossier.questions()));
    assertThat(faults(Json.of(DataPackage.of(dossier, tables)), tables)).isEmpty();
    assertThat(tables.stream().map(Table::name)).endsWith(Findings.TABLES.toArray(String[]::new));
  }

  @ForEachSeed(30)
  void holds_for_every_cell_of_the_findings(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    List<Id> ids = dossier.actors().stream().map(Actor::id).toList();
    AgreementMatrix matrix =
        AgreementMatrix.of(standings, ids, dossier.questions(), AgreementMatrix.Order.GIVEN);
    Graph graph = seed % 2 == 0 ? Network.ofActors(matrix) : Network.ofActorsAndQuestions(matrix);
    List<Table> tables = new ArrayList<>(DossierTables.of(dossier));
    tables.add(
        seed % 3 == 0
            ? PairTable.of(matrix)
            : PairTable.of(
                AgreementSeries.of(
                    matrix, seed % 3 == 1 ? AgreementSeries.By.YEAR : AgreementSeries.By.TOPIC)));
    tables.add(StandingsTable.of(standings, dossier.actors(), dossier.questions()));
    tables.add(AnswerMatrix.of(standings, dossier.actors(), dossier.questions()));
    tables.add(EventList.of(standings, dossier.actors(), dossier.questions()));
    tables.add(Network.nodes(graph));
    tables.add(Network.edges(graph));
    assertThat(faults(Json.of(DataPackage.of(dossier, tables)), tables)).isEmpty();
  }

  private static String described(Dossier dossier) {
    return Json.of(DataPackage.of(dossier, DossierTables.of(dossier)));
  }

  /** Where a cell, a key or a link is not as described. */
  static List<String> faults(Dossier dossier) {
    return faults(described(dossier), DossierTables.of(dossier));
  }

  static List<String> faults(String description, List<Table> tables) {
    Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
    tables.forEach(table -> rows.put(table.name(), CsvText.rows(Csv.exactly(table.cells()))));
    List<String> faults = new ArrayList<>();
    for (JsonNode resource : new JsonMapper().readTree(description).get("resources")) {
      String name = resource.get("name").stringValue();
      JsonNode schema = resource.get("schema");
      List<String> key = strings(schema.path("primaryKey"));
      Set<List<String>> keys = new HashSet<>();
      for (CsvRow row : rows.getOrDefault(name, List.of())) {
        for (JsonNode field : schema.get("fields")) {
          String cell = row.get(field.get("name").stringValue());
          if (!fits(field, cell)) {
            faults.add(name + "." + field.get("name").stringValue() + ": '" + cell + "'");
          }
        }
        if (!key.isEmpty() && !keys.add(cells(row, key))) {
          faults.add(name + " has twice: " + cells(row, key));
        }
      }
      for (JsonNode link : schema.path("foreignKeys")) {
        JsonNode to = link.get("reference");
        Set<List<String>> there = new HashSet<>();
        rows.getOrDefault(to.get("resource").stringValue(), List.of())
            .forEach(row -> there.add(cells(row, strings(to.get("fields")))));
        for (CsvRow row : rows.getOrDefault(name, List.of())) {
          List<String> from = cells(row, strings(link.get("fields")));
          if (!from.contains("") && !there.contains(from)) {
            faults.add(name + " names " + from + ", which is not in " + to);
          }
        }
      }
    }
    return faults;
  }

  private static boolean fits(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    if (cell.isEmpty()) {
      return !constraints.path("required").asBoolean(false);
    }
    List<String> words = strings(constraints.path("enum"));
    return (words.isEmpty() || words.contains(cell))
        && cell.matches("(?s)" + constraints.path("pattern").asString(".*"))
        && switch (field.get("type").stringValue()) {
          case "string" -> true;
          case "integer" -> cell.matches("-?[0-9]+");
          case "number" -> cell.matches("-?[0-9]+([.][0-9]+)?");
          case "boolean" -> cell.equals("true") || cell.equals("false");
          case "date" -> LocalDate.parse(cell).toString().equals(cell);
          default -> false;
        };
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(one -> strings.add(one.stringValue()));
    return strings;
  }

  private static List<String> cells(CsvRow row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }
}
