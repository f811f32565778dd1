package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import stance.intake.CsvTable;
import stance.intake.UnreadableTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The findings in an export are those that other commands show. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class FindingTablesTest {

  private static final String BASIS = " --as-of 2018-06 --evidence claimed";
  private static final List<String> NAMED = List.of("freeland", "scheer", "poroshenko", "putin");

  private static final List<String> SHARES = List.of("agreement", "low", "high");

  @TempDir static Path folder;

  private static Session.Outcome run(String command) {
    return Session.in(folder).on(Session.SHIPPED).run(List.of(command.split(" ", -1)));
  }

  @BeforeAll
  static void exported() {
    Session.Outcome run =
        run("export --pairs --standings --wide --statements --network tables" + BASIS);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("wrote 30 tables to tables\n");
  }

  private static List<Map<String, String>> rows(String file, String separator) {
    try {
      CsvTable table = CsvTable.read(Files.readAllBytes(folder.resolve(file)), separator);
      assertThat(table.faults()).isEmpty();
      List<Map<String, String>> rows = new ArrayList<>();
      for (CsvTable.Row row : table.rows()) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
          cells.put(table.header().get(i), row.cells().get(i));
        }
        rows.add(cells);
      }
      return rows;
    } catch (IOException | UnreadableTable failure) {
      throw new AssertionError(file, failure);
    }
  }

  private static List<Map<String, String>> rows(String name) {
    return rows("tables/" + name + ".csv", ",");
  }

  /** What stands under a key, which must be there. */
  private static <V> V of(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static JsonNode json(String command) {
    Session.Outcome run = run(command + " -f json");
    assertThat(run.status()).as(run.err()).isZero();
    return new JsonMapper().readTree(run.out());
  }

  private static String cell(JsonNode value) {
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(one -> parts.add(one.stringValue()));
      return String.join(";", parts);
    }
    return value.isNull() || value.isMissingNode() ? "" : value.asString();
  }

  /** A share with all its decimals, which are not written alike where they are 0. */
  private static String inFull(String name, String share) {
    return share.isEmpty() ? share : new BigDecimal(share).setScale(4).toPlainString();
  }

  @Test
  void pairs_are_those_of_the_matrix() {
    Map<String, Map<String, String>> told = new HashMap<>();
    for (Map<String, String> row : rows("pairs")) {
      Map<String, String> cells = new TreeMap<>(row);
      SHARES.forEach(share -> cells.computeIfPresent(share, FindingTablesTest::inFull));
      told.put(of(row, "a") + " " + of(row, "b"), cells);
    }
    JsonNode pairs = json("matrix --sort id" + BASIS).get("pairs");
    assertThat(told).hasSize(pairs.size());
    for (JsonNode pair : pairs) {
      Map<String, String> cells = new TreeMap<>();
      pair.propertyStream().forEach(field -> cells.put(field.getKey(), cell(field.getValue())));
      SHARES.forEach(share -> cells.computeIfPresent(share, FindingTablesTest::inFull));
      assertThat(told.get(cells.get("a") + " " + cells.get("b"))).isEqualTo(cells);
    }
  }

  @Test
  void pairs_can_be_told_apart_by_year_or_by_topic() {
    for (String by : List.of("year", "topic")) {
      String named = String.join(",", NAMED);
      assertThat(run("export --pairs --by " + by + " --actors " + named + " by-" + by).status())
          .isZero();
      List<Map<String, String>> told = rows("by-" + by + "/pairs.csv", ",");
      Session.Outcome matrix =
          run("matrix --sort given --by " + by + " -f csv " + String.join(" ", NAMED));
      List<String> lines = matrix.out().lines().skip(1).toList();
      assertThat(told).hasSameSizeAs(lines);
      for (int i = 0; i < lines.size(); i++) {
        List<String> cells = new ArrayList<>(List.of(lines.get(i).split(",", -1)));
        cells.remove(4);
        cells.remove(2);
        assertThat(told.get(i).values()).containsExactlyElementsOf(cells);
      }
    }
  }

  @Test
  void standings_are_those_of_a_comparison() {
    Map<String, Map<String, String>> told = new HashMap<>();
    rows("standings").forEach(row -> told.put(of(row, "actor") + " " + of(row, "question"), row));
    JsonNode compared = json("compare ukraine russia canada " + String.join(" ", NAMED) + BASIS);
    for (JsonNode question : compared.get("questions")) {
      for (JsonNode stance : question.get("stances")) {
        String at = cell(stance.get("actor")) + " " + cell(question.get("id"));
        Map<String, String> row = of(told, at);
        for (String column :
            List.of("state", "answer", "rejects", "if", "unless", "via", "date", "evidence")) {
          assertThat(of(row, column)).as(at + " " + column).isEqualTo(cell(stance.path(column)));
        }
        assertThat(of(row, "carried_over"))
            .as(at)
            .isEqualTo(Boolean.toString(stance.path("carriedOver").asBoolean(false)));
      }
    }
  }

  @Test
  void numbers_of_answers_are_their_places_on_the_scale() {
    Map<String, String> places = new HashMap<>();
    rows("answers")
        .forEach(
            row -> places.put(of(row, "question") + " " + of(row, "answer"), of(row, "position")));
    Map<String, Map<String, String>> wide = new HashMap<>();
    rows("wide").forEach(row -> wide.put(of(row, "actor"), row));
    int numbers = 0;
    for (Map<String, String> row : rows("standings")) {
      boolean stated = of(row, "state").equals("stated");
      if (!of(row, "levels").isEmpty()) {
        String place = stated ? places.get(of(row, "question") + " " + of(row, "answer")) : "";
        String number = of(row, "answer_number");
        assertThat(stated ? number : "").isEqualTo(place);
        assertThat(
                wide.getOrDefault(of(row, "actor"), Map.of()).getOrDefault(of(row, "question"), ""))
            .isEqualTo(place);
        numbers += stated ? 1 : 0;
      } else if (stated) {
        for (String accepted : of(row, "answer").split(";", -1)) {
          String column = of(row, "question") + "." + accepted;
          assertThat(accepted.isEmpty() ? "1" : of(of(wide, of(row, "actor")), column))
              .isEqualTo("1");
        }
        for (String rejected : of(row, "rejects").split(";", -1)) {
          String column = of(row, "question") + "." + rejected;
          assertThat(rejected.isEmpty() ? "0" : of(of(wide, of(row, "actor")), column))
              .isEqualTo("0");
        }
      }
    }
    assertThat(numbers).isGreaterThan(100);
  }

  @Test
  void a_network_has_an_edge_for_each_pair_of_which_matrix_tells_a_percentage() throws Exception {
    Map<String, String> weights = new TreeMap<>();
    for (Map<String, String> row : rows("pairs")) {
      if (Integer.parseInt(of(row, "shared")) >= 3) {
        weights.put(of(row, "a") + " " + of(row, "b"), of(row, "agreement"));
      }
    }
    Map<String, String> gephi = new TreeMap<>();
    rows("edges")
        .forEach(row -> gephi.put(of(row, "Source") + " " + of(row, "Target"), of(row, "Weight")));
    assertThat(gephi).isEqualTo(weights).isNotEmpty();
    Document graph = graph("tables/network.graphml");
    Map<String, String> edges = new TreeMap<>();
    NodeList all = graph.getElementsByTagName("edge");
    for (int i = 0; i < all.getLength(); i++) {
      Element edge = (Element) all.item(i);
      edges.put(
          edge.getAttribute("source") + " " + edge.getAttribute("target"),
          data(edge, "edge-weight"));
    }
    assertThat(edges).isEqualTo(weights);
    NodeList nodes = graph.getElementsByTagName("node");
    assertThat(nodes.getLength()).isEqualTo(rows("nodes").size());
    assertThat(data((Element) nodes.item(0), "node-name"))
        .isEqualTo(of(rows("nodes").get(0), "Label"));
  }

  @Test
  void a_network_of_two_modes_has_an_edge_for_each_answer() throws Exception {
    String named = String.join(",", NAMED);
    assertThat(run("export --network --two-mode --standings --actors " + named + " two").status())
        .isZero();
    long stated =
        rows("two/standings.csv", ",").stream()
            .filter(row -> of(row, "state").equals("stated"))
            .count();
    assertThat(graph("two/network.graphml").getElementsByTagName("edge").getLength())
        .isEqualTo((int) stated);
    assertThat(rows("two/edges.csv", ",")).hasSize((int) stated);
    assertThat(run("export two").status()).isZero();
    assertThat(folder.resolve("two/network.graphml")).doesNotExist();
    assertThat(folder.resolve("two/edges.csv")).doesNotExist();
  }

  @Test
  void statements_are_an_event_list_that_can_be_imported() {
    assertThat(run("export --statements --actors " + String.join(",", NAMED) + " dna").status())
        .isZero();
    Session.Outcome imported =
        run("import dna/statements.csv made --map dna --set title=Again --set publisher=Stance");
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.err())
        .contains(" 0 silent, 0 repeated, 0 contradictory, 0 refused; 8 actors,");
    Map<String, String> agreement = new HashMap<>();
    rows("dna/statements.csv", ";")
        .forEach(
            row ->
                agreement.put(of(row, "actor") + " " + of(row, "concept"), of(row, "agreement")));
    assertThat(agreement)
        .containsEntry("poroshenko UN mission", "1")
        .containsEntry("putin Where it deploys: across the whole occupied area", "1");
  }

  @Test
  void what_says_what_findings_are_of_is_refused_where_there_are_none() {
    assertThat(run("export none --as-of 2018").err()).contains("--as-of says what findings are of");
    assertThat(run("export none --by year").err()).contains("--by says what --pairs writes");
    assertThat(run("export none --two-mode").err())
        .contains("--two-mode says what --network writes");
    assertThat(run("export none --pairs --actors putin").err())
        .contains("no two actors to compare");
    assertThat(run("export none --pairs --actors putin,Putin").err())
        .contains("'putin' is named twice");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private static Document graph(String file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(folder.resolve(file)))));
  }

  private static String data(Element of, String key) {
    NodeList all = of.getElementsByTagName("data");
    for (int i = 0; i < all.getLength(); i++) {
      Element data = (Element) all.item(i);
      if (data.getAttribute("key").equals(key)) {
        return data.getTextContent();
      }
    }
    return "";
  }
}
