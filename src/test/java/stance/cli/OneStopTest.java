package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/**
 * Whatever sign the texts of a dossier end with, a sentence of the program ends with one: a
 * publisher is "Bridge Inc.", a label asks "Bridge?", a quotation cries "Never!".
 */
class OneStopTest {

  private static final Path MADE = Golden.RESOURCES.resolve("dossiers/made");

  /** A text of a dossier, which is no id, no date and no word of the format. */
  private static final Pattern TEXT =
      Pattern.compile(
          "(\\s*(?:- )?(?:title|label|asks|means|name|role|publisher|summary|quote|note|"
              + "reported-by|event|because|mill|market|island):) ([^\\[{>\"].*?)[.?!]?");

  /** A second stop, but not the third of an ellipsis. */
  private static final Pattern TWO_STOPS =
      Pattern.compile("[^\\n]{0,40}(?:[?!…][”’]?|(?<![.])[.][”’]?)[.](?![.])");

  @TempDir Path folder;

  private static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    for (String command :
        List.of(
            "compare mayor harbour-board council deputy yamada",
            "compare mayor harbour-board council --explain --all",
            "compare mayor varshavska yamada olafur council rivertown deputy --robust",
            "compare mayor deputy -f markdown --explain",
            "matrix",
            "near mayor",
            "gap mayor council",
            "changes",
            "changes mayor rivertown",
            "find bridge",
            "list",
            "list actors",
            "list questions",
            "list conditions",
            "list sources",
            "check --quality",
            "show bridge",
            "show place",
            "show mayor",
            "show rivertown",
            "show deputy",
            "show gazette-2021",
            "brief deputy --style reply")) {
      commands.add(List.of(command.split(" ")));
    }
    for (String who :
        List.of("mayor harbour-board council", "mayor", "rivertown deputy", "yamada varshavska")) {
      for (String how : List.of("", "--full", "--style card", "--since 2021-05-02", "-q bridge")) {
        commands.add(List.of(("brief " + who + " " + how).strip().split(" ")));
      }
    }
    return commands;
  }

  private void copyWithTextsThatEndIn(String sign) throws IOException {
    try (Stream<Path> files = Files.walk(MADE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(MADE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
          Matcher text = TEXT.matcher(line);
          boolean isText = text.matches() && !text.group(2).endsWith("'");
          lines.add(isText ? text.group(1) + " \"" + text.group(2) + sign + "\"" : line);
        }
        Files.write(copy, lines);
      }
    }
  }

  @Test
  void no_sentence_ends_with_two_signs() throws IOException {
    Set<String> wrong = new TreeSet<>();
    for (String sign : List.of(".", "?", "!", "…")) {
      copyWithTextsThatEndIn(sign);
      for (List<String> command : commands()) {
        Session.Outcome outcome = Session.in(folder).run(command);
        assertThat(outcome.status()).as("%s: %s", command, outcome.err()).isZero();
        Matcher twice = TWO_STOPS.matcher(outcome.out());
        while (twice.find()) {
          wrong.add(String.join(" ", command) + " | " + twice.group());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
