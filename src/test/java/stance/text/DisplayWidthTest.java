package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @Test
  void addsUpOverClusters() {
    RandomText.forAll(
        random -> {
          StringBuilder text = new StringBuilder();
          int cells = 0;
          for (int i = random.below(20); i > 0; i--) {
            String cluster = random.cluster();
            text.append(cluster);
            cells += DisplayWidth.of(cluster);
          }
          assertThat(DisplayWidth.of(text.toString())).as(text.toString()).isEqualTo(cells);
        });
  }

  @Test
  void isTheSameWhetherOrNotClustersNeedToBeFound() {
    for (char c = ' '; c < 0x3000; c++) {
      String text = "a" + c + "b";
      if (Clusters.areSingleCells(text)) {
        assertThat(DisplayWidth.of(text + "日") - 2).as("U+%04X", (int) c).isEqualTo(text.length());
      }
    }
  }

  /** The table of an independent library, for the letters of scripts that a dossier may quote. */
  @Test
  void agreesWithTheTableOfJLine() {
    Set<UnicodeScript> scripts =
        Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.isLetter(c) && scripts.contains(UnicodeScript.of(c))) {
        assertThat(DisplayWidth.of(Character.toString(c)))
            .as("U+%04X", c)
            .isEqualTo(WCWidth.wcwidth(c));
      }
    }
  }

  @ParameterizedTest(name = "{0} takes {1}: {2}")
  @CsvSource({
    "'', 0, nothing",
    "stance, 6, ASCII",
    "Où, 2, Latin",
    "Україна, 7, Cyrillic",
    "е\u0301, 1, Cyrillic with a combining accent",
    "e\u0301\u0323, 1, two combining marks",
    "日本, 4, Han",
    "か\u3099, 2, Kana with a combining voice mark",
    "ｶ, 1, halfwidth Katakana",
    "Ａ, 2, fullwidth Latin",
    "한국, 4, Hangul syllables",
    "\u1112\u1161\u11AB, 2, a Hangul syllable spelt by its letters",
    "ก็, 1, Thai with a vowel above",
    "≠†¶‡·█…“”–€№, 12, signs of ambiguous or narrow width",
    "😀, 2, emoji",
    "👍🏽, 2, emoji with a skin tone",
    "☝🏽, 2, narrow sign with a skin tone",
    "❤, 1, sign shown as text",
    "❤\uFE0F, 2, the same shown as emoji",
    "#\uFE0F\u20E3, 2, keycap",
    "👩‍👩‍👧‍👦, 2, family joined of four",
    "🏳️‍🌈, 2, flag joined of two",
    "🇺🇦, 2, flag of two letters",
    "🇺🇦🇨🇦, 4, two flags",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿, 2, flag of a region",
    "a\u200Db, 2, joiner between letters",
  })
  void ofOneTextOfEachKind(String text, int cells, String kind) {
    assertThat(DisplayWidth.of(text)).as(kind).isEqualTo(cells);
  }
}
