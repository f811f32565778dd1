package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Golden;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.render.ProblemText;

/**
 * Each {@code golden/errors/CASE.dossier} holds files that replace those of a valid dossier; {@code
 * CASE.problems} is all that is wrong then.
 */
class FormatErrorsTest {

  private static final Path CASES = Golden.RESOURCES.resolve("golden/errors");

  /** Those that no short text can break: other tests break them. */
  private static final Set<FormatRule> BROKEN_ELSEWHERE =
      EnumSet.of(
          FormatRule.UNREADABLE_FILE,
          FormatRule.FILE_TOO_LARGE,
          FormatRule.LINE_TOO_LONG,
          FormatRule.TOO_MANY_ERRORS);

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".dossier"))
          .map(name -> name.substring(0, name.lastIndexOf('.')))
          .sorted()
          .toList();
    }
  }

  private static Result<Dossier> read(String name) {
    return DossierReader.read(DossierText.smallWith(CASES.resolve(name + ".dossier")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAllThatIsWrongAndNothingElse(String name) {
    Result<Dossier> result = read(name);
    assertThat(result.value()).isEmpty();
    Golden.check(CASES.resolve(name + ".problems"), asShown(errors(result)));
  }

  private static String asShown(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    new ProblemText("", 100, false)
        .lines(problems)
        .forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  private static List<Problem> errors(Result<Dossier> result) {
    return result.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  @Test
  void aCaseBreaksEachRule() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String name : cases()) {
      read(name).problems().stream().map(Problem::rule).forEach(broken::add);
    }
    List<String> rules =
        EnumSet.complementOf(EnumSet.copyOf(BROKEN_ELSEWHERE)).stream()
            .map(FormatRule::id)
            .toList();
    assertThat(broken).containsAll(rules);
  }

  @Test
  void noAcceptedOutputIsLeftWithoutItsCase() throws IOException {
    List<String> known = cases();
    try (Stream<Path> files = Files.list(CASES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> known.contains(name.substring(0, name.lastIndexOf('.'))));
    }
  }
}
