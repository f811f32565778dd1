package stance.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import stance.ForEachSeed;
import stance.Golden;
import stance.dossier.Dossier;
import stance.export.DossierSchema;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.render.Json;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of a dossier's files accept what its reader accepts, and refuse what it refuses. */
class DossierSchemaTest {

  private static final Path CASES = Golden.RESOURCES.resolve("golden/errors");

  /** What is wrong with a file before it is data: no schema ever sees it. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "missing-file",
          "stray-file",
          "bad-file-name",
          "unreadable-file",
          "file-too-large",
          "line-too-long",
          "bad-encoding",
          "forbidden-character",
          "empty-file",
          "several-documents",
          "syntax",
          "nesting-too-deep",
          "anchor",
          "alias",
          "merge-key",
          "tag",
          "complex-key",
          "duplicate-key",
          "too-many-errors");

  /** What holds between files or between records, which a schema of one file cannot say. */
  private static final Set<String> BETWEEN =
      Set.of(
          "missing-sources",
          "unknown-id",
          "duplicate-id",
          "id-not-file-name",
          "speaks-for-circle",
          "second-main",
          "duplicate-stance",
          "accepted-and-rejected",
          "condition-in-both",
          "unknown-answer",
          "list-of-levels",
          "rejects-on-scale",
          "all-rejected");

  /** What takes a calendar, a list of countries or a reading of words. */
  private static final Set<String> OF_VALUES =
      Set.of("bad-date", "bad-term", "bad-country", "reads-as-state");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static Map<DossierSchema.File, Schema> schemas(Dossier dossier) {
    Map<DossierSchema.File, Schema> schemas = new EnumMap<>(DossierSchema.File.class);
    for (DossierSchema.File file : DossierSchema.File.values()) {
      schemas.put(file, REGISTRY.getSchema(Json.of(DossierSchema.of(dossier, file))));
    }
    return schemas;
  }

  private static DossierSchema.File kind(String file) {
    return switch (file) {
      case "dossier.yaml" -> DossierSchema.File.DOSSIER;
      case "sources.yaml" -> DossierSchema.File.SOURCES;
      default -> DossierSchema.File.ACTOR;
    };
  }

  /** The file as an editor reads it: by the core schema of YAML 1.2. */
  private static Optional<String> json(byte[] yaml) {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try {
      Object value = new Load(settings).loadFromString(new String(yaml, UTF_8));
      return Optional.of(JsonMapper.shared().writeValueAsString(value));
    } catch (YamlEngineException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static List<String> refused(
      Map<String, byte[]> files, Map<DossierSchema.File, Schema> schemas) {
    List<String> refused = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          if (FolderInventory.isPart(name)) {
            Optional<String> json = json(bytes);
            if (json.isEmpty()) {
              refused.add(name + " is no YAML");
            } else {
              Optional.ofNullable(schemas.get(kind(name)))
                  .orElseThrow()
                  .validate(json.get(), InputFormat.JSON)
                  .forEach(wrong -> refused.add(name + ": " + wrong));
            }
          }
        });
    return refused;
  }

  private static Map<String, byte[]> files(DossierFolder folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : folder.contents().files()) {
      files.put(file, folder.read(file, Integer.MAX_VALUE));
    }
    return files;
  }

  private static List<String> errors(Result<Dossier> result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(DossierSchemaTest::rule)
        .toList();
  }

  /** That a stance has sources is apart: it may have those of its question, in another file. */
  private static String rule(Problem problem) {
    return problem.message().equals("a stance needs the key 'sources'")
        ? "missing-sources"
        : problem.rule();
  }

  private static boolean canBeSaid(String rule) {
    return !OF_THE_FILE.contains(rule) && !BETWEEN.contains(rule) && !OF_VALUES.contains(rule);
  }

  @Test
  void accepts_every_dossier_that_the_reader_accepts() throws IOException {
    List<DossierFolder> sound = new ArrayList<>(List.of(new PathFolder(Path.of("positions"))));
    sound.add(new PathFolder(Path.of("src/main/resources/stance/skeleton")));
    for (String name : List.of("small", "example")) {
      Path text = Golden.RESOURCES.resolve("dossiers/" + name + ".dossier");
      sound.add(new MemoryFolder(DossierText.files(text)));
    }
    sound.add(new PathFolder(Golden.RESOURCES.resolve("dossiers/made")));
    for (DossierFolder folder : sound) {
      Dossier dossier = DossierReader.read(folder).value().orElseThrow();
      assertThat(refused(files(folder), schemas(dossier))).isEmpty();
    }
  }

  @Test
  void refuses_what_the_reader_refuses_but_for_rules_that_no_schema_can_say() throws IOException {
    Map<DossierSchema.File, Schema> schemas =
        schemas(DossierReader.read(DossierText.small()).value().orElseThrow());
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> cases = Files.list(CASES)) {
      for (Path text : cases.filter(f -> f.toString().endsWith(".dossier")).sorted().toList()) {
        MemoryFolder folder = DossierText.smallWith(text);
        List<String> broken = errors(DossierReader.read(folder));
        List<String> refused = refused(files(folder), schemas);
        if (broken.stream().anyMatch(DossierSchemaTest::canBeSaid) && refused.isEmpty()) {
          wrong.add(text.getFileName() + " passes, though " + broken);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ForEachSeed(400)
  void a_mutant_is_refused_by_both_or_accepted_by_both(long seed) throws IOException {
    Random random = new Random(seed);
    MemoryFolder small = DossierText.small();
    Map<DossierSchema.File, Schema> schemas =
        schemas(DossierReader.read(small).value().orElseThrow());
    Map<String, byte[]> files = new TreeMap<>(small.files());
    List<String> names = files.keySet().stream().filter(FolderInventory::isPart).toList();
    String name = names.get(random.nextInt(names.size()));
    files.computeIfPresent(name, (file, bytes) -> changed(new String(bytes, UTF_8), random));
    List<String> broken = errors(DossierReader.read(new MemoryFolder(files)));
    List<String> refused = refused(files, schemas);
    String about = name + "\n" + new String(files.getOrDefault(name, new byte[0]), UTF_8);
    if (broken.isEmpty()) {
      assertThat(refused).as(about).isEmpty();
    } else if (broken.stream().anyMatch(DossierSchemaTest::canBeSaid)) {
      assertThat(refused).as("%s in %s", broken, about).isNotEmpty();
    }
  }

  /** One line dropped, or its key or its value changed. */
  private static byte[] changed(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.set(at, line.replaceFirst("[a-z]+:", "surplus:"));
      case 2 -> lines.set(at, colon < 0 ? line : line.substring(0, colon + 2) + value(random));
      default -> lines.set(at, colon < 0 ? line : line.substring(0, colon + 2) + "[one, two]");
    }
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static String value(Random random) {
    List<String> values =
        List.of("", "\"\"", "7", "Some Text", "{a: b}", "2017-13", "http://", "true", "UA", "[]");
    return values.get(random.nextInt(values.size()));
  }
}
