package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stance.text.HiddenCodePoints;

class CharactersHeldTest {

  @Test
  void noForbiddenOrInvisibleCharacterIsMissed() {
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (HiddenCodePoints.isForbidden(point) || HiddenCodePoints.isInvisible(point)) {
        assertThat(CharactersHeld.in("a" + Character.toString(point)).mayHoldUnseen())
            .as("U+%04X", point)
            .isTrue();
      }
    }
  }

  @Test
  void textsThatAreSeenNeedNoSearch() {
    for (String text : new String[] {"", "a: b\r\n\tc # d", "“Où?” – ≠ Україна … † 日本"}) {
      assertThat(CharactersHeld.in(text).mayHoldUnseen()).as(text).isFalse();
    }
  }

  @Test
  void whatStandsAtTheEndOfALongTextIsFound() {
    String text = "x".repeat(10_000);
    assertThat(CharactersHeld.in(text).has('&')).isFalse();
    assertThat(CharactersHeld.in(text + "&").has('&')).isTrue();
    assertThat(CharactersHeld.in(text + "\u200B").mayHoldUnseen()).isTrue();
  }
}
