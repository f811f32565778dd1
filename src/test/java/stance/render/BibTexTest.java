package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.document.Reference;

/** References in the two forms that programs for references read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BibTexTest {

  private static Reference titled(String title, String url) {
    return new Reference(
        "a-1",
        Reference.Kind.NEWS,
        List.of(),
        Optional.of(title),
        "AT&T",
        List.of(2017, 11),
        Optional.of(url),
        Optional.empty(),
        "en",
        "Ann, 9 November 2017");
  }

  @Test
  void what_TeX_would_act_on_is_written_out() {
    assertThat(
            BibTex.of(
                List.of(titled("50% of $1 {or} a_b # ~ ^ \\input", "https://a.b/c_d%20e{f}"))))
        .isEqualTo(
            """
            @article{a-1,
              title        = {{50\\% of \\$1 \\{or\\} a\\_b \\# \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input}},
              journal      = {AT\\&T},
              year         = {2017},
              month        = nov,
              url          = {https://a.b/c_d%20e%7Bf%7D},
              langid       = {en},
              note         = {Ann, 9 November 2017}
            }
            """);
  }

  @Test
  void a_person_is_taken_apart_and_any_other_author_is_not() {
    Reference plain = titled("T", "u");
    Reference signed =
        new Reference(
            plain.id(),
            plain.kind(),
            List.of(
                new Reference.Author("Byrne", Optional.of("P.")),
                new Reference.Author("AT&T and Sons", Optional.empty())),
            plain.title(),
            plain.publisher(),
            List.of(2017, 11, 9),
            plain.url(),
            plain.archived(),
            plain.language(),
            plain.note());
    assertThat(BibTex.of(List.of(signed)))
        .contains("  author       = {Byrne, P. and {AT\\&T and Sons}},\n")
        .contains("  month        = nov,\n  date         = {2017-11-09},\n");
    assertThat(CslJson.of(List.of(signed)).replaceAll("\\s+", " "))
        .contains(
            "[ { \"family\": \"Byrne\", \"given\": \"P.\" }, { \"literal\": \"AT&T and Sons\" } ]");
  }

  @Test
  void nothing_hidden_gets_through() {
    assertThat(BibTex.of(List.of(titled("a\u202Eb\u001B[2Jc", "https://a.b/\u202E"))))
        .doesNotContain("\u202E")
        .doesNotContain("\u001B");
  }

  @Test
  void a_work_cited_for_two_statements_is_one_entry() {
    Reference both = titled("T", "u").alsoFor(titled("T", "u"));
    assertThat(both.note()).isEqualTo("Ann, 9 November 2017; Ann, 9 November 2017");
    assertThat(CslJson.of(List.of(both)))
        .contains("\"date-parts\"")
        .contains("\"article-newspaper\"");
  }
}
