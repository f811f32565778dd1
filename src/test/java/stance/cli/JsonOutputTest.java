package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.JsonSchemas;

/** Each command writes what the schema says that bears its name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class JsonOutputTest {

  @ParameterizedTest
  @CsvSource({
    "stance.compare/2, compare freeland sajjan scheer",
    "stance.compare/2, compare ukraine --as-of 2018 --assume ceasefire",
    "stance.actor/2, show freeland",
    "stance.question/2, show mission",
    "stance.condition/2, show ceasefire",
    "stance.source/2, show np-2017-11",
    "stance.list/2, list",
    "stance.list/2, list conditions",
    "stance.check/1, check --quality",
    "stance.diff/2, diff src/test/resources/dossiers/made src/test/resources/dossiers/tunnel",
    "stance.changes/1, changes ukraine --from 2019",
    "stance.find/1, find robust",
    "stance.agree/1, agree src/test/resources/dossiers/made src/test/resources/dossiers/recoded",
    "stance.brief/2, brief freeland sajjan scheer --since 2017 --full",
    "stance.brief/2, brief freeland sajjan scheer --style card",
    "stance.brief/2, brief scheer --style reply"
  })
  void is_as_its_schema_says(String schema, String command) {
    List<String> arguments = List.of((command + " -f json").split(" ", -1));
    Session.Outcome run = Session.in(Path.of("").toAbsolutePath()).run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(JsonSchemas.check(run.out())).isEqualTo(schema);
    assertThat(run.out()).endsWith("}\n").doesNotContain("\t");
  }
}
