package stance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stance.dossier.Id;
import stance.dossier.Source;

class LocatorTest {

  private static final Source SOURCE =
      new Source(
          new Id("np"),
          Optional.of("A Title"),
          Optional.of("An Author"),
          "A Publisher",
          Optional.empty(),
          Optional.empty(),
          "en",
          Optional.empty(),
          Optional.empty());

  private static final FoldedText TEXT =
      FoldedText.of("A Title\n\nBy An Author.\n\n" + "One.\n\n".repeat(9), SOURCE);

  @ParameterizedTest
  @CsvSource({
    "para. 7, '7'",
    "Para. 7, '7'",
    "'paras. 4, 7', '4 7'",
    "'paras. 4 and 7', '4 7'",
    "'paras. 1, 4 and 7', '1 4 7'",
    "'paras. 1, 4, and 7', '1 4 7'",
    "paras. 4 to 6, '4 5 6'",
    "paras. 4-6, '4 5 6'",
    "'paras. 1, 4–6', '1 4 5 6'",
    "paragraph 2, '2'",
    "last para., '9'",
    "title, '-1'",
    "headline, '-1'",
    "byline, '0'"
  })
  void namesParagraphs(String text, String paragraphs) {
    Locator locator = Locator.of(text, TEXT).orElseThrow();
    assertThat(IntStream.range(-5, 20).filter(locator::names).mapToObj(Integer::toString))
        .containsExactly(paragraphs.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"p. 3", "8:20 p.m.", "para.", "paras. 4 to", "para. x", "paras. 99999999"})
  void orSaysNothingOfThem(String text) {
    assertThat(Locator.of(text, TEXT)).isEmpty();
  }
}
