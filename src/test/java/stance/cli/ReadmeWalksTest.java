package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the read-me does with exported tables in other languages gives what it says, where these are
 * at hand.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ReadmeWalksTest {

  private static final List<String> PYTHON = List.of("python3", "-X", "utf8");

  private record Said(int status, String text) {}

  @TempDir static Path folder;

  @BeforeAll
  static void exports() throws IOException {
    ReadmeWalk.exportTo(folder);
  }

  @Test
  void python_answers_as_it_says() throws Exception {
    walk("Python", "python", PYTHON);
  }

  @Test
  void r_answers_as_it_says() throws Exception {
    walk("R", "r", List.of("Rscript", "--vanilla"));
  }

  @Test
  void networkx_reads_the_network_and_answers_as_it_says() throws Exception {
    Said has = run(PYTHON, "-c", "import networkx");
    assumeTrue(has.status() == 0, "there is no networkx here");
    walk("NetworkX", "python", PYTHON);
  }

  /** Its GraphML and the two tables for Gephi are one network. */
  @Test
  void networkx_finds_in_it_every_row_of_the_tables_for_gephi() throws Exception {
    String script =
        """
        import csv, networkx
        graph = networkx.read_graphml("tables/network.graphml")
        read = lambda name: list(csv.DictReader(open("tables/" + name, encoding="utf-8", newline="")))
        nodes, edges = read("nodes.csv"), read("edges.csv")
        assert {row["Id"]: row["Label"] for row in nodes} == dict(graph.nodes(data="name"))
        assert len(edges) == graph.number_of_edges() > 100
        for row in edges:
            tie = graph.edges[row["Source"], row["Target"]]
            assert float(row["Weight"]) == tie["weight"] and int(row["shared"]) == tie["shared"]
        """;
    Said has = run(PYTHON, "-c", "import networkx");
    assumeTrue(has.status() == 0, "there is no networkx here");
    Said said = run(PYTHON, "-c", script);
    assertThat(said.status()).as(said.text()).isZero();
  }

  private static void walk(String heading, String language, List<String> program)
      throws IOException, InterruptedException {
    ReadmeWalk walk = ReadmeWalk.of(heading, language);
    Files.writeString(folder.resolve("walk"), walk.code());
    Said said = run(program, "walk");
    assertThat(said.status()).as(said.text()).isZero();
    walk.says(said.text());
  }

  private static Said run(List<String> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Process process;
    try {
      process = builder.start();
    } catch (IOException none) {
      return abort("there is no " + program.get(0) + " here");
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
