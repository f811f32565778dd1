package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import stance.Golden;

/**
 * What documents show can be typed as it stands. The examples of help, which are those of the
 * manual, and the commands that the read-me shows without an answer are run here, one after the
 * other in a folder that has what they speak of; what each answers was read and accepted. Blocks
 * with answers are run by {@link ScreensTest} and {@link OwnDossierTest}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ShownCommandsTest {

  private static final Path ACCEPTED = Golden.RESOURCES.resolve("golden/shown-commands.md");

  /** These tell of the machine, do not end, or set up git: they have tests of their own. */
  private static final Set<String> HELD_ELSEWHERE =
      Set.of("stance doctor", "stance warm", "stance lsp", "git config ", "echo ");

  private static final Pattern SHELL_BLOCK = Pattern.compile("(?ms)^```(?:sh)?\n(.*?)^```$");
  private static final Pattern SPAN = Pattern.compile("`stance ([^`]+)`");

  @TempDir Path folder;

  @Test
  void examples_of_help_and_commands_of_the_read_me_answer_as_accepted() throws Exception {
    ShownCommandsFolder place = ShownCommandsFolder.in(folder);
    StringBuilder answers = new StringBuilder("# Examples of help\n");
    Set<String> seen = new LinkedHashSet<>();
    for (CommandSpec spec : specs()) {
      String[] description = spec.usageMessage().description();
      for (String shown : List.of(description).subList(1, description.length)) {
        if (seen.add(shown)) {
          answers.append(answer(shown, place));
        }
      }
    }
    answers.append("\n# Commands of the read-me\n");
    for (String shown : inShellBlocks(Path.of("README.md"))) {
      if (seen.add(shown)) {
        answers.append(answer(shown, place));
      }
    }
    Golden.check(ACCEPTED, answers.toString());
  }

  /** The command, and its answer; of a long one the beginning. */
  private static String answer(String shown, ShownCommandsFolder place) throws Exception {
    String command = shown.replaceAll("^source <\\((.*)\\)$", "$1").replaceAll(" \\| .*$", "");
    if (HELD_ELSEWHERE.stream().anyMatch(command::startsWith)) {
      return "";
    }
    assertThat(command).startsWith("stance ");
    return "\n```console\n$ " + shown + "\n" + place.answer(command) + "```\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "positions/README.md",
        "src/main/dist/README.md",
        "src/main/docs/changelog.md",
        "src/main/docs/decisions.md"
      })
  void commands_within_a_sentence_are_commands_with_these_options(String document)
      throws IOException {
    Matcher span = SPAN.matcher(Files.readString(Path.of(document)));
    int found = 0;
    while (span.find()) {
      found++;
      assertIsOurs(span.group(1), document);
    }
    assertThat(found).isPositive();
  }

  @Test
  void commands_that_rules_speak_of_are_commands_with_these_options() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/main/resources/stance/rules"))) {
      for (Path page : pages.toList()) {
        Matcher span = SPAN.matcher(Files.readString(page));
        while (span.find()) {
          assertIsOurs(span.group(1), page.toString());
        }
      }
    }
  }

  private static void assertIsOurs(String words, String document) {
    Set<String> options = new TreeSet<>(List.of("--help", "--version", Completion.ASKED));
    Set<String> names = new TreeSet<>();
    String name = words.split(" ", -1)[0];
    for (CommandSpec spec : specs()) {
      names.add(spec.name());
      if (spec.name().equals(name) || spec.parent() != null && spec.parent().name().equals(name)) {
        spec.options().forEach(option -> options.addAll(List.of(option.names())));
      }
    }
    if (!name.startsWith("-")) {
      assertThat(names).as("stance %s, in %s", words, document).contains(name);
    }
    for (String word : words.split("[ =]", -1)) {
      if (word.startsWith("--") || word.matches("-[a-z]")) {
        assertThat(options).as("stance %s, in %s", words, document).contains(word);
      }
    }
  }

  private static List<String> inShellBlocks(Path document) throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = SHELL_BLOCK.matcher(Files.readString(document));
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("stance ")).forEach(commands::add);
    }
    assertThat(commands).isNotEmpty();
    return commands;
  }

  private static List<CommandSpec> specs() {
    List<CommandSpec> specs = new ArrayList<>(List.of(HelpText.root()));
    Commands.all().forEach(command -> addWithThoseBelow(command.spec(), specs));
    return specs;
  }

  private static void addWithThoseBelow(CommandSpec spec, List<CommandSpec> specs) {
    specs.add(spec);
    spec.subcommands().values().forEach(below -> addWithThoseBelow(below.getCommandSpec(), specs));
  }
}
