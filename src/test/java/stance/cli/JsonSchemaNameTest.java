package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import stance.JsonSchemas;

class JsonSchemaNameTest {

  @Test
  void help_names_every_schema_that_is_published() {
    assertThat(Arrays.stream(JsonSchemaName.values()).map(JsonSchemaName::text))
        .containsExactlyInAnyOrderElementsOf(JsonSchemas.names());
  }
}
