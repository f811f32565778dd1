package stance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of the program's outputs for other programs. */
public final class JsonSchemas {

  private static final Path FOLDER = Path.of("src/main/schemas");
  private static final String ENDING = ".schema.json";

  /** An address of any kind, so that schemas can refer to each other by the names of files. */
  private static final String ADDRESS = "https://schemas.example/";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry -> registry.schemas(iri -> text(iri.substring(ADDRESS.length()))));

  private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

  private JsonSchemas() {}

  /** The names of all outputs that have a schema: "stance.compare/1". */
  public static Set<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("stance."))
          .map(name -> name.substring(0, name.length() - ENDING.length()).replace('-', '/'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of the schema of this name. */
  public static JsonNode schema(String name) {
    return new JsonMapper().readTree(text(file(name)));
  }

  /** Holds an output against the schema that it names; gives the name. */
  public static String check(String json) {
    String name = new JsonMapper().readTree(json).get("schema").stringValue();
    Schema schema =
        READ.computeIfAbsent(
            name, its -> REGISTRY.getSchema(SchemaLocation.of(ADDRESS + file(its))));
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
    return name;
  }

  private static String file(String name) {
    return name.replace('/', '-') + ENDING;
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
