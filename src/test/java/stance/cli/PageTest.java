package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import stance.Golden;
import stance.HtmlDom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page says what the same command says as data, and proves it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PageTest {

  private static final Session SHIPPED = Session.in(Path.of("").toAbsolutePath());

  private static String run(String command, String format) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(List.of("-f", format));
    Session.Outcome run = SHIPPED.run(arguments);
    assertThat(run.status()).as("%s: %s", command, run.err()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare canada russia",
        "compare freeland sajjan scheer --as-of 2017-11-09",
        "compare canada ukraine russia united-states germany france poroshenko putin zelensky",
        "compare ukraine russia --evidence direct --only differ,open",
        "compare mayor greens harbour-board -d src/test/resources/dossiers/tunnel"
      })
  void every_cell_is_as_in_the_data_and_leads_to_its_record(String command) {
    HtmlDom page = HtmlDom.of(run(command, "html"));
    JsonNode data = JsonMapper.shared().readTree(run(command, "json"));
    List<String> only =
        command.contains("--only")
            ? List.of("differ", "open")
            : List.of("differ", "partly", "agree", "open", "alone");
    int told = 0;
    for (JsonNode question : data.get("questions")) {
      String id = question.get("id").asString();
      if (!only.contains(question.get("flag").asString())) {
        assertThat(page.at(id)).isEmpty();
        continue;
      }
      told++;
      Element row = page.at(id).orElseThrow();
      Predicate<Element> judges = cell -> cell.getAttribute("class").equals("verdict");
      List<Element> cells = new ArrayList<>(HtmlDom.within(row, "td"));
      Element verdict = cells.stream().filter(judges).findFirst().orElseThrow();
      cells.removeIf(judges);
      assertThat(row.getFirstChild().getTextContent()).isEqualTo(question.get("label").asString());
      assertThat(cells).hasSize(data.get("actors").size());
      assertThat(verdict.getTextContent())
          .contains(
              "(" + question.get("stated").asInt() + " of " + data.get("actors").size() + ")");
      int column = 0;
      for (JsonNode stance : question.get("stances")) {
        assertThatCellIsAsIn(stance, cells.get(column++), page, id);
      }
    }
    assertThat(told).isPositive();
  }

  private static void assertThatCellIsAsIn(
      JsonNode stance, Element cell, HtmlDom page, String question) {
    List<Element> links = HtmlDom.within(cell, "a");
    String place = question + "--" + stance.get("actor").asString();
    if (stance.get("state").asString().equals("none")) {
      assertThat(links).isEmpty();
      assertThat(page.at(place)).isEmpty();
      return;
    }
    assertThat(links).hasSize(1);
    assertThat(links.get(0).getAttribute("href")).isEqualTo("#" + place);
    Element record = page.at(place).orElseThrow();
    String said = record.getTextContent();
    for (String key : List.of("summary", "quote", "note", "text")) {
      if (stance.has(key) && !stance.get(key).isNull()) {
        assertThat(spaced(said)).contains(spaced(stance.get(key).asString()));
      }
    }
    if (stance.has("sources")) {
      for (JsonNode source : stance.get("sources")) {
        String listed = "Source-" + source.get("id").asString();
        assertThat(HtmlDom.within(record, "a"))
            .anyMatch(link -> link.getAttribute("href").equals("#" + listed));
        assertThat(page.at(listed)).isPresent();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matrix canada ukraine russia germany putin",
        "matrix canada ukraine russia --pairs --as-of 2018",
        "matrix mayor greens harbour-board -d src/test/resources/dossiers/tunnel"
      })
  void every_figure_leads_to_the_questions_that_the_data_count(String command) {
    HtmlDom page = HtmlDom.of(run(command, "html"));
    JsonNode data = JsonMapper.shared().readTree(run(command, "json"));
    List<String> links = hrefs(page.all("a"));
    for (JsonNode pair : data.get("pairs")) {
      String place = "Pair-" + pair.get("a").asString() + "--" + pair.get("b").asString();
      int told =
          pair.get("agree").asInt() + pair.get("partly").asInt() + pair.get("differ").asInt();
      if (told > 0) {
        Element behind = page.at(place).orElseThrow();
        List<String> questions = hrefs(HtmlDom.within(behind, "a"));
        assertThat(questions).as(place).hasSize(told).doesNotHaveDuplicates();
        assertThat(questions).allMatch(link -> page.at(link.substring(1)).isPresent());
        if (pair.get("shared").asInt() > 2) {
          assertThat(links).contains("#" + place);
        }
      }
    }
    String title = page.all("title").get(0).getTextContent();
    assertThat(title).contains(": agreement of ").containsPattern("on record to|as of");
  }

  @ParameterizedTest
  @CsvSource({"near canada, closest to Canada", "near canada --far, furthest from Canada"})
  void a_page_of_neighbours_says_whose_they_are(String command, String subject) {
    assertThat(HtmlDom.of(run(command, "html")).all("title").get(0).getTextContent())
        .contains(": " + subject + " (");
  }

  private static List<String> hrefs(List<Element> links) {
    return links.stream().map(link -> link.getAttribute("href")).toList();
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare freeland scheer",
        "compare scheer",
        "matrix canada ukraine russia",
        "changes ukraine --from 2019",
        "changes ukraine --timeline",
        "show area",
        "show sajjan",
        "show np-2017-11",
        "list sources",
        "near canada"
      })
  void its_foot_has_the_hash_of_the_data_and_the_command(String command) {
    String html = run(command, "html");
    HtmlDom page = HtmlDom.of(html);
    List<Element> codes = page.all("code");
    assertThat(codes.get(codes.size() - 1).getTextContent())
        .isEqualTo(sha256(run(command, "json")));
    String made = codes.get(codes.size() - 3).getTextContent();
    assertThat(made).startsWith("stance ");
    assertThat(run(made.substring("stance ".length()), "html")).isEqualTo(html);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief freeland sajjan scheer --as-of 2017-11-09",
        "brief freeland sajjan scheer --style card"
      })
  void a_note_leads_to_its_sources(String command) {
    HtmlDom page = HtmlDom.of(run(command, "html"));
    List<String> numbers =
        page.all("a").stream()
            .filter(link -> link.getAttribute("href").startsWith("#Source-"))
            .map(Element::getTextContent)
            .toList();
    assertThat(numbers).isNotEmpty();
    assertThat(page.at("Source-1")).isPresent();
    assertThat(page.all("title").get(0).getTextContent())
        .contains("BRIEFING", "Freeland, Sajjan and Scheer (Positions ");
    assertThat(numbers).allMatch(text -> text.matches("\\d+(,\u00A0.+)?"));
    assertThat(page.all("p").stream().map(Element::getTextContent))
        .anyMatch(text -> text.contains("--format html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare mayor greens",
        "compare mayor",
        "show route",
        "changes mayor",
        "matrix mayor greens harbour-board",
        "brief mayor greens --style card"
      })
  void reads_as_was_accepted(String command) {
    String page = run(command + " -d src/test/resources/dossiers/tunnel", "html");
    String name = command.replaceAll("[^a-z]+", "-") + ".html";
    Golden.check(
        Golden.RESOURCES.resolve("golden/pages").resolve(name),
        page.replaceFirst("(?s)<style>.*</style>", "<style>...</style>")
            .replaceFirst("'sha256-[^']*'", "'sha256-...'"));
  }
}
