package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void leavesNoCharacterThatActsOnTheTerminal() {
    RandomText.forAll(
        random -> {
          String text = random.hostile();
          assertThat(Visible.of(text).codePoints()).noneMatch(VisibleTest::actsOnATerminal);
          assertThat(Visible.inLine(text).codePoints()).noneMatch(VisibleTest::actsOnATerminal);
        });
  }

  @Test
  void everyCodePointThatActsOnTheTerminalIsWrittenOut() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      boolean writtenOut = !Visible.of(text).equals(text);
      if (actsOnATerminal(c)) {
        assertThat(writtenOut).as("U+%04X", c).isTrue();
      } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL) {
        assertThat(writtenOut).as("U+%04X", c).isFalse();
      }
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    RandomText.forAll(
        random -> {
          String text = random.hostile();
          assertThat(Visible.of(Visible.of(text))).isEqualTo(Visible.of(text));
          assertThat(Visible.inLine(Visible.inLine(text))).isEqualTo(Visible.inLine(text));
        });
  }

  @Test
  void returnsOrdinaryTextItself() {
    String ascii = "UN mission, if: ~ in part";
    String other =
        "Où s’arrête la «ligne de contact»? Де? 日本 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم ≠ …";
    assertThat(Visible.of(ascii)).isSameAs(ascii);
    assertThat(Visible.of(other)).isEqualTo(other);
  }

  @Test
  void writesOutWhatCannotBeSeen() {
    assertThat(Visible.of("a\u001B[31mb")).isEqualTo("a\\u{1B}[31mb");
    assertThat(Visible.of("a\u202Eb\u2069")).isEqualTo("a\\u{202E}b\\u{2069}");
    assertThat(Visible.of("zero\u200Bwidth")).isEqualTo("zero\\u{200B}width");
    assertThat(Visible.of("\uD83D")).isEqualTo("\\u{D83D}");
    assertThat(Visible.of("line\nline")).isEqualTo("line\\u{A}line");
    assertThat(Visible.of("hidden \uDB40\uDC41")).isEqualTo("hidden \\u{E0041}");
  }

  @Test
  void makesWhiteSpaceWithinALineOneSpaceEach() {
    assertThat(Visible.inLine("a\tb\nc\r\nd\u2028e\u3000f")).isEqualTo("a b c d e f");
    assertThat(Visible.inLine("two  spaces")).isEqualTo("two  spaces");
  }

  @Test
  void keepsSpacesThatForbidABreak() {
    assertThat(Visible.inLine("5\u00A0%, 1\u202F000, 1\u2007000"))
        .isEqualTo("5\u00A0%, 1\u202F000, 1\u2007000");
  }

  private static boolean actsOnATerminal(int c) {
    int type = Character.getType(c);
    int direction = Character.getDirectionality(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || direction >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
            && direction <= Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE
        || c == 0x200E
        || c == 0x200F
        || c == 0x61C;
  }
}
