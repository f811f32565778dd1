package stance.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Golden;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.render.ProblemText;
import stance.text.Styled;
import stance.yaml.DossierReader;
import stance.yaml.FormatRule;

/**
 * Each page of the catalogue is also the test of its rule: of its wrong example the program says
 * what the page says and no more, of the right one nothing.
 */
class RuleCatalogueTest {

  private static final Path PAGES = Path.of("src", "main", "resources", "stance", "rules");
  private static final int WIDTH = 80;

  private static Map<String, Severity> rules() {
    Map<String, Severity> rules = new TreeMap<>();
    Arrays.stream(FormatRule.values()).forEach(rule -> rules.put(rule.id(), rule.severity()));
    Rules.warnings().forEach(rule -> rules.put(rule.id(), rule.severity()));
    Rules.remarks(Rules.USUALLY_STALE).forEach(rule -> rules.put(rule.id(), rule.severity()));
    rules.put(Acceptance.UNUSED, Severity.WARNING);
    rules.put(Quotations.NOT_FOUND, Severity.ERROR);
    rules.put(Quotations.UNREADABLE, Severity.ERROR);
    rules.put(Quotations.AMBIGUOUS, Severity.WARNING);
    rules.put(Quotations.ELSEWHERE, Severity.WARNING);
    return rules;
  }

  private static Severity severity(String id) {
    return Optional.ofNullable(rules().get(id)).orElseThrow();
  }

  static List<String> ids() {
    return List.copyOf(rules().keySet());
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids().stream().map(id -> id + ".md").toList());
    }
  }

  @Test
  void everyRuleIsListed() {
    List<String> listed = new ArrayList<>(Rules.ids());
    Arrays.stream(FormatRule.values()).map(FormatRule::id).forEach(listed::add);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(ids());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void thePageNamesItsRuleAndHowMuchItWeighs(String id) {
    RulePage page = RulePage.of(id);
    assertThat(page.id()).isEqualTo(id);
    assertThat(page.severity()).isEqualTo(severity(id).name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void ofTheWrongExampleTheProgramSaysWhatThePageSays(String id) throws IOException {
    RuleExample wrong = RuleExample.wrong(page(id));
    List<Problem> problems = problems(id, wrong);
    assertThat(problems).extracting(Problem::rule).contains(id);
    if (Golden.isUpdated()) {
      write(id, wrong.said(), said(problems));
    }
    assertThat(said(problems)).isEqualTo(RuleExample.wrong(page(id)).said());
  }

  private static RulePage page(String id) throws IOException {
    return RulePage.parse(Files.readString(PAGES.resolve(id + ".md")));
  }

  private static void write(String id, List<String> before, List<String> said) throws IOException {
    Path page = PAGES.resolve(id + ".md");
    Files.writeString(page, Files.readString(page).replace(block(before), block(said)));
  }

  private static String block(List<String> lines) {
    return "```text\n"
        + lines.stream().map(line -> line + "\n").collect(joining())
        + "```\n\n## Right";
  }

  @ParameterizedTest
  @MethodSource("ids")
  void ofTheRightExampleItSaysNothing(String id) {
    assertThat(said(problems(id, RuleExample.right(RulePage.of(id))))).isEmpty();
  }

  /** Errors and warnings; but of a remark, which is no fault, and of 10,000 errors, that alone. */
  private static List<Problem> problems(String id, RuleExample example) {
    boolean alone = severity(id) == Severity.REMARK || id.equals(FormatRule.TOO_MANY_ERRORS.id());
    CheckPlan check = new CheckPlan(Optional.of(Rules.USUALLY_STALE), Optional.of(example.texts()));
    return check.of(DossierReader.read(example.folder())).problems().stream()
        .filter(p -> alone ? p.rule().equals(id) : p.severity() != Severity.REMARK)
        .toList();
  }

  private static List<String> said(List<Problem> problems) {
    return new ProblemText("", WIDTH, false).lines(problems).stream().map(Styled::text).toList();
  }
}
