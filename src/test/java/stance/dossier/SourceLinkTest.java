package stance.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a source can be read: what leads to its words, and what never becomes a link. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class SourceLinkTest {

  private static final String ENDS_LINKS = "[<>\"\\\\`{}|^ ]";

  private static final String PAGE = "https://www.example.org/2017/11/09/a-plan";

  private static Source source(String url, String published, String archived) {
    return source(url, published, archived, "en");
  }

  private static Source source(String url, String published, String archived, String language) {
    return new Source(
        new Id("source"),
        Optional.empty(),
        Optional.empty(),
        "A publisher",
        PartialDate.parse(published),
        Optional.of(url).filter(text -> !text.isEmpty()),
        language,
        Optional.empty(),
        Optional.of(archived).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }

  private static Stance quoting(String quote, boolean translated) {
    return new Stance(
        new Id("mission"),
        new Position.Undecided(),
        PartialDate.parse("2017-11-09").orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Quote(quote, translated)),
        Evidence.DIRECT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Citation(new Id("source"), Optional.empty())),
        Optional.empty());
  }

  private static String page(String url, String quote) {
    return SourceLink.of(source(url, "2017-11-09", ""), quoting(quote, false))
        .page()
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Now is the time to act | Now%20is%20the%20time%20to%20act",
        "now, not later & well-planned | now%2C%20not%20later%20%26%20well%2Dplanned",
        "the first [...] between [...] the last | the%20first,the%20last",
        "час діяти | %D1%87%D0%B0%D1%81%20%D0%B4%D1%96%D1%8F%D1%82%D0%B8",
        "100% \"sure\" | 100%25%20%22sure%22"
      })
  void a_quotation_leads_to_its_words_on_the_page(String quote, String words) {
    assertThat(page(PAGE, quote)).isEqualTo(PAGE + "#:~:text=" + words);
  }

  @Test
  void a_long_one_is_named_by_its_first_and_last_words() {
    String quote = "one two three four five six seven eight nine " + "word ".repeat(80) + "last";
    assertThat(page(PAGE, quote))
        .isEqualTo(
            PAGE
                + "#:~:text=one%20two%20three%20four%20five%20six%20seven%20eight,"
                + "word%20".repeat(7)
                + "last");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/page#part",
        "https://example.org/letter.pdf",
        "https://example.org/LETTER.PDF?download=1"
      })
  void where_a_browser_cannot_look_for_words_the_address_stays(String url) {
    assertThat(page(url, "the time to act")).isEqualTo(url);
  }

  @Test
  void a_host_is_no_file() {
    assertThat(page("https://example.zip", "now")).isEqualTo("https://example.zip#:~:text=now");
  }

  @Test
  void words_that_were_translated_do_not_stand_on_a_page_of_another_language() {
    Source english = source(PAGE, "2017", "");
    Source ukrainian = source(PAGE, "2017", "", "uk");
    assertThat(SourceLink.of(ukrainian, quoting("act now", true)).page()).contains(PAGE);
    assertThat(SourceLink.of(english, quoting("act now", true)).page())
        .contains(PAGE + "#:~:text=act%20now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<b>",
        "ftp://example.org/a",
        "mailto:a@example.org",
        "https://",
        "https:///path",
        "//example.org/",
        "example.org"
      })
  void what_is_no_address_of_the_web_is_no_link(String url) {
    SourceLink link = SourceLink.of(source(url, "2017-11-09", url), quoting("now", false));
    assertThat(link).isEqualTo(new SourceLink(Optional.empty(), Optional.empty()));
  }

  @Test
  void the_copy_is_the_one_on_record_or_else_one_from_the_day_of_the_source() {
    String known = "https://web.archive.org/web/20171112000000/" + PAGE;
    assertThat(SourceLink.of(source(PAGE, "2017-11-09", known)).copy())
        .contains(new SourceLink.Archived(known));
    assertThat(SourceLink.of(source(PAGE, "2017-11-09", "")).copy())
        .contains(new SourceLink.Dated("https://web.archive.org/web/20171109/" + PAGE));
    assertThat(SourceLink.of(source(PAGE, "2017-11", "")).copy())
        .contains(new SourceLink.Dated("https://web.archive.org/web/201711/" + PAGE));
    assertThat(SourceLink.of(source(PAGE, "", "")).copy()).isEmpty();
    assertThat(SourceLink.of(source("", "2017-11-09", "")).copy()).isEmpty();
    assertThat(SourceLink.of(source(known, "2017-11-09", "")).copy()).isEmpty();
  }

  private static final List<String> HOSTILE =
      List.of(
          "\u001B[31m",
          "\u0007",
          "\u009C",
          "\u202E",
          "\n",
          "\u0000",
          "\uD83D",
          "<b>",
          "\"",
          "'",
          "`",
          "\\",
          ")",
          "](",
          " ",
          "%zz",
          "{",
          "|",
          "日本",
          "👍",
          "]]>",
          ";",
          "\u001B\\",
          "&amp;");

  /** Whatever the data say, nothing in an address can end the link that it is written into. */
  @Test
  void hostile_texts_give_addresses_of_plain_signs() {
    for (String one : HOSTILE) {
      for (String other : HOSTILE) {
        String text = one + "a" + other;
        SourceLink link =
            SourceLink.of(
                source("https://example.org/" + text, "2017", "http://a.example/" + text),
                quoting(text, false));
        assertThat(link.page().orElseThrow()).matches("[!-~]+").doesNotContainPattern(ENDS_LINKS);
        assertThat(link.copy().orElseThrow().address())
            .matches("[!-~]+")
            .doesNotContainPattern(ENDS_LINKS);
        assertThat(link.page().orElseThrow().split("#:~:text=", -1)[1]).matches("[A-Za-z0-9%._~]+");
      }
    }
  }

  @Test
  void the_words_come_out_as_they_went_in() {
    for (String one : HOSTILE) {
      if (StandardCharsets.UTF_8.newEncoder().canEncode(one)) {
        String quote = "a" + one + "z, b-c";
        String fragment = URI.create(page(PAGE, quote)).getRawFragment();
        assertThat(URLDecoder.decode(fragment.substring(8), StandardCharsets.UTF_8))
            .isEqualTo(quote.replaceAll("\\s+", " "));
      }
    }
  }
}
