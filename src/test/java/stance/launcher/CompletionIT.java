package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Completion in real shells on a pseudo-terminal: what is typed, with tabs in it, and then what the
 * shell hands to the program. Passed over where a shell is not at hand.
 */
@EnabledOnOs(OS.LINUX)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class CompletionIT {

  /** Any of these would leave a file behind if a shell ran it. */
  private static final String HOSTILE =
      "Zeal $(touch ran1) `touch ran2` \"; touch ran3; \" '; touch ran4; ' \\ $HOME !!";

  @TempDir Path folder;

  @BeforeEach
  void write_a_dossier_and_what_shells_read_at_their_start() throws IOException {
    Path dossier = folder.resolve("dossier");
    Files.createDirectories(dossier.resolve("actors"));
    Files.writeString(
        dossier.resolve("dossier.yaml"),
        """
        format: 1
        title: Hostile
        questions:
          - id: roof
            label: Roof
            topic: "%s"
            asks: A roof?
          - id: wall
            label: Wall
            asks: A wall?
        """
            .formatted(HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"")));
    Files.writeString(dossier.resolve("sources.yaml"), "[]\n");
    Files.writeString(
        dossier.resolve("actors/ann.yaml"),
        "id: ann\nname: $(touch ran5) `touch ran6`\nkind: person\n");
    Files.writeString(
        dossier.resolve("actors/eve.yaml"),
        "id: eve\nname: Émilie Quist\nlabel: Quist\nkind: person\n");
    String function = "stance() { printf '<%s>' \"$@\"; echo; }\n";
    Files.writeString(
        folder.resolve("bashrc"), "source <(command stance completion bash)\n" + function);
    Files.writeString(
        folder.resolve(".zshrc"),
        "autoload -U compinit; compinit -u -D\nsource <(command stance completion zsh)\n"
            + function);
    Path fish = Files.createDirectory(folder.resolve("fish"));
    // Where this folder is not there, fish fills it from the manual, and outlives the test.
    Files.createDirectory(fish.resolve("generated_completions"));
    Files.writeString(
        fish.resolve("config.fish"),
        """
        set -g fish_greeting
        command stance completion fish | source
        function stance; printf '<%s>' $argv; echo; end
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void writes_names_so_that_the_shell_takes_them_for_nothing_else(String shell) throws IOException {
    String all =
        typed(
            shell,
            "stance compare --topic Ze\t",
            "stance compare --topic \"Ze\t",
            "stance compare --topic 'Ze\t",
            "stance compare --question=ro\t an\t");
    assertThat(all)
        .contains("<compare><--topic><" + HOSTILE + ">", "<compare><--question=roof><ann>");
    assertThat(count("<compare><--topic><" + HOSTILE + ">", all)).as(all).isEqualTo(3);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("ran"));
    }
  }

  /** Bash and zsh put the id in the place of a name, fish the whole name. */
  @ParameterizedTest
  @CsvSource({"bash,eve", "zsh,eve", "fish,Émilie Quist"})
  void takes_a_name_in_place_of_an_id(String shell, String written) throws IOException {
    assertThat(typed(shell, "stance compare Émil\t", "stance gap Quis\t", "stance show Quis\t"))
        .contains("<compare><" + written + ">")
        .contains("<gap><" + written + ">", "<show><" + written + ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void lists_what_can_be_written_with_what_it_means(String shell) throws IOException {
    assertThat(typed(shell, "stance compare -q \t\t"))
        .containsPattern("roof +(-- |\\()Roof")
        .containsPattern("wall +(-- |\\()Wall");
  }

  private String typed(String shell, String... lines) throws IOException {
    assumeTrue(isThere("script") && isThere(shell), "there is no " + shell + " to complete in");
    String start = shell.equals("bash") ? "bash --noprofile --rcfile bashrc -i" : shell + " -i";
    Subprocess.Outcome outcome =
        Subprocess.of("timeout", "60", "script", "--quiet", "--command", start, "/dev/null")
            .in(folder)
            .with("SHELL", "/bin/sh")
            .with("TERM", "dumb")
            .with("HOME", folder.toString())
            .with("ZDOTDIR", folder.toString())
            .with("XDG_CONFIG_HOME", folder.toString())
            .with("XDG_DATA_HOME", folder.toString())
            .with("STANCE_DOSSIER", folder.resolve("dossier").toString())
            .with("PATH", Subprocess.ASSEMBLY.resolve("bin") + ":" + System.getenv("PATH"))
            .reading(String.join("\n", List.of(lines)) + "\nexit\n")
            .run();
    return outcome.out().replaceAll("\u001B\\[[?0-9;]*[a-zA-Z]", "");
  }

  private static int count(String part, String all) {
    return (all.length() - all.replace(part, "").length()) / part.length();
  }

  private static boolean isThere(String command) {
    return Subprocess.of("sh", "-c", "command -v " + command).run().status() == 0;
  }
}
