package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.problem.Place;
import stance.problem.Place.Excerpt;
import stance.problem.Span;

class FileTextTest {

  private static FileText text(String text) {
    return new FileText("a.yaml", text);
  }

  private static Excerpt excerpt(FileText text, Span span) {
    Place place = text.place(span);
    assertThat(place.file()).isEqualTo("a.yaml");
    return place.excerpt().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineIsGivenWithoutItsEnd(String end) {
    FileText text = text("one" + end + "two" + end + end + "four");
    assertThat(text.line(1)).isEqualTo("one");
    assertThat(text.line(2)).isEqualTo("two");
    assertThat(text.line(3)).isEmpty();
    assertThat(text.line(4)).isEqualTo("four");
  }

  @Test
  void columnsCountCodePoints() {
    FileText text = text("k: 🇨🇦 日本 x");
    int x = text.text().indexOf('x');
    Span span = text.span(x, x + 1);
    assertThat(span).isEqualTo(new Span(1, 10, 1, 11));
    assertThat(text.indexOf(1, 10)).isEqualTo(x);
  }

  @Test
  void aBlockEndsAfterItsLastCharacterThatIsNoWhiteSpace() {
    FileText text = text("k: >-\n  a\n  b\n\n\nl: c\n");
    assertThat(excerpt(text, new Span(1, 4, 6, 1)))
        .isEqualTo(new Excerpt(new Span(1, 4, 3, 4), "k: >-"));
  }

  @Test
  void aSpanBehindTheEndIsBroughtBackInside() {
    FileText text = text("a: b");
    assertThat(excerpt(text, new Span(2, 1, 2, 9)).span()).isEqualTo(new Span(1, 1, 1, 5));
    assertThat(excerpt(text, new Span(1, 9, 1, 12)).span()).isEqualTo(new Span(1, 5, 1, 5));
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(excerpt(text(""), new Span(1, 1, 1, 1)))
        .isEqualTo(new Excerpt(new Span(1, 1, 1, 1), ""));
  }
}
