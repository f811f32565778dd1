package stance.note.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The text of a note, whatever program shows it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PaperTextTest {

  private static String of(String text) throws IOException {
    return PaperText.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void plain_text_stays_as_it_is() throws IOException {
    String text = "1 < 2 &amp; <b>3</b>\r\n\r\n  [1]\u00A0x \n";
    assertThat(of(text)).isEqualTo(text);
  }

  @Test
  void a_page_is_its_paragraphs_as_a_reader_sees_them() throws IOException {
    assertThat(
            of(
                "<!DOCTYPE html>\n<html><head><title>T</title><style>p {}</style></head><body>"
                    + "<!-- <p>not this</p> --><h1>A&#x42;</h1>\n<p>one\n <b>two</b>"
                    + " &lt;3&gt; &amp;amp; &#233;&nbsp;4</p><ul><li>five</li></ul>"
                    + "<table><tr><td>six</td><td>seven</td></tr></table></body></html>"))
        .isEqualTo("AB\n\none two <3> &amp; é 4\n\nfive\n\nsix seven\n");
    assertThat(of("<html><p>&#99999999999; &unknown; &#x110000;</p></html>"))
        .isEqualTo("&#99999999999; &unknown; &#x110000;\n");
  }

  @Test
  void a_document_of_a_word_processor_is_its_paragraphs() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("other.xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<?xml version=\"1.0\"?><w:document><w:p><w:r><w:t>BRIEFING</w:t></w:r><w:r><w:t"
                  + " xml:space=\"preserve\"> NOTE</w:t></w:r></w:p><w:p><w:r><w:t>[1]</w:t></w:r>"
                  + "<w:r><w:tab/></w:r><w:r><w:t>a &amp; b</w:t></w:r></w:p></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }
    assertThat(PaperText.of(bytes.toByteArray())).isEqualTo("BRIEFING NOTE\n\n[1] a & b\n");
  }

  @Test
  void below_a_document_stand_its_footnotes_and_what_its_links_lead_to() throws IOException {
    String link = "<w:p><w:hyperlink r:id=\"%s\"><w:t>%s</w:t></w:hyperlink></w:p>";
    String relation = "<Relationships><Relationship Id=\"%s\" Target=\"%s\"/></Relationships>";
    assertThat(
            PaperText.of(
                zip(
                    Map.of(
                        "word/footnotes.xml", link.formatted("a", "p. 4"),
                        "word/_rels/footnotes.xml.rels", relation.formatted("a", "https://f.org"),
                        "word/document.xml", link.formatted("a", "Text") + link.formatted("b", "?"),
                        "word/_rels/document.xml.rels",
                            relation.formatted("a", "https://d.org?a&amp;b")))))
        .isEqualTo("Text\n\n?\n\np. 4\n\n-> https://d.org?a&b\n-> \n-> https://f.org\n");
  }

  @Test
  void below_a_page_stands_what_its_links_lead_to() throws IOException {
    assertThat(of("<!doctype html><p>A <a class=\"x\" href=\"https://a.org\">b</a></p>"))
        .isEqualTo("A b\n\n-> https://a.org\n");
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void what_only_begins_like_a_document_is_none() throws IOException {
    assertThat(of("PK is no note").strip()).isEmpty();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:p>text</w:p>".repeat(99).getBytes(StandardCharsets.UTF_8));
    }
    byte[] torn = Arrays.copyOf(bytes.toByteArray(), 60);
    assertThatThrownBy(() -> PaperText.of(torn)).isInstanceOf(IOException.class);
  }
}
