package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"A tax on sugar", "A tax: on #1 [sugar]", " 007 "})
  void with_a_title_it_holds_nothing_and_is_filled_by_adding(String title) {
    assertThat(run("init", "d", "--title", title).err())
        .contains("wrote d/sources.yaml\n", "stance add question -d d\n")
        .doesNotContain("labour");
    for (String line :
        List.of(
            "actor --id reds --name Reds --kind party",
            "question --id bill --label Bill --asks Should-it?",
            "source --id a --publisher A --published 2026 --title T",
            "stance --actor reds --question bill --stance supports --date 2026 --source a"
                + " --summary Yes.")) {
      Session.Outcome added = run(("add " + line + " -d d").split(" ", -1));
      assertThat(added.status()).as(added.err()).isZero();
    }
    assertThat(run("check", "d", "--strict").out()).isEmpty();
    assertThat(DossierReader.read(folder.resolve("d")).value().orElseThrow().title())
        .isEqualTo(title.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0007b", "a\u202Eb"})
  void a_title_is_a_text_that_can_be_read(String title) {
    assertThat(run("init", "d", "--title", title).status()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("d"))).isFalse();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rent-cap",
        "boiler ban",
        "it's [a] #1 *",
        "./plain",
        "a/b",
        "$HOME",
        "\u00FC",
        "."
      })
  @DisabledOnOs(OS.WINDOWS)
  void what_it_says_for_git_sets_the_driver(String name) throws Exception {
    String told = run("init", name).err();
    String echo = told.lines().filter(line -> line.startsWith("  echo ")).findFirst().orElseThrow();
    String actor = ShellWord.of(name + "/actors/labour.yaml");
    assertThat(shell("git init -q && " + echo + " && git check-attr merge -- " + actor))
        .endsWith(": merge: stance\n")
        .hasLineCount(1);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void names_commands_that_a_shell_takes_whatever_the_folder_is_called() throws Exception {
    String told = run("init", "the boiler's ban").err();
    String compare =
        told.lines().filter(line -> line.contains(": stance compare")).findFirst().orElseThrow();
    assertThat(shell("printf '%s|' " + command(compare))).isEqualTo("compare|-d|the boiler's ban|");
  }

  /** What a shell in the folder says to these commands, on both its streams. */
  private String shell(String commands) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
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
