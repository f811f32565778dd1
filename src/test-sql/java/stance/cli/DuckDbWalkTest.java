package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.yaml.DossierReader;

/** What the read-me does with exported tables on DuckDB gives what it says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DuckDbWalkTest {

  private static final Pattern COMMAND = Pattern.compile("-c \"([^\"]+)\"");

  @TempDir Path folder;

  @Test
  void a_query_of_the_tables_answers_as_it_says() throws Exception {
    ReadmeWalk.exportTo(folder);
    ReadmeWalk walk = ReadmeWalk.of("DuckDB", "sql");
    walk.says(String.join("\n", rows(folder, List.of(walk.code()))) + "\n");
  }

  @Test
  void the_commands_for_the_findings_run_as_they_stand() throws Exception {
    String text = Files.readString(Path.of("README.md"));
    List<String> block =
        text.substring(text.indexOf("stance export --sql"))
            .lines()
            .takeWhile(line -> !line.equals("```"))
            .toList();
    Session.Outcome exported =
        Session.in(folder)
            .on(Session.SHIPPED)
            .run(List.of(block.get(0).substring("stance ".length()).split(" ", -1)));
    assertThat(exported.status()).as(exported.err()).isZero();
    assertThat(block.get(1)).isEqualTo("cd tables");
    List<String> commands = new ArrayList<>();
    Matcher command = COMMAND.matcher(block.get(2));
    while (command.find()) {
      commands.add(command.group(1));
    }
    assertThat(commands).hasSize(3);
    int actors = DossierReader.read(Session.SHIPPED).value().orElseThrow().actors().size();
    assertThat(rows(folder.resolve("tables"), commands)).hasSize(actors * (actors - 1) / 2);
  }

  /** The rows of the last command, as DuckDB's own program would run these in a folder. */
  private static List<String> rows(Path where, List<String> commands)
      throws SQLException, IOException {
    List<String> rows = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("SET file_search_path = '" + where + "'");
      for (String command : commands.subList(0, commands.size() - 1)) {
        assertThat(command).startsWith(".read ");
        statement.execute(Files.readString(where.resolve(command.substring(".read ".length()))));
      }
      try (ResultSet found = statement.executeQuery(commands.get(commands.size() - 1))) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            cells.add(found.getString(i));
          }
          rows.add(String.join(" | ", cells));
        }
      }
    }
    return rows;
  }
}
