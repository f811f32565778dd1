package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an export goes, and where it does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ExportCommandTest {

  @TempDir Path folder;

  private Session.Outcome export(String... more) {
    List<String> arguments = new ArrayList<>(List.of("export"));
    arguments.addAll(List.of(more));
    return Session.in(folder).on(Session.SHIPPED).run(arguments);
  }

  private Map<String, String> written(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void writes_the_same_bytes_each_time() throws IOException {
    assertThat(export("one").status()).isZero();
    assertThat(export("two/").err()).contains("wrote 24 tables to two\n");
    assertThat(written("two")).isEqualTo(written("one")).containsKey("stances.csv");
  }

  @Test
  void takes_the_place_of_an_earlier_export_and_leaves_what_others_put_there() throws IOException {
    export("tables");
    Map<String, String> before = written("tables");
    Files.writeString(folder.resolve("tables/stances.csv"), "id\nold\n");
    Files.writeString(folder.resolve("tables/mine.R"), "summary(stances)\n");
    assertThat(export("tables").status()).isZero();
    assertThat(written("tables"))
        .containsAllEntriesOf(before)
        .containsEntry("mine.R", "summary(stances)\n");
  }

  @Test
  void writes_the_same_sql_whatever_is_asked_and_takes_it_away_where_it_is_not()
      throws IOException {
    export("tables");
    Map<String, String> plain = written("tables");
    assertThat(export("tables", "--sql").status()).isZero();
    Map<String, String> all = written("tables");
    assertThat(
            export(
                    "tables",
                    "--sql",
                    "--as-of",
                    "2019-03",
                    "--from",
                    "2015",
                    "--evidence",
                    "claimed",
                    "--assume",
                    "all",
                    "--actors",
                    "ukraine,russia",
                    "-q",
                    "timing")
                .status())
        .isZero();
    Map<String, String> some = written("tables");
    assertThat(some.keySet()).isEqualTo(all.keySet());
    assertThat(
            some.entrySet().stream()
                .filter(file -> !file.getValue().equals(all.get(file.getKey())))
                .map(Map.Entry::getKey))
        .containsExactly("assumed.csv", "basis.csv", "request_actors.csv", "request_questions.csv");
    assertThat(some)
        .containsEntry("basis.csv", "from_day,as_of_day,evidence,assumed\n16436,17986,3,true\n")
        .containsEntry("request_actors.csv", "position,actor\n0,ukraine\n1,russia\n")
        .containsEntry("request_questions.csv", "position,question\n0,timing\n");
    export("tables");
    assertThat(written("tables")).isEqualTo(plain);
  }

  @Test
  void compares_nothing_without_sql() {
    for (List<String> option :
        List.of(
            List.of("--as-of", "2019"), List.of("--actors", "ukraine"), List.of("-q", "timing"))) {
      Session.Outcome outcome = export(option.get(0), option.get(1), "tables");
      assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE.code());
      assertThat(outcome.err()).contains("says what findings are of", "or --sql");
    }
    assertThat(export("--sql", "--actors", "ukraine,ukraine", "tables").err())
        .contains("named twice");
    assertThat(folder.resolve("tables")).doesNotExist();
  }

  @Test
  void refuses_a_folder_that_has_something_else_in_it() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/datapackage.json"), "{\"name\": \"another\"}\n");
    Files.writeString(folder.resolve("file"), "");
    Map<String, String> before = written("mine");
    for (String name : List.of("mine", "file", "")) {
      Session.Outcome outcome = export(name);
      assertThat(outcome.status()).as(name).isEqualTo(ExitStatus.USAGE.code());
      assertThat(outcome.err()).contains("neither an empty folder nor an earlier export");
    }
    assertThat(written("mine")).isEqualTo(before);
  }

  @Test
  void writes_nothing_of_a_dossier_that_does_not_load() throws IOException {
    Files.createDirectories(folder.resolve("broken/actors"));
    Files.writeString(folder.resolve("broken/dossier.yaml"), "format: 1\n");
    Session.Outcome outcome =
        Session.in(folder).on(folder.resolve("broken")).run(List.of("export", "tables"));
    assertThat(outcome.status()).isEqualTo(ExitStatus.DOSSIER.code());
    assertThat(folder.resolve("tables")).doesNotExist();
  }
}
