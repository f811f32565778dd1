package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.Golden;
import stance.yaml.DossierText;

class CheckCommandTest {

  private static final String SAJJAN = "id: sajjan\nname: Harjit Sajjan\nkind: person\n";
  private static final String NOT_DECIDED = "  - question: mission\n    stance: undecided\n";
  private static final String SAID =
      "    summary: Says that it is open.\n    sources: [np-2017-11]\n";

  @TempDir Path folder;

  @BeforeEach
  void writeTheExample() throws IOException {
    Map<String, byte[]> files =
        DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      write(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
    Files.writeString(path, text);
  }

  private Session.Outcome check(String... arguments) {
    return reading("", arguments);
  }

  private Session.Outcome reading(String input, String... arguments) {
    List<String> words = new ArrayList<>(List.of("check"));
    words.addAll(List.of(arguments));
    return Session.in(folder).with(Map.of("STANCE_DOSSIER", ".")).reading(input).run(words);
  }

  private static String stances(String... dates) {
    StringBuilder text = new StringBuilder(SAJJAN).append("stances:\n");
    for (String date : dates) {
      text.append(NOT_DECIDED).append("    date: ").append(date).append('\n').append(SAID);
    }
    return text.toString();
  }

  @Test
  void ofADossierWithoutFaultNothingIsSaid() {
    assertThat(check("--strict")).isEqualTo(new Session.Outcome(0, "", ""));
    assertThat(check(".", "-f", "github")).isEqualTo(new Session.Outcome(0, "", ""));
    assertThat(check("-f", "json").out())
        .isEqualTo("{\n  \"schema\": \"stance.check/1\",\n  \"problems\": []\n}\n");
  }

  @Test
  void aWarningIsSaidAndCountsOnlyWhereThatIsAskedFor() throws IOException {
    write("actors/sajjan.yaml", stances("2017-11-02", "2017-11-01"));
    Session.Outcome outcome = check();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("warning:", "[stances-out-of-order]");
    assertThat(outcome.err()).isEqualTo("1 warning in 1 file\n");
    assertThat(check("--strict").status()).isEqualTo(1);
    assertThat(check("--strict").err()).isEqualTo("1 error in 1 file\n");
  }

  @Test
  void aDossierThatDoesNotLoadIsTheAnswerNo() throws IOException {
    write("actors/sajjan.yaml", "id: sajjan\n");
    Session.Outcome outcome = check();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("[missing-key]");
    assertThat(outcome.err()).isEqualTo("1 error in 1 file\n");
  }

  @Test
  void aFilterPicksWhatIsShown() throws IOException {
    write("actors/sajjan.yaml", stances("2017-11-02", "2017-11-01"));
    write("sources.yaml", "- id: np-2017-11\n  publisher: New Pathway\n- id: x\n  publisher: X\n");
    assertThat(check("--rule", "unused-source").out())
        .contains("[unused-source]")
        .doesNotContain("[stances");
    assertThat(check("--no-rule", "unused-source").out())
        .contains("[stances")
        .doesNotContain("[unused-source]");
    assertThat(check("--strict", "--rule", "long-label").status()).isZero();
    assertThat(check("--rule", "unused-sourc").err()).contains("did you mean unused-source?");
  }

  @Test
  void noFilterHidesThatADossierDoesNotLoad() throws IOException {
    write("actors/sajjan.yaml", "id: sajjan\n");
    Session.Outcome outcome = check("--rule", "long-label");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).contains("the dossier does not load: 1 error");
  }

  @Test
  void ofEachFileFiftyProblemsAreShown() throws IOException {
    StringBuilder sources = new StringBuilder("- id: np-2017-11\n  publisher: New Pathway\n");
    for (int i = 0; i < 60; i++) {
      sources.append("- id: s").append(i).append("\n  publisher: X\n");
    }
    write("sources.yaml", sources.toString());
    assertThat(check().out().split("\\[unused-source]", -1)).hasSize(51);
    assertThat(check().out()).endsWith("sources.yaml: 10 more problems; --all shows them\n");
    assertThat(check("--all").out().split("\\[unused-source]", -1)).hasSize(61);
    assertThat(check("-f", "json").out().split("unused-source", -1)).hasSize(61);
    assertThat(check().err()).isEqualTo("60 warnings in 1 file\n");
  }

  @Test
  void aProblemAsDataHasTheseKeys() throws IOException {
    write("actors/sajjan.yaml", stances("2017-11-02", "2017-11-01"));
    assertThat(check("-f", "json").out())
        .isEqualTo(
            """
            {
              "schema": "stance.check/1",
              "problems": [
                {
                  "file": "actors/sajjan.yaml",
                  "line": 12,
                  "column": 11,
                  "endLine": 12,
                  "endColumn": 21,
                  "rule": "stances-out-of-order",
                  "severity": "warning",
                  "message": "this stance of 2017-11-01 stands below one of 2017-11-02",
                  "help": "move it up, or correct its date: stances stand oldest first"
                }
              ]
            }
            """);
  }

  @Test
  void anAnnotationHasItsPlaceAndNoneOfItsTextIsACommand() throws IOException {
    write("actors/sajjan.yaml", stances("2017-11-02", "2017-11-01"));
    assertThat(check("-f", "github").out())
        .isEqualTo(
            "::warning"
                + " file=actors/sajjan.yaml,line=12,endLine=12,col=11,endColumn=21,title=stances-out-of-order::this"
                + " stance of 2017-11-01 stands below one of 2017-11-02%0Ahelp: move it up, or"
                + " correct its date: stances stand oldest first\n");
    write("actors/sajjan.yaml", "id: sajjan\nname: x\nkind: '%0A::error::x,y'\n");
    assertThat(check("-f", "github").out())
        .contains("::'kind' cannot be '%250A::error::x,y'%0Ahelp: ");
  }

  @Test
  void oneFileIsReadFromTheInput() {
    Session.Outcome outcome = reading(stances("2017-11-02", "2017-11-01"), "-");
    assertThat(outcome.out()).contains("actors/sajjan.yaml:12:11: warning:");
    assertThat(reading(SAJJAN, "-")).isEqualTo(new Session.Outcome(0, "", ""));
  }

  @Test
  void ofOneFileOnlyWhatConcernsItIsSaid() throws IOException {
    write("actors/scheer.yaml", "id: scheer\n");
    assertThat(reading(SAJJAN, "-").out()).isEmpty();
    assertThat(reading(SAJJAN.replace("person", "persn"), "-").out())
        .contains("actors/sajjan.yaml:3:7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors/x/new.yaml", "./actors/x/new.yaml"})
  void theInputMayBeAFileThatIsNotThereYet(String name) {
    String text = "id: new\nname: New\nkind: persn\n";
    assertThat(reading(text, "-", "--stdin-filename", name).out())
        .contains("actors/x/new.yaml:3:7");
    assertThat(reading(text, "-").out()).contains("actors/new.yaml:3:7");
    assertThat(reading("name: New\nkind: person\n", "-").out()).contains("actors/stdin.yaml:1:1");
    assertThat(reading(text, "-", "--stdin-filename", "../x.yaml").status()).isEqualTo(2);
    assertThat(reading(text, "--stdin-filename", name).status()).isEqualTo(2);
  }

  @Test
  void remarksAreAReportAndNeverCount() {
    Session.Outcome outcome = check("--quality", "--strict");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("Quality of the data").contains("few-answers (1): ");
    assertThat(check("--stale", "90d").out()).contains("      0  stale-stance ");
    assertThat(check("--stale", "2 years").status()).isEqualTo(2);
  }

  @Test
  void whatTheUserLeavesOutIsNotCountedAsNone() {
    String out = check("--quality", "--rule", "few-answers").out();
    assertThat(out)
        .contains("      1  few-answers ", "Not counted, as --rule or --no-rule says: ")
        .contains("Not verified: quotations")
        .doesNotContain("0  single-source");
    assertThat(check("--quality", "--no-rule", "few-answers").out())
        .contains("      1  single-source ", "says: few-answers\n")
        .doesNotContain("  few-answers  ");
  }

  @Test
  void ofADossierThatDoesNotLoadNoRemarkIsCounted() throws IOException {
    write("actors/sajjan.yaml", "id: sajjan\n");
    assertThat(check("--quality").out())
        .contains("[missing-key]", "Nothing was counted: the dossier does not load")
        .doesNotContain("0  single-source");
  }

  @Test
  void annotationsAndSarifNameFilesFromTheRootOfTheRepository() throws IOException {
    write("positions/dossier.yaml", "format: 9\n");
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("docs"));
    for (String from : List.of(".", "docs", "positions", "positions/..")) {
      for (String workspace : List.of("", folder.toString())) {
        Path here = folder.resolve(from);
        String dossier = here.normalize().relativize(folder.resolve("positions")).toString();
        Session session =
            Session.in(here)
                .with(Map.of("GITHUB_WORKSPACE", workspace, "STANCE_DOSSIER", "./" + dossier));
        assertThat(session.run(List.of("check", "-f", "github")).out())
            .as(from)
            .startsWith("::error file=positions/dossier.yaml,line=1,");
        assertThat(session.run(List.of("check", "-f", "sarif")).out())
            .as(from)
            .contains("\"uri\": \"positions/dossier.yaml\"");
      }
    }
  }

  @Test
  void theWorkspaceOfGithubComesBeforeARepositoryWithinIt() throws IOException {
    write("repository/positions/dossier.yaml", "format: 9\n");
    Files.createDirectories(folder.resolve("repository/.git"));
    assertThat(
            Session.in(folder.resolve("repository"))
                .with(Map.of("GITHUB_WORKSPACE", folder.toString()))
                .run(List.of("check", "-f", "github"))
                .out())
        .startsWith("::error file=repository/positions/dossier.yaml,");
  }

  @Test
  void verbatimTextMayBeLongAndTheSameTwice() throws IOException {
    String said = "    text: " + "We do support this plan. ".repeat(9).strip() + "\n";
    String stance = NOT_DECIDED + "    date: 2017-11-0%d\n%s    sources: [%s]\n";
    write("sources.yaml", "- id: np-2017-11\n  publisher: A\n- id: b\n  publisher: B\n");
    write(
        "actors/sajjan.yaml",
        SAJJAN
            + "stances:\n"
            + stance.formatted(1, said, "np-2017-11")
            + stance.formatted(2, said, "b"));
    String[] rules = {".", "--rule", "same-summary", "--rule", "long-quote"};
    assertThat(check(rules)).isEqualTo(new Session.Outcome(0, "", ""));
    write(
        "actors/sajjan.yaml",
        SAJJAN
            + "stances:\n"
            + stance.formatted(1, said.replace("text", "summary"), "np-2017-11")
            + stance.formatted(2, said.replace("text", "summary"), "b"));
    assertThat(check(rules).out()).contains("[same-summary]");
  }

  @Test
  void quotationsAreCountedBySource() throws IOException {
    write(
        "actors/sajjan.yaml",
        stances("2017-11-02").replace("    sources", "    quote: it is open\n    sources"));
    write("texts/np-2017-11.txt", "He says that it is open.\n");
    assertThat(check("--texts", "texts"))
        .isEqualTo(
            new Session.Outcome(
                0,
                """
                Quotations                                                                           1 of 1 verified

                              verified  not found  ambiguous  no text  translated
                  np-2017-11  1         0          0          0        0
                """,
                ""));
    write("texts/np-2017-11.txt", "He says that it is opener.\n");
    Session.Outcome changed = check("--texts", "texts");
    assertThat(changed.status()).isEqualTo(1);
    assertThat(changed.out())
        .contains("actors/sajjan.yaml:9:12: error: the quote does not stand in");
  }

  @ParameterizedTest
  @CsvSource({"DIR,''", "--texts,--texts="})
  void an_empty_name_of_a_folder_is_refused_as_everywhere(String what, String argument) {
    assertThat(check(argument))
        .extracting(
            Session.Outcome::status, outcome -> outcome.err().lines().findFirst().orElse(""))
        .containsExactly(2, "error: " + what + " names no folder: ''");
  }
}
