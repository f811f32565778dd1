package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.Effort;

class AsciiTest {

  @Test
  void isPrintableAsciiForAnyText() {
    RandomText.forAll(random -> assertThat(Ascii.of(random.hostile())).matches("[\\x20-\\x7E]*"));
  }

  @Test
  void isPrintableAsciiForAnyCodePoint() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += Effort.oneIn(7)) {
      String ascii = Ascii.of("a" + Character.toString(c));
      assertThat(PlainAscii.is(ascii)).as("U+%04X: %s", c, ascii).isTrue();
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    RandomText.forAll(
        random -> {
          String ascii = Ascii.of(random.hostile());
          assertThat(Ascii.of(ascii)).isSameAs(ascii);
        });
  }

  @Test
  void isTheSameForComposedAndForDecomposedText() {
    RandomText.forAll(
        random -> {
          String text = random.sentence(5, 5);
          assertThat(Ascii.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
              .isEqualTo(Ascii.of(text));
        });
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "≠ differ | != differ",
        "supports † | supports (r)",
        "whole area ¶ | whole area (c)",
        "robust ‡ | robust (i)",
        "· sovereignty | - sovereignty",
        "████ 4 | #### 4",
        "Duda, Freeland, … | Duda, Freeland, ...",
        "“No,” he said – ‘now’ — | \"No,\" he said - 'now' --",
        "«так» „nein“ | \"tak\" \"nein\"",
        "5\u00A0% of 1\u202F000 € | 5 % of 1 000 EUR",
        "48°, ±5 km², ½ | 48deg, +/-5 km^2, (1/2)",
      })
  void hasFixedFormsForSigns(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Où est l'été, Ou est l'ete",
    "Łódź, Lodz",
    "Straße STRAẞE, Strasse STRASSE",
    "Ærø Æ ÆRØ, Aero Ae AERO",
    "Erdoğan İstanbul ışık, Erdogan Istanbul isik",
    "Þór Đuro œuvre, Thor Duro oeuvre",
    "e\u0301\u0323a, ea",
    "Д\u0301, D",
  })
  void dropsTheDiacriticsOfLetters(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }

  /** The examples in the table of resolution 55 of the Cabinet of Ministers of Ukraine, 2010. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Алушта, Alushta",
        "Борщагівка, Borshchahivka",
        "Вінниця, Vinnytsia",
        "Гадяч, Hadiach",
        "Згорани, Zghorany",
        "Розгон, Rozghon",
        "Ґалаґан, Galagan",
        "Донецьк, Donetsk",
        "Рівне, Rivne",
        "Єнакієве, Yenakiieve",
        "Гаєвич, Haievych",
        "Короп’є, Koropie",
        "Житомир, Zhytomyr",
        "Закарпаття, Zakarpattia",
        "Медвин, Medvyn",
        "Їжакевич, Yizhakevych",
        "Кадиївка, Kadyivka",
        "Мар'їне, Marine",
        "Йосипівка, Yosypivka",
        "Стрий, Stryi",
        "Олексій, Oleksii",
        "Київ, Kyiv",
        "Ніжин, Nizhyn",
        "Іршава, Irshava",
        "Харків, Kharkiv",
        "Біла Церква, Bila Tserkva",
        "Чернівці, Chernivtsi",
        "Шостка, Shostka",
        "Щербухи, Shcherbukhy",
        "Юрій, Yurii",
        "Корюківка, Koriukivka",
        "Яготин, Yahotyn",
        "Знам'янка, Znamianka",
        "Феодосія, Feodosiia",
      })
  void romanisesUkrainianByTheNationalSystem(String ukrainian, String ascii) {
    assertThat(Ascii.of(ukrainian)).isEqualTo(ascii);
    assertThat(Ascii.of(ukrainian.toUpperCase(Locale.ROOT)))
        .isEqualTo(ascii.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Это мы, Eto my",
    "Ёлкин и Королёв, Yelkyn y Korolev",
    "объявить, obiavyt",
    "ЁЛКА Ё, YELKA Ye",
  })
  void romanisesTheLettersThatOnlyRussianHas(String russian, String ascii) {
    assertThat(Ascii.of(russian)).isEqualTo(ascii);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "😀, \\u{1F600}",
    "日, \\u{65E5}",
    "Αθήνα, \\u{391}\\u{3B8}\\u{3AE}\\u{3BD}\\u{3B1}",
    "a\u202Eb, a\\u{202E}b",
    "<\u0338, \\u{226E}",
    "7\u0301, 7\\u{301}",
    "\u0301, \\u{301}",
  })
  void writesOutWhatHasNoFaithfulForm(String text, String ascii) {
    assertThat(Ascii.of(text)).isEqualTo(ascii);
  }
}
