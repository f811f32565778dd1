package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stance.JsonSchemas;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.document.FlatTable;
import stance.dossier.ForGeneratedDossiers;
import stance.export.ComparisonData;
import stance.export.ComparisonTable;
import stance.export.WideTable;
import stance.words.English;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as programs read it. */
class ComparisonFormatsTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final JsonNode SCHEMA = JsonSchemas.schema("stance.compare/2");
  private static final JsonNode COMMON = JsonSchemas.schema("common");

  @ForGeneratedDossiers
  void jsonHasItsKeysInTheOrderOfTheSchema(long seed) {
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      JsonNode root = JSON.readTree(Json.of(ComparisonData.of(comparison)));
      assertThat(names(root)).isEqualTo(declared("comparison"));
      assertThat(names(root.get("tally"))).isEqualTo(declared("tally"));
      root.get("actors").forEach(a -> assertThat(names(a)).isEqualTo(declared("actor")));
      for (JsonNode question : root.get("questions")) {
        List<String> declared = declared("question");
        // With --robust alone.
        declared.removeIf(key -> key.equals("robust") && !question.has(key));
        assertThat(names(question)).isEqualTo(declared);
        question.get("pairs").forEach(p -> assertThat(names(p)).isEqualTo(declared("pair")));
        for (JsonNode stance : question.get("stances")) {
          String state = stance.get("state").stringValue();
          boolean spoken = !state.equals("none") && !state.equals("divided");
          List<String> keys = declared(COMMON, spoken ? "spoken" : state);
          // Of a body that decides by majority alone.
          keys.removeIf(key -> key.equals("count") && !stance.has(key));
          assertThat(names(stance)).isEqualTo(keys);
        }
      }
    }
  }

  @ForGeneratedDossiers
  void jsonCountsItsFlags(long seed) {
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      JsonNode root = JSON.readTree(Json.of(ComparisonData.of(comparison)));
      for (Map.Entry<String, JsonNode> count : root.get("tally").properties()) {
        long flagged = 0;
        for (JsonNode question : root.get("questions")) {
          flagged += question.get("flag").asString("").equals(count.getKey()) ? 1 : 0;
        }
        assertThat(count.getValue().longValue()).as(count.getKey()).isEqualTo(flagged);
      }
    }
  }

  @ForGeneratedDossiers
  void csvParsesBackToItsCells(long seed) {
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      FlatTable sheet = ComparisonTable.of(comparison, Selection.PLAIN);
      List<List<String>> expected = new ArrayList<>();
      expected.add(sheet.header());
      expected.addAll(sheet.rows());
      assertThat(CsvText.parse(Csv.of(sheet))).isEqualTo(expected);
    }
  }

  @ForGeneratedDossiers
  void aSheetHasARowAQuestionAndSaysOfEachActorWhatItDid(long seed) {
    for (Comparison comparison : GeneratedScreens.comparisons(seed)) {
      FlatTable sheet = WideTable.of(comparison, Selection.PLAIN);
      assertThat(sheet.rows()).hasSize(comparison.findings().size());
      for (int i = 0; i < sheet.rows().size(); i++) {
        List<String> row = sheet.rows().get(i);
        QuestionFinding finding = comparison.findings().get(i);
        assertThat(row).hasSameSizeAs(sheet.header());
        assertThat(row.get(1)).isEqualTo(finding.question().label());
        int column = 3;
        for (Standing standing : finding.standings().values()) {
          String cell = row.get(column++);
          assertThat(cell).isNotBlank();
          assertThat(cell.startsWith("nothing")).isEqualTo(standing.isSilent());
          for (Standing.Spoken word : standing.words()) {
            assertThat(cell).contains(English.shortDate(word.stance().date()));
          }
        }
      }
    }
  }

  @Test
  void csvKeepsCommasQuotesAndDefusesFormulas() {
    List<String> cells =
        List.of("a,b", "\"quoted\"", "=1+1", "+1", "-1", "@x", "a=b", "", "'", "día", "\u202Eevil");
    FlatTable sheet = new FlatTable(cells, List.of());
    assertThat(CsvText.parse(Csv.of(sheet)))
        .containsExactly(
            List.of(
                "a,b",
                "\"quoted\"",
                "'=1+1",
                "'+1",
                "'-1",
                "'@x",
                "a=b",
                "",
                "'",
                "día",
                "\\u{202E}evil"));
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> declared(String definition) {
    return declared(SCHEMA, definition);
  }

  private static List<String> declared(JsonNode schema, String definition) {
    return new ArrayList<>(names(schema.get("$defs").get(definition).get("properties")));
  }
}
