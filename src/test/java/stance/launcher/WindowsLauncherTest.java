package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * {@code stance.cmd} is read beside the launcher of other systems, since it runs on Windows alone.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WindowsLauncherTest {

  static final Path SCRIPT = Path.of("src/main/dist/bin/stance.cmd");
  private static final Path OTHER = Path.of("src/main/dist/bin/stance");

  /** An option of Java itself, without the value that a variable gives it, or the main class. */
  private static final Pattern OPTION =
      Pattern.compile("-X[A-Za-z/]+:?[-+A-Za-z]*(?:=[0-9]+m?)?|-cp|stance\\.cli\\.Main");

  @Test
  void starts_java_with_the_same_options_in_the_same_order() throws IOException {
    assertThat(options(start(SCRIPT, "\"%java%\" %before%")))
        .isEqualTo(options(start(OTHER, "exec \"$java\"")))
        .hasSizeGreaterThan(8);
  }

  @Test
  void gives_the_options_of_the_user_last_but_for_the_class_path() throws IOException {
    assertThat(start(SCRIPT, "\"%java%\" %before%"))
        .contains("%after% -Xbootclasspath/a:\"%jar%\" -cp \"%jar%\" stance.cli.Main %*");
    assertThat(start(OTHER, "exec \"$java\""))
        .contains("$after -Xbootclasspath/a:\"$jar\" -cp \"$jar\" stance.cli.Main \"$@\"");
  }

  @Test
  void asks_for_the_same_java_and_the_same_collector() throws IOException {
    assertThat(Files.readString(SCRIPT))
        .contains("oldest_java=17", "-XX:+UseParallelGC", "-XX:SharedArchiveFile=");
    assertThat(Files.readString(OTHER))
        .contains("oldest_java=17", "-XX:+UseParallelGC", "-XX:SharedArchiveFile=");
  }

  @Test
  void takes_a_java_of_its_own_before_any_other() throws IOException {
    assertThat(Files.readString(SCRIPT))
        .containsSubsequence(
            "set \"java=%home%\\lib\\java\\bin\\java.exe\"",
            "if exist \"%java%\" goto found", "if defined JAVA_HOME", "%%~$PATH:I");
    assertThat(Files.readString(OTHER))
        .containsSubsequence(
            "java=$home/lib/java/bin/java", "java=$JAVA_HOME/bin/java", "command -v java");
  }

  @Test
  void ends_with_the_status_of_java_or_with_70() throws IOException {
    List<String> lines = Files.readAllLines(SCRIPT);
    int main = lines.indexOf(last(lines, "stance.cli.Main %*"));
    assertThat(lines.get(main + 1)).isEqualTo("set \"status=%ERRORLEVEL%\"");
    assertThat(lines.subList(main + 2, lines.size())).contains("exit /b %status%");
    assertThat(lines.get(lines.size() - 1)).isEqualTo("exit /b 70");
  }

  private static String last(List<String> lines, String ending) {
    return lines.stream().filter(line -> line.endsWith(ending)).findFirst().orElseThrow();
  }

  private static List<String> options(String command) {
    List<String> options = new ArrayList<>();
    Matcher matcher = OPTION.matcher(command);
    while (matcher.find()) {
      options.add(matcher.group());
    }
    return options;
  }

  /** The command that starts Java, from {@code beginning} to the arguments of the user. */
  private static String start(Path script, String beginning) throws IOException {
    String text = Files.readString(script);
    int from = text.indexOf(beginning);
    assertThat(from).as(beginning).isPositive();
    return text.substring(from, text.indexOf('\n', text.indexOf("stance.cli.Main", from)));
  }
}
