package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.dossier.AnswerSpace;
import stance.dossier.Question;
import stance.yaml.DossierReader;

class InitCommandTest {

  @TempDir Path folder;

  private Session.Outcome run(String... arguments) {
    return Session.in(folder).run(List.of(arguments));
  }

  @Test
  void writes_a_dossier_with_which_nothing_is_wrong() {
    Session.Outcome written = run("init", "rent-cap/");
    assertThat(written.status()).as(written.err()).isZero();
    assertThat(written.err()).contains("wrote rent-cap/dossier.yaml\n");
    Session.Outcome checked = run("check", "rent-cap", "--strict");
    assertThat(checked.out() + checked.err()).isEmpty();
    assertThat(checked.status()).isZero();
  }

  @Test
  void holds_a_question_of_each_kind() {
    run("init", "rent-cap");
    List<String> kinds = new ArrayList<>();
    for (Question question :
        DossierReader.read(folder.resolve("rent-cap")).value().orElseThrow().questions()) {
      kinds.add(kind(question.answers()));
    }
    assertThat(kinds).containsExactly("usual", "scale", "choice");
  }

  private static String kind(AnswerSpace answers) {
    return answers.equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS) ? "usual" : answers.type().word();
  }

  @Test
  void names_commands_that_work() {
    String told = run("init", "rent-cap").err();
    List<String> commands =
        told.lines().filter(line -> line.contains(": stance ")).map(this::command).toList();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      assertThat(run(command.split(" ", -1)).status()).as(command).isZero();
    }
  }

  private String command(String line) {
    return line.substring(line.indexOf(": stance ") + ": stance ".length());
  }

  @Test
  void writes_into_an_empty_folder_and_over_nothing() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(run("init", "empty").status()).isZero();
    Files.createDirectory(folder.resolve("used"));
    Files.writeString(folder.resolve("used/notes.txt"), "mine");
    Session.Outcome refused = run("init", "used");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("not a new or an empty folder");
    assertThat(Files.list(folder.resolve("used"))).hasSize(1);
  }
}
