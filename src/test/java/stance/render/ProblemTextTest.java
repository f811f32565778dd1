package stance.render;

import static org.assertj.core.api.Assertions.assertThat;
import static stance.problem.Severity.ERROR;
import static stance.problem.Severity.REMARK;
import static stance.problem.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stance.problem.Place;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Span;
import stance.text.DisplayWidth;
import stance.text.Role;
import stance.text.Styled;

class ProblemTextTest {

  private static final ProblemText TEXT = new ProblemText("", 100, false);
  private static final String LINE = "  - {issue: '🇺🇦 日本 мандат', stnce: oppose}";

  @Test
  void showsThePlaceTheLineAndTheHelp() {
    assertThat(shown(TEXT, problem(8, 29, 34, LINE)))
        .isEqualTo(
            """
            actors/sajjan.yaml:8:29: error: unknown key 'stnce' [unknown-key]
              |
            8 |   - {issue: '🇺🇦 日本 мандат', stnce: oppose}
              |                               ^^^^^
              = help: did you mean 'stance'?
            """);
  }

  @Test
  void placesCaretsUnderTheAsciiFormOfTheLine() {
    assertThat(shown(new ProblemText("", 100, true), problem(8, 29, 34, LINE)))
        .isEqualTo(
            """
            actors/sajjan.yaml:8:29: error: unknown key 'stnce' [unknown-key]
              |
            8 |   - {issue: '\\u{1F1FA}\\u{1F1E6} \\u{65E5}\\u{672C} mandat', stnce: oppose}
              |                                                           ^^^^^
              = help: did you mean 'stance'?
            """);
  }

  @Test
  void makesRoomForTheNumberOfTheLine() {
    assertThat(shown(TEXT, problem(1204, 1, 6, "stnce: oppose")))
        .isEqualTo(
            """
            actors/sajjan.yaml:1204:1: error: unknown key 'stnce' [unknown-key]
                 |
            1204 | stnce: oppose
                 | ^^^^^
                 = help: did you mean 'stance'?
            """);
  }

  @Test
  void leadsFromTheCurrentFolderToTheFile() {
    Problem whole =
        new Problem(
            "dossier-missing",
            ERROR,
            Place.of("dossier.yaml"),
            "there is no such file",
            Optional.of("start one with 'title: ...'"));
    assertThat(shown(new ProblemText("positions/", 100, false), whole))
        .isEqualTo(
            """
            positions/dossier.yaml: error: there is no such file [dossier-missing]
              = help: start one with 'title: ...'
            """);
  }

  @Test
  void showsWhatHasNoHelpWithoutIt() {
    Problem remark =
        new Problem(
            "single-source",
            REMARK,
            Place.of("actors/duda.yaml"),
            "all stances rest on one source",
            Optional.empty());
    assertThat(shown(TEXT, remark))
        .isEqualTo("actors/duda.yaml: remark: all stances rest on one source [single-source]\n");
  }

  @Test
  void marksASpanOfSeveralLinesToTheEndOfTheFirst() {
    Place place = place(new Span(3, 3, 6, 1), "  quote: >- ");
    Problem problem = new Problem("quote-long", WARNING, place, "too long", Optional.empty());
    assertThat(shown(TEXT, problem))
        .isEqualTo(
            """
            actors/sajjan.yaml:3:3: warning: too long [quote-long]
              |
            3 |   quote: >-
              |   ^^^^^^^^^
            """);
  }

  @Test
  void marksOneCellWhereNothingStands() {
    assertThat(marks(problem(1, 8, 8, "source:"))).containsExactly("1 | source:", "  |        ^");
    assertThat(marks(problem(1, 99, 120, "source:")))
        .containsExactly("1 | source:", "  |        ^");
    assertThat(marks(problem(1, 1, 1, ""))).containsExactly("1 |", "  | ^");
  }

  @Test
  void showsTabsAsSpacesAndHiddenCharactersAsWhatTheyAre() {
    assertThat(marks(problem(1, 2, 7, "\tstnce:\toppose")))
        .containsExactly("1 |  stnce: oppose", "  |  ^^^^^");
    assertThat(marks(problem(1, 3, 4, "a \u202E b \u001B[31m")))
        .containsExactly("1 | a \\u{202E} b \\u{1B}[31m", "  |   ^^^^^^^^");
  }

  @Test
  void placesCaretsUnderWideClustersAndCombiningMarks() {
    assertThat(marks(problem(1, 1, 3, "日本 x"))).containsExactly("1 | 日本 x", "  | ^^^^");
    assertThat(marks(problem(1, 4, 5, "e\u0301 x"))).containsExactly("1 | e\u0301 x", "  |   ^");
    assertThat(marks(problem(1, 6, 7, "👩‍👩‍👧 x"))).hasSize(2);
    assertThat(marks(problem(1, 7, 8, "👩‍👩‍👧 x"))).containsExactly("1 | 👩‍👩‍👧 x", "  |    ^");
  }

  @Test
  void cutsALongLineAroundWhatIsMeant() {
    String line = "- {" + "a: b, ".repeat(30) + "stnce: now, " + "c: d, ".repeat(30) + "}";
    ProblemText narrow = new ProblemText("", 44, false);
    assertThat(marks(narrow, problem(7, 184, 189, line)))
        .containsExactly(
            "7 | … b, a: b, a: b, stnce: now, c: d, c: d…", "  |                  ^^^^^");
  }

  @Test
  void cutsALongLineAtOneSideOnly() {
    String line = "stnce: now, " + "c: d, ".repeat(30) + "end: 日本";
    ProblemText narrow = new ProblemText("", 34, false);
    assertThat(marks(narrow, problem(7, 1, 6, line)))
        .containsExactly("7 | stnce: now, c: d, c: d, c: d,…", "  | ^^^^^");
    assertThat(marks(narrow, problem(7, 198, 200, line)))
        .containsExactly("7 | …, c: d, c: d, c: d, end: 日本", "  |                           ^^^^");
    assertThat(marks(new ProblemText("", 34, true), problem(7, 1, 6, line)))
        .containsExactly("7 | stnce: now, c: d, c: d, c: ...", "  | ^^^^^");
  }

  @Test
  void neverShowsALineThatIsTooWideNorCaretsBesideIt() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String line = "a日\u0301🇺🇦—\t\u202Eб ".repeat(1 + random.nextInt(20));
      int length = line.codePointCount(0, line.length());
      int from = 1 + random.nextInt(length + 2);
      int to = from + random.nextInt(length);
      ProblemText text = new ProblemText("", 30 + random.nextInt(60), random.nextBoolean());
      List<String> marks = marks(text, problem(1 + random.nextInt(2000), from, to, line));
      assertThat(marks).allMatch(m -> DisplayWidth.of(m) <= text.width(), "seed " + seed);
      assertThat(marks.get(1)).as("seed %d", seed).matches(" *\\| +\\^+");
    }
  }

  @Test
  void marksWhatIsMeantWhereverALineIsCut() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      String before = "日b ".repeat(random.nextInt(40));
      String line = before + "stnce" + " é本".repeat(random.nextInt(40));
      int column = before.codePointCount(0, before.length()) + 1;
      ProblemText text = new ProblemText("", 30 + random.nextInt(60), random.nextBoolean());
      List<String> marks = marks(text, problem(9, column, column + 5, line));
      int at = marks.get(1).indexOf('^');
      assertThat(Styled.of(marks.get(0)).cells(at, at + 5).text())
          .as("seed " + seed)
          .isEqualTo("stnce");
      assertThat(marks.get(1).substring(at)).isEqualTo("^^^^^");
    }
  }

  @Test
  void separatesProblemsByAnEmptyLine() {
    Problem problem = problem(1, 1, 2, "x");
    List<Styled> lines = TEXT.lines(List.of(problem, problem));
    assertThat(lines).hasSize(11).contains(Styled.EMPTY);
    assertThat(lines.get(5)).isEqualTo(Styled.EMPTY);
    assertThat(TEXT.lines(List.of())).isEmpty();
  }

  @Test
  void givesEachPartItsRole() {
    List<Styled> lines = TEXT.lines(problem(8, 1, 3, "ab"));
    assertThat(lines.get(0).pieces())
        .contains(
            new Styled.Piece("error:", Role.ERROR), new Styled.Piece("[unknown-key]", Role.MUTED));
    assertThat(lines.get(3).pieces()).contains(new Styled.Piece("^^", Role.ERROR));
    assertThat(lines.get(4).pieces()).contains(new Styled.Piece("= help: ", Role.HELP));
  }

  @Test
  void letsNothingOfTheDataOutOfItsLine() {
    Problem problem =
        new Problem(
            "unknown-key",
            ERROR,
            Place.of("a\nb\u001B[2J.yaml"),
            "unknown key 'x\n\u202Ey'",
            Optional.of("remove\u0007 it"));
    assertThat(shown(TEXT, problem))
        .isEqualTo(
            """
            a b\\u{1B}[2J.yaml: error: unknown key 'x \\u{202E}y' [unknown-key]
              = help: remove\\u{7} it
            """);
  }

  private static Problem problem(int line, int from, int to, String text) {
    return new Problem(
        "unknown-key",
        ERROR,
        place(new Span(line, from, line, to), text),
        "unknown key 'stnce'",
        Optional.of("did you mean 'stance'?"));
  }

  private static Place place(Span span, String line) {
    return new Place("actors/sajjan.yaml", Optional.of(new Excerpt(span, line)));
  }

  private static List<String> marks(Problem problem) {
    return marks(TEXT, problem);
  }

  /** The author's line and the carets below it. */
  private static List<String> marks(ProblemText text, Problem problem) {
    return text.lines(problem).subList(2, 4).stream().map(Styled::text).toList();
  }

  private static String shown(ProblemText text, Problem problem) {
    return text.lines(problem).stream()
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }
}
