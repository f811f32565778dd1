package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenCharactersTest {

  @Test
  void leavesNoCharacterThatActsOnTheTerminal() {
    RandomText.forAll(
        random -> {
          String text = random.hostile();
          assertThat(HiddenCharacters.of(text).codePoints())
              .noneMatch(HiddenCharactersTest::actsOnATerminal);
          assertThat(HiddenCharacters.inLine(text).codePoints())
              .noneMatch(HiddenCharactersTest::actsOnATerminal);
        });
  }

  @Test
  void everyCodePointThatActsOnTheTerminalIsWrittenOut() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      boolean writtenOut = !HiddenCharacters.of(text).equals(text);
      if (actsOnATerminal(c)) {
        assertThat(writtenOut).as("U+%04X", c).isTrue();
      } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.MATH_SYMBOL) {
        assertThat(writtenOut).as("U+%04X", c).isFalse();
      }
    }
  }

  /** So that such text can be passed over. */
  @Test
  void nothingThatPlainlyTakesOneCellIsHiddenOrBreaksWords() {
    for (char c = '!'; c < Character.MAX_VALUE; c++) {
      if (Clusters.areSingleCells(Character.toString(c))) {
        assertThat(HiddenCodePoints.isHidden(c)).as("U+%04X", (int) c).isFalse();
        assertThat(Character.isWhitespace(c)).as("U+%04X", (int) c).isFalse();
      }
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    RandomText.forAll(
        random -> {
          String text = random.hostile();
          assertThat(HiddenCharacters.of(HiddenCharacters.of(text)))
              .isEqualTo(HiddenCharacters.of(text));
          assertThat(HiddenCharacters.inLine(HiddenCharacters.inLine(text)))
              .isEqualTo(HiddenCharacters.inLine(text));
        });
  }

  @Test
  void leavesOutWhatItWouldWriteOutAndNothingElse() {
    RandomText.forAll(
        random -> {
          String text = random.hostile();
          String rest = HiddenCharacters.without(text);
          assertThat(HiddenCharacters.of(text).replaceAll("\\\\u\\{[0-9A-F]+}", ""))
              .isEqualTo(HiddenCharacters.of(rest).replaceAll("\\\\u\\{[0-9A-F]+}", ""));
          assertThat(HiddenCharacters.inLine(rest).replace("\\u{", ""))
              .isEqualTo(HiddenCharacters.inLine(rest));
        });
    assertThat(HiddenCharacters.without("Finds peace\u00ADkeeping\u200B too dear\u200F"))
        .isEqualTo("Finds peacekeeping too dear");
    assertThat(HiddenCharacters.without("می‌خواهم 👩‍👧")).isEqualTo("می‌خواهم 👩‍👧");
  }

  @Test
  void returnsOrdinaryTextItself() {
    String ascii = "UN mission, if: ~ in part";
    String other =
        "Où s’arrête la «ligne de contact»? Де? 日本 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم ≠ …";
    assertThat(HiddenCharacters.of(ascii)).isSameAs(ascii);
    assertThat(HiddenCharacters.of(other)).isEqualTo(other);
  }

  @Test
  void writesOutWhatCannotBeSeen() {
    assertThat(HiddenCharacters.of("a\u001B[31mb")).isEqualTo("a\\u{1B}[31mb");
    assertThat(HiddenCharacters.of("a\u202Eb\u2069")).isEqualTo("a\\u{202E}b\\u{2069}");
    assertThat(HiddenCharacters.of("zero\u200Bwidth")).isEqualTo("zero\\u{200B}width");
    assertThat(HiddenCharacters.of("\uD83D")).isEqualTo("\\u{D83D}");
    assertThat(HiddenCharacters.of("line\nline")).isEqualTo("line\\u{A}line");
    assertThat(HiddenCharacters.of("hidden \uDB40\uDC41")).isEqualTo("hidden \\u{E0041}");
  }

  @Test
  void makesWhiteSpaceWithinALineOneSpaceEach() {
    assertThat(HiddenCharacters.inLine("a\tb\nc\r\nd\u2028e\u3000f")).isEqualTo("a b c d e f");
    assertThat(HiddenCharacters.inLine("two  spaces")).isEqualTo("two  spaces");
  }

  @Test
  void keepsSpacesThatForbidABreak() {
    assertThat(HiddenCharacters.inLine("5\u00A0%, 1\u202F000, 1\u2007000"))
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
