package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import stance.Golden;

/** Whoever types which dossier is meant finds it in every command that is proposed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TypedDossierTest {

  private static final Pattern ASKED = Pattern.compile("(?m)^\\$ stance (.* -d (\\S+).*)\n");
  private static final Pattern PROPOSED = Pattern.compile("\\bstance ([a-z]+)\\b(?! took)");
  private static final Pattern LIST = Pattern.compile("stance (list [a-z]+ -d \\S+)");

  static List<Path> transcripts() throws IOException {
    return ScreensTest.transcripts();
  }

  @ParameterizedTest
  @MethodSource("transcripts")
  void every_command_that_an_answer_proposes_names_it(Path transcript) throws IOException {
    String text = Files.readString(transcript);
    for (MatchResult asked : ASKED.matcher(text).results().toList()) {
      String answer = text.substring(asked.end()).split("(?m)^(?:\\$ |```)", 2)[0];
      if (asked.group(1).contains("--help") || asked.group(1).matches(".*-f (?:json|csv).*")) {
        continue;
      }
      for (MatchResult one : PROPOSED.matcher(answer).results().toList()) {
        String rest = answer.substring(one.start()).split("; |\\?\\s|\n\n|\\s--help", 2)[0];
        boolean asksForHelp = answer.startsWith(" --help", one.end());
        if (takesDossier(one.group(1)) && !asksForHelp) {
          assertThat(rest.replaceAll("\\s+!?\\s*", " "))
              .as(asked.group())
              .containsAnyOf("-d " + asked.group(2), "--dossier " + asked.group(2));
        }
      }
      for (MatchResult list : LIST.matcher(answer).results().toList()) {
        Session session = Session.in(Golden.RESOURCES.resolve("dossiers"));
        assertThat(session.run(List.of(list.group(1).replaceAll("`", "").split(" "))).status())
            .isZero();
      }
    }
  }

  private static boolean takesDossier(String word) {
    return spec(word).filter(command -> command.findOption("--dossier") != null).isPresent();
  }

  private static Optional<CommandSpec> spec(String word) {
    return Commands.all().stream()
        .filter(command -> command.name().equals(word))
        .findFirst()
        .map(Command::spec);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "did you mean x? stance list actors names them all"
            + "| did you mean x? stance list actors -d 'a b' names them all",
        "stance add source adds one | stance add source -d 'a b' adds one",
        "stance show has what one said | stance show -d 'a b' has what one said",
        "stance explain lists all rules | stance explain lists all rules",
        "stance check -d other | stance check -d other",
        "stance help dossier-format; stance check | stance help dossier-format; stance check -d 'a"
            + " b'",
      })
  void it_stands_behind_the_command_and_its_kind(String text, String expected) {
    assertThat(new TypedDossier(Optional.of("a b"), TypedDossierTest::spec).in(text))
        .isEqualTo(expected);
    assertThat(TypedDossier.NONE.in(text)).isEqualTo(text);
  }

  @Test
  void it_is_found_among_arguments_that_fit_no_command() {
    for (String typed : List.of("-d mine", "-dmine", "--dossier mine", "--dossier=mine")) {
      List<String> words = new ArrayList<>(List.of("add", "thing", "--odd"));
      words.addAll(List.of(typed.split(" ")));
      assertThat(DossierOptions.namedAmong(words)).contains("mine");
    }
  }
}
