package stance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.Effort;
import stance.ForEachSeed;
import stance.Golden;
import stance.check.QuotationCounts.Outcome;
import stance.dossier.Id;
import stance.problem.Problem;
import stance.yaml.DossierReader;
import stance.yaml.DossierText;
import stance.yaml.MemoryFolder;

class QuotationsTest {

  private static final List<String> WORDS =
      List.of(
          "peace", "Украина", "l’État", "war", "“robust”", "mandate", "die", "Mission", "naïve");

  private static final String TEXT =
      """
      Canada Starts Diplomatic Push

      Marco Levytsky, editor.

      “We have cautious optimism – for the moment,” he said.

      What he has, he said, is cautious optimism: no more.
      """;

  /** One stance on one quotation, whose keys follow it: how it ended, and what was said. */
  private static CheckResult checked(String text, String quotation) {
    Map<String, byte[]> files =
        new TreeMap<>(DossierText.files(Golden.RESOURCES.resolve("dossiers/example.dossier")));
    files.put("sources.yaml", bytes(SOURCES));
    files.put(
        "actors/sajjan.yaml",
        bytes(
            "id: sajjan\nname: Harjit Sajjan\nkind: person\nstances:\n  - question: mission\n"
                + "    stance: supports\n    date: 2017-11-09\n    summary: Backs it.\n"
                + quotation.indent(4)));
    CitedTexts texts =
        source ->
            source.equals(new Id("np-2017-11"))
                ? new CitedTexts.Reading.Found(text)
                : new CitedTexts.Reading.None();
    return new CheckPlan(Optional.empty(), Optional.of(texts))
        .of(DossierReader.read(new MemoryFolder(files)));
  }

  private static final String SOURCES =
      """
      - id: np-2017-11
        title: Canada Starts Diplomatic Push
        author: Marco Levytsky
        publisher: New Pathway
      - id: star-2017
        publisher: Toronto Star
      - id: tass-2017
        publisher: TASS
        language: ru
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Outcome outcome(CheckResult checked) {
    QuotationCounts counts = checked.quotations().orElseThrow();
    return List.of(Outcome.values()).stream()
        .filter(outcome -> counts.count(outcome) == 1)
        .findFirst()
        .orElseThrow();
  }

  private static List<Problem> ofQuotations(CheckResult checked) {
    return checked.problems().stream().filter(p -> Quotations.RULES.contains(p.rule())).toList();
  }

  private static String quoting(String quote, String... sources) {
    StringBuilder keys = new StringBuilder("quote: '" + quote.replace("'", "''") + "'\nsources:\n");
    for (String source : sources) {
      keys.append("  - '").append(source).append("'\n");
    }
    return keys.toString();
  }

  private static String randomText(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < 12; j++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      paragraphs.add(String.join(random.nextBoolean() ? " " : "  ", words));
    }
    return String.join("\n\n", paragraphs);
  }

  @ForEachSeed(200)
  void whatStandsInATextIsFoundAndWithOneLetterChangedItIsNot(long seed) {
    Random random = new Random(seed);
    String text = randomText(random);
    String[] words = text.strip().split("\\s+");
    int from = random.nextInt(words.length - 4);
    String quote = String.join(" ", List.of(words).subList(from, from + 4));
    assertThat(outcome(checked(text, quoting(quote, "np-2017-11"))))
        .isIn(Outcome.VERIFIED, Outcome.AMBIGUOUS);

    int letter = random.nextInt(quote.length());
    while (!Character.isLetter(quote.charAt(letter))) {
      letter = random.nextInt(quote.length());
    }
    String changed = quote.substring(0, letter) + "ж" + quote.substring(letter + 1);
    CheckResult checked = checked(text, quoting(changed, "np-2017-11"));
    assertThat(outcome(checked)).isEqualTo(Outcome.NOT_FOUND);
    assertThat(checked.problems())
        .anyMatch(
            p ->
                p.rule().equals("quote-not-found")
                    && p.place().excerpt().orElseThrow().line().contains("quote: "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"We have cautious optimism - for the moment,\" he said.",
        "We have  cautious\toptimism",
        "for the mo\u00ADment",
        "optimism \u2014 for the moment",
        "he said. What he has",
        "We have [...] he said",
        "have [...] for the moment [...] What he has",
        "Canada Starts Diplomatic Push"
      })
  void howItIsSetDoesNotMatter(String quote) {
    assertThat(outcome(checked(TEXT, quoting(quote, "np-2017-11")))).isEqualTo(Outcome.VERIFIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cautious optimism",
        "cautious optimis",
        "autious optimism",
        "cautious, optimism",
        "What he has [...] We have",
        "cautious [...] pessimism",
        "[...]"
      })
  void whatIsWrittenDoes(String quote) {
    assertThat(outcome(checked(TEXT, quoting(quote, "np-2017-11")))).isEqualTo(Outcome.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "'np-2017-11', AMBIGUOUS, quote-ambiguous",
    "'np-2017-11, p. 3', AMBIGUOUS, quote-ambiguous",
    "'np-2017-11, para. 1', VERIFIED, ''",
    "'np-2017-11, last para.', VERIFIED, ''",
    "'np-2017-11, paras. 1, 2', VERIFIED, ''",
    "'np-2017-11, para. 3', VERIFIED, quote-elsewhere",
    "'np-2017-11, byline', VERIFIED, quote-elsewhere"
  })
  void theLocatorSettlesWhichOfSeveralParagraphsIsMeant(
      String source, Outcome outcome, String warning) {
    CheckResult checked = checked(TEXT, quoting("cautious optimism", source));
    assertThat(outcome(checked)).isEqualTo(outcome);
    assertThat(ofQuotations(checked))
        .extracting(Problem::rule)
        .isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
  }

  @Test
  void aPhraseThatStandsTwiceInOneParagraphIsNotAmbiguous() {
    CheckResult checked = checked("robust, robust\n\nweak", quoting("robust", "np-2017-11"));
    assertThat(outcome(checked)).isEqualTo(Outcome.VERIFIED);
    assertThat(ofQuotations(checked)).isEmpty();
  }

  @Test
  void anySourceWithATextWillDo() {
    CheckResult checked = checked(TEXT, quoting("no more", "star-2017", "np-2017-11, para. 2"));
    assertThat(outcome(checked)).isEqualTo(Outcome.VERIFIED);
    assertThat(checked.quotations().orElseThrow().bySource())
        .containsOnlyKeys(new Id("np-2017-11"));
  }

  @Test
  void aQuoteWithoutATextIsCounted() {
    assertThat(outcome(checked(TEXT, quoting("no more", "star-2017")))).isEqualTo(Outcome.NO_TEXT);
  }

  @Test
  void aTranslationIsNotLookedForInAnotherLanguage() {
    String translated =
        quoting("nothing of the kind", "tass-2017")
            .replace("\nsources", "\ntranslated: true\nsources");
    assertThat(outcome(checked(TEXT, translated))).isEqualTo(Outcome.TRANSLATED);
    String here =
        quoting("no more", "tass-2017", "np-2017-11")
            .replace("\nsources", "\ntranslated: true\nsources");
    assertThat(outcome(checked(TEXT, here))).isEqualTo(Outcome.VERIFIED);
  }

  @Test
  void theNearestPassageIsShownWithItsParagraph() {
    CheckResult checked = checked(TEXT, quoting("is cautious pessimism", "np-2017-11"));
    assertThat(ofQuotations(checked).get(0).help())
        .contains("nearest in np-2017-11, para. 2: 'is cautious optimism'");
    assertThat(ofQuotations(checked(TEXT, quoting("optimizm", "np-2017-11"))).get(0).help())
        .isPresent()
        .get()
        .asString()
        .startsWith("nearest in np-2017-11, para. 1: 'optimism'");
  }

  @Test
  void whatIsLikeNothingInTheTextIsSaidToBe() {
    assertThat(ofQuotations(checked(TEXT, quoting("ქართული ენა", "np-2017-11"))).get(0).help())
        .contains("quote the source letter by letter; nothing like it stands in np-2017-11");
  }

  @Test
  void aTextThatActsOnATerminalIsShownWithoutThat() {
    CheckResult checked =
        checked("cautious \u001B[31m\u202Eoptimist", quoting("cautious optimisms", "np-2017-11"));
    assertThat(ofQuotations(checked).get(0).help().orElseThrow().chars())
        .noneMatch(c -> c == 0x1B || c == 0x202E);
  }

  @Effort.Thorough
  @ParameterizedTest
  @ValueSource(strings = {"a ", "a b ", "x", "“", "\u0301", "\n", "\u00AD", "[...] "})
  void aTextOfAMillionPiecesIsSearchedInTime(String piece) {
    String text = piece.repeat(1_000_000);
    assertThat(checked(text, quoting("a a b a [...] a a a [...] c", "np-2017-11")).quotations())
        .isPresent();
  }
}
