package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stance.Golden;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SARIF, held against the schema of the standard. */
class SarifDataTest {

  private static final SarifData LOG =
      new SarifData(
          "my data/",
          "2.0.0",
          rule -> new SarifData.RuleHelp(Severity.WARNING, "Asks " + rule, "# " + rule));

  private static Schema schema() throws IOException {
    String text = Files.readString(Golden.RESOURCES.resolve("sarif/sarif-2.1.0-rtm.5.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(text);
  }

  private static Problem problem(Random random) {
    List<String> files = List.of("dossier.yaml", "actors/a b.yaml", "actors/é:%?#.yaml", "actors");
    String file = files.get(random.nextInt(files.size()));
    int line = 1 + random.nextInt(9);
    Place place =
        random.nextInt(4) == 0
            ? Place.of(file)
            : Place.of(file, new Span(line, 3, line + random.nextInt(2), 7), "x");
    Severity severity = Severity.values()[random.nextInt(3)];
    Optional<String> help = random.nextBoolean() ? Optional.of("mend\u202Eit") : Optional.empty();
    return new Problem("rule-" + random.nextInt(3), severity, place, "wrong \"it\"\u001B", help);
  }

  @Test
  void every_log_is_valid_and_has_a_result_and_a_rule_for_each_problem() throws IOException {
    Schema schema = schema();
    for (long seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<Problem> problems = new ArrayList<>();
      for (int i = 0; i < seed % 8; i++) {
        problems.add(problem(random));
      }
      Collections.sort(problems);
      String json = Json.of(LOG.of(problems));
      assertThat(schema.validate(json, InputFormat.JSON)).as("seed %s: %s", seed, json).isEmpty();
      assertThat(json).as("seed %s", seed).doesNotContain("\u202E");
      JsonNode run = new JsonMapper().readTree(json).get("runs").get(0);
      assertThat(run.get("results").size()).as("seed %s", seed).isEqualTo(problems.size());
      for (int i = 0; i < problems.size(); i++) {
        JsonNode result = run.get("results").get(i);
        int rule = result.get("ruleIndex").intValue();
        assertThat(run.get("tool").get("driver").get("rules").get(rule).get("id").stringValue())
            .as("seed %s", seed)
            .isEqualTo(problems.get(i).rule());
      }
    }
  }

  @Test
  void the_schema_tells_what_is_no_log() throws IOException {
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_path_is_an_address_from_the_root() {
    Problem problem =
        new Problem("r", Severity.ERROR, Place.of("actors/é b.yaml"), "wrong", Optional.empty());
    assertThat(Json.of(LOG.of(List.of(problem))))
        .contains("\"uri\": \"my%20data/actors/%C3%A9%20b.yaml\"")
        .contains("\"uriBaseId\": \"%SRCROOT%\"")
        .doesNotContain("region");
  }
}
