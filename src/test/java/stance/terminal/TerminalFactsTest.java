package stance.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.terminal.StandardStream.STDERR;
import static stance.terminal.StandardStream.STDOUT;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalFactsTest {

  @ParameterizedTest(name = "{0}, environment {1}, terminal {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The option comes first.
        "ALWAYS |                                       | false | true",
        "NEVER  | FORCE_HYPERLINK=1 WT_SESSION=x        | true  | false",
        // Then who asks for them or wants none.
        "AUTO   | FORCE_HYPERLINK=1 NO_COLOR=1          | false | true",
        "AUTO   | FORCE_HYPERLINK=0 WT_SESSION=x        | true  | false",
        "AUTO   | NO_COLOR=1 WT_SESSION=x               | true  | false",
        "AUTO   | TERM=dumb VTE_VERSION=7006            | true  | false",
        "AUTO   | STY=1.a VTE_VERSION=7006              | true  | false",
        // Then the terminals that take them, and nothing but a terminal.
        "AUTO   | VTE_VERSION=7006                      | true  | true",
        "AUTO   | VTE_VERSION=7006                      | false | false",
        "AUTO   | VTE_VERSION=4205                      | true  | false",
        "AUTO   | VTE_VERSION=99999999999               | true  | false",
        "AUTO   | WT_SESSION=x                          | true  | true",
        "AUTO   | KITTY_WINDOW_ID=1                     | true  | true",
        "AUTO   | KONSOLE_VERSION=230400                | true  | true",
        "AUTO   | TERM_PROGRAM=iTerm.app                | true  | true",
        "AUTO   | TERM_PROGRAM=Apple_Terminal           | true  | false",
        "AUTO   | TERM=foot                             | true  | true",
        "AUTO   | TERM=xterm-256color                   | true  | false",
        "AUTO   |                                       | true  | false",
      })
  void linksByOptionThenEnvironmentThenTerminal(
      ColorChoice option, String environment, boolean terminal, boolean links) {
    TerminalFacts facts = facts(environment, terminal, terminal, "", "Linux");
    assertThat(facts.links(option, STDOUT)).isEqualTo(links);
    assertThat(facts.withStdoutToFile().links(ColorChoice.AUTO, STDOUT))
        .isEqualTo(facts.links() == ColorChoice.ALWAYS);
  }

  @ParameterizedTest(name = "{0}, environment {1}, terminal {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The option comes first.
        "ALWAYS |                               | false | true",
        "ALWAYS | NO_COLOR=1                    | false | true",
        "ALWAYS | TERM=dumb                     | false | true",
        "ALWAYS | CLICOLOR=0                    | false | true",
        "NEVER  |                               | true  | false",
        "NEVER  | CLICOLOR_FORCE=1              | true  | false",
        // Then NO_COLOR, unless it is empty.
        "AUTO   | NO_COLOR=1                    | true  | false",
        "AUTO   | NO_COLOR=0                    | true  | false",
        "AUTO   | NO_COLOR=1 CLICOLOR_FORCE=1   | true  | false",
        "AUTO   | NO_COLOR=                     | true  | true",
        "AUTO   | NO_COLOR=                     | false | false",
        // Then CLICOLOR_FORCE, unless it is empty or 0.
        "AUTO   | CLICOLOR_FORCE=1              | false | true",
        "AUTO   | CLICOLOR_FORCE=1 TERM=dumb    | false | true",
        "AUTO   | CLICOLOR_FORCE=1 CLICOLOR=0   | false | true",
        "AUTO   | CLICOLOR_FORCE=0              | false | false",
        "AUTO   | CLICOLOR_FORCE=0              | true  | true",
        "AUTO   | CLICOLOR_FORCE=               | false | false",
        // Then a terminal that has none, and CLICOLOR.
        "AUTO   | TERM=dumb                     | true  | false",
        "AUTO   | TERM=dumb CLICOLOR=1          | true  | false",
        "AUTO   | TERM=xterm-256color           | true  | true",
        "AUTO   | CLICOLOR=0                    | true  | false",
        "AUTO   | CLICOLOR=1                    | true  | true",
        "AUTO   | CLICOLOR=1                    | false | false",
        // Then whether the stream is a terminal.
        "AUTO   |                               | true  | true",
        "AUTO   |                               | false | false",
      })
  void colorsByOptionThenEnvironmentThenTerminal(
      ColorChoice option, String environment, boolean terminal, boolean color) {
    TerminalFacts facts = facts(environment, terminal, terminal, "", "Linux");
    assertThat(facts.color(option, STDOUT)).isEqualTo(color);
    assertThat(facts.color(option, STDERR)).isEqualTo(color);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TERM=xterm-256color           | EXTENDED",
        "TERM=xterm-kitty              | EXTENDED",
        "TERM=xterm COLORTERM=truecolor| EXTENDED",
        "                              | EXTENDED",
        "TERM=xterm                    | BASIC",
        "TERM=linux                    | BASIC",
        "TERM=screen COLORTERM=        | BASIC",
      })
  void asksForNoMoreColoursThanTheTerminalHas(String environment, Palette palette) {
    assertThat(facts(environment, true, true, "", "Linux").palette()).isEqualTo(palette);
  }

  @Test
  void colorsEachStreamForItself() {
    TerminalFacts answerToFile = facts("", false, true, "", "Linux");
    assertThat(answerToFile.color(ColorChoice.AUTO, STDOUT)).isFalse();
    assertThat(answerToFile.color(ColorChoice.AUTO, STDERR)).isTrue();
  }

  @ParameterizedTest(name = "option {0}, COLUMNS {1}, launcher {2}, terminal {3}: {4}")
  @CsvSource({
    // The option comes first, within limits.
    "72,      , 120, true,  72",
    "72,   200, 120, true,  72",
    "72,      ,    , false, 72",
    "40,      ,    , false, 40",
    "39,      ,    , false, 40",
    "-5,      ,    , true,  40",
    "1000,    ,    , true,  1000",
    "1001,    ,    , true,  1000",
    // Not to a terminal, it is 100 whatever else there is.
    "  ,      ,    , false, 100",
    "  ,   200, 120, false, 100",
    // To a terminal, COLUMNS comes next, unless it is nonsense.
    "  ,   200, 120, true,  200",
    "  ,    20, 120, true,  40",
    "  ,  9999, 120, true,  1000",
    "  ,     0, 120, true,  120",
    "  ,    -1, 120, true,  120",
    "  , 10000, 120, true,  120",
    "  ,  wide, 120, true,  120",
    "  ,    ٨٠, 120, true,  120",
    "  ,    '', 120, true,  120",
    // Then what the launcher has measured, then 80.
    "  ,      , 120, true,  120",
    "  ,      ,   0, true,  80",
    "  ,      ,  '', true,  80",
    "  ,      ,    , true,  80",
  })
  void isAsWideAsTheOptionThenTheTerminalSays(
      Integer option, String columns, String launcher, boolean terminal, int width) {
    String environment = columns == null ? "" : "COLUMNS=" + columns;
    TerminalFacts facts =
        facts(environment, terminal, terminal, launcher == null ? "" : launcher, "Linux");
    OptionalInt asked = option == null ? OptionalInt.empty() : OptionalInt.of(option);
    assertThat(facts.width(asked, STDOUT)).isEqualTo(width);
    assertThat(facts.width(asked, STDERR)).isEqualTo(width);
  }

  @ParameterizedTest(name = "option {0}, locale {1}, terminal {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | LANG=C.UTF-8                               | true  | true",
        "true  | LANG=C.UTF-8                               | false | true",
        "false | LANG=C.UTF-8                               | true  | false",
        "false | LANG=uk_UA.utf8                            | true  | false",
        "false | LANG=en_CA.UTF-8@euro                      | true  | false",
        "false | LC_CTYPE=UTF-8                             | true  | false",
        "false | LANG=C                                     | true  | true",
        "false | LANG=de_DE.ISO-8859-1                      | true  | true",
        "false |                                            | true  | true",
        "false |                                            | false | false",
        "false | LC_ALL=C                                   | false | false",
        "false | LC_ALL=C LC_CTYPE=C.UTF-8 LANG=C.UTF-8     | true  | true",
        "false | LC_ALL=C.UTF-8 LC_CTYPE=C LANG=C           | true  | false",
        "false | LC_CTYPE=C LANG=C.UTF-8                    | true  | true",
        "false | LC_CTYPE=C.UTF-8 LANG=C                    | true  | false",
        "false | LC_ALL= LC_CTYPE= LANG=C.UTF-8             | true  | false",
      })
  void isAsciiByOptionOrOnATerminalWithoutUtf8(
      boolean option, String environment, boolean terminal, boolean ascii) {
    TerminalFacts facts = facts(environment, terminal, terminal, "", "Linux");
    assertThat(facts.ascii(option, STDOUT)).isEqualTo(ascii);
    assertThat(facts.ascii(option, STDERR)).isEqualTo(ascii);
  }

  @ParameterizedTest(name = "Windows with locale {0}, encodings {1} and {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "                 | UTF-8 |         | false",
        "                 | cp437 |         | true",
        "                 | cp437 | UTF-8   | true",
        "                 |       | cp65001 | false",
        "                 |       | cp850   | true",
        "                 |       |         | true",
        "LANG=en_US.UTF-8 | cp437 |         | false",
      })
  void onWindowsTheConsoleDecidesWhereThereIsNoLocale(
      String environment, String encoding, String encodingBefore19, boolean ascii) {
    Properties properties = properties("true", "true", "", "Windows 11");
    put(properties, "stdout.encoding", encoding);
    put(properties, "sun.stdout.encoding", encodingBefore19);
    TerminalFacts facts = TerminalFacts.of(environment(environment), properties, () -> false);
    assertThat(facts.windows()).isTrue();
    assertThat(facts.ascii(false, STDOUT)).isEqualTo(ascii);
  }

  @Test
  void believesTheLauncherBeforeJava() {
    Properties properties = properties("true", "false", "97", "Linux");
    TerminalFacts facts = TerminalFacts.of(Map.of(), properties, () -> false);
    assertThat(facts.isTerminal(STDOUT)).isTrue();
    assertThat(facts.isTerminal(STDERR)).isFalse();
    assertThat(facts.width(OptionalInt.empty(), STDOUT)).isEqualTo(97);
    assertThat(facts.windows()).isFalse();
  }

  @ParameterizedTest(name = "launcher {0}, locale {1}: {2}")
  @CsvSource({
    // In the C locale the launcher has Java read and write UTF-8, whatever the terminal shows.
    "false, LC_ALL=C.UTF-8, true",
    "true,  LC_ALL=C,       false",
  })
  void believesTheLauncherOfTheLocaleThatItFound(String unicode, String locale, boolean ascii) {
    Properties properties = properties("true", "true", "", "Linux");
    put(properties, "stance.unicode", unicode);
    TerminalFacts facts = TerminalFacts.of(environment(locale), properties, () -> false);
    assertThat(facts.ascii(false, STDOUT)).isEqualTo(ascii);
    assertThat(facts.ascii(false, STDERR)).isEqualTo(ascii);
  }

  @ParameterizedTest
  @EnumSource(StandardStream.class)
  void asksJavaWhereTheLauncherDoesNotSay(StandardStream stream) {
    assertThat(TerminalFacts.of(Map.of(), new Properties(), () -> true).isTerminal(stream))
        .isTrue();
    assertThat(TerminalFacts.of(Map.of(), new Properties(), () -> false).isTerminal(stream))
        .isFalse();
  }

  private static TerminalFacts facts(
      String environment, boolean stdout, boolean stderr, String width, String system) {
    Properties properties =
        properties(Boolean.toString(stdout), Boolean.toString(stderr), width, system);
    return TerminalFacts.of(environment(environment), properties, () -> !stdout);
  }

  private static Properties properties(String stdout, String stderr, String width, String system) {
    Properties properties = new Properties();
    put(properties, "stance.stdout.tty", stdout);
    put(properties, "stance.stderr.tty", stderr);
    put(properties, "stance.width", width);
    put(properties, "os.name", system);
    return properties;
  }

  private static void put(Properties properties, String name, String value) {
    if (value != null) {
      properties.setProperty(name, value);
    }
  }

  /** Variables as a shell writes them before a command. */
  private static Map<String, String> environment(String text) {
    Map<String, String> variables = new TreeMap<>();
    for (String assignment : text == null ? new String[0] : text.split(" ")) {
      String[] nameAndValue = assignment.split("=", 2);
      variables.put(nameAndValue[0], nameAndValue.length < 2 ? "" : nameAndValue[1]);
    }
    return variables;
  }
}
