package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.Problem;
import stance.problem.Span;

/** A file is read without the places of its nodes only where it says the same with them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlacesOfNodesTest {

  private static final Span SOMEWHERE = new Span(1, 1, 1, 1);

  @Test
  void every_file_of_the_shipped_dossier_is_read_without_places() throws IOException {
    DossierFolder folder = DossierFolder.at(Path.of("positions"));
    for (String name : folder.contents().files()) {
      if (FolderInventory.isPart(name)) {
        assertThat(ParsedFile.of(folder, name).hasPlaces()).as(name).isFalse();
      }
    }
  }

  @Test
  void a_mutant_of_a_file_says_the_same_with_places_and_without() throws IOException {
    DossierFolder folder = DossierFolder.at(Path.of("positions"));
    List<String> names =
        folder.contents().files().stream().filter(FolderInventory::isPart).toList();
    int without = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      String name = names.get(random.nextInt(names.size()));
      byte[] mutant = Mutation.changed(folder.read(name, Integer.MAX_VALUE), random);
      without += saysTheSame(mutant) ? 1 : 0;
    }
    assertThat(without).isBetween(300, 2_700);
  }

  @Test
  void what_would_break_a_reader_says_the_same_with_places_and_without() {
    for (Map<String, byte[]> files : HostileFiles.cases().values()) {
      files.values().forEach(PlacesOfNodesTest::saysTheSame);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: ''",
        "a:",
        "'': b",
        "<<: {a: b}",
        "'<<': b",
        "a: &x b",
        "a: !!str b",
        "a: *x",
        "a: \"\\u202E\"",
        "a: b\na: c",
        "a: [b",
        "--- a\n--- b",
        "? [a]\n: b",
        ""
      })
  void where_only_the_place_tells_what_a_thing_is_places_are_learned(String text) {
    assertThat(NodeReader.readWithoutPlaces(source(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: https://example.org/?b=1&c=2",
        "a: Peace & Quiet",
        "a: Stop!",
        "a: ~",
        "a: \"b \\\" c\"",
        "a: [b, {c: d}]",
        "a: |\n  b\n  c",
        "- a\n- b"
      })
  void of_what_is_plain_no_place_is_learned(String text) {
    assertThat(NodeReader.readWithoutPlaces(source(text))).isPresent();
    saysTheSame(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the file was read without places; fails where that says something else. */
  private static boolean saysTheSame(byte[] bytes) {
    Optional<FileText> source = Utf8.decode("a.yaml", bytes, new ArrayList<>());
    Optional<Node> quick = source.flatMap(NodeReader::readWithoutPlaces);
    if (quick.isEmpty()) {
      return false;
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Node> whole =
        NodeReader.read(source.orElseThrow(), new FileProblems(source.orElseThrow(), problems));
    assertThat(problems).isEmpty();
    assertThat(values(quick.get())).isEqualTo(values(whole.orElseThrow()));
    return true;
  }

  private static FileText source(String text) {
    return new FileText("a.yaml", text);
  }

  /** A node without its places, and without what only they tell of a list. */
  private static Node values(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      mapping
          .entries()
          .forEach((key, e) -> entries.put(key, new Node.Entry(SOMEWHERE, values(e.value()))));
      return new Node.Mapping(entries, mapping.whole(), SOMEWHERE);
    }
    if (node instanceof Node.Sequence list) {
      return new Node.Sequence(
          list.items().stream().map(PlacesOfNodesTest::values).toList(), false, SOMEWHERE);
    }
    if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(scalar.text(), SOMEWHERE);
    }
    return node instanceof Node.Empty ? new Node.Empty(SOMEWHERE) : new Node.Refused(SOMEWHERE);
  }
}
