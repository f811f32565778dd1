package stance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import stance.ForEachSeed;
import stance.document.Block;
import stance.document.Document;
import stance.document.Entry;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;

/** What holds of every document for word processors, whatever its texts say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DocxTest {

  private static final String TEXT = "word/document.xml";
  private static final String NOTES = "word/footnotes.xml";

  private static OfficeFile written(Block... blocks) {
    return OfficeFile.of(Docx.of(new Document(List.of(List.of(blocks)))));
  }

  private static List<String> paragraphs(OfficeFile file) {
    return file.elements(TEXT, "p").stream().map(Element::getTextContent).toList();
  }

  private static Styled citing(String... sources) {
    Styled text = Styled.of("Scheer says so [");
    for (int i = 0; i < sources.length; i++) {
      Anchor place = new Anchor("Source-" + sources[i].split(",", -1)[0]);
      text = text.plus(i == 0 ? "" : ";\u00A0").plus(Styled.of(sources[i]).linked(Link.to(place)));
    }
    return text.plus("]. So does Sajjan.");
  }

  private static Block sources() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      entries.add(
          new Entry(
              Styled.of("[" + i + "]"),
              List.of(
                  Styled.of("A title, A paper " + i + ", 2017."),
                  Styled.address("https://example.org/" + i)),
              Optional.of(new Anchor("Source-" + i))));
    }
    return new Block.Entries(Block.Entries.Style.NUMBERED_LIST, entries);
  }

  @Test
  void a_citation_is_a_footnote_with_the_source_the_place_in_it_and_its_number() {
    OfficeFile file = written(new Block.Paragraph(citing("1,\u00A0para. 4", "2")), sources());
    assertThat(paragraphs(file).get(0)).isEqualTo("Scheer says so. So does Sajjan.");
    assertThat(file.elements(TEXT, "footnoteReference")).hasSize(1);
    Element footnote = file.elements(NOTES, "footnote").get(2);
    assertThat(footnote.getAttribute("w:id"))
        .isEqualTo(file.elements(TEXT, "footnoteReference").get(0).getAttribute("w:id"));
    assertThat(footnote.getTextContent())
        .isEqualTo(" A title, A paper 1, 2017, para. 4 [1]; A title, A paper 2, 2017 [2].");
    assertThat(file.relations(NOTES).values())
        .containsExactly("https://example.org/1", "https://example.org/2");
  }

  @Test
  void brackets_that_cite_nothing_stay() {
    OfficeFile file =
        written(
            new Block.Paragraph(Styled.of("quoted [...] and [1, para. 4]")),
            new Block.Paragraph(citing("3")),
            sources());
    assertThat(paragraphs(file))
        .contains("quoted [...] and [1, para. 4]", "Scheer says so [3]. So does Sajjan.");
    assertThat(file.elements(TEXT, "footnoteReference")).isEmpty();
  }

  @Test
  void headings_are_headings_and_the_language_is_named() {
    OfficeFile file =
        written(
            new Block.Title(Styled.of("A title", Role.HEADING), Styled.of("2017")),
            new Block.Heading(Styled.of("1. A heading")),
            new Block.Paragraph(Styled.of("час").inLanguage("uk")));
    assertThat(file.elements(TEXT, "pStyle").stream().map(style -> style.getAttribute("w:val")))
        .containsExactly("Title", "Subtitle", "Heading1");
    assertThat(file.elements(TEXT, "lang").get(0).getAttribute("w:val")).isEqualTo("uk");
    assertThat(file.elements("word/styles.xml", "lang").get(0).getAttribute("w:val"))
        .isEqualTo("en-GB");
    assertThat(file.elements("docProps/core.xml", "title").get(0).getTextContent())
        .isEqualTo("A title");
    assertThat(file.elements("word/footer.xml", "fldSimple")).hasSize(2);
  }

  @Test
  void every_text_of_a_document_is_in_it_and_nothing_but_text() {
    for (String text : OfficeFile.HOSTILE) {
      Styled styled = Styled.of(text);
      Block.Cell cell = Block.Cell.of(styled);
      OfficeFile file =
          written(
              new Block.Title(styled, styled),
              new Block.Paragraph(styled),
              Block.Items.of(List.of(styled)),
              new Block.Listing(List.of(styled), List.of(List.of(styled))),
              new Block.Table(
                  Block.Table.Style.WORDS,
                  List.of(styled),
                  List.of(
                      new Block.Section(
                          Optional.of(styled),
                          List.of(
                              new Block.Row(
                                  styled, List.of(cell), Optional.of(cell), List.of()))))));
      String shown = styled.text().replace("\uD83D ", "\uFFFD ");
      assertThat(paragraphs(file).stream().filter(shown::equals)).as(shown).hasSize(11);
      assertThat(file.relations(TEXT).values())
          .containsExactlyInAnyOrder(
              "styles.xml", "numbering.xml", "settings.xml", "footnotes.xml", "footer.xml");
    }
  }

  @ForEachSeed(3)
  void tables_have_a_header_that_repeats_and_as_many_columns_as_their_grid(long seed) {
    GeneratedScreens.documents(seed).limit(12).forEach(DocxTest::hasWholeTables);
  }

  private static void hasWholeTables(Document document) {
    OfficeFile file = OfficeFile.of(Docx.of(document));
    for (Element table : file.elements(TEXT, "tbl")) {
      int columns = OfficeFile.within(table, "gridCol").size();
      int width = 0;
      for (Element column : OfficeFile.within(table, "gridCol")) {
        width += Integer.parseInt(column.getAttribute("w:w"));
      }
      assertThat(width).isBetween(1, 16838 - 2 * 1134);
      for (Element row : OfficeFile.within(table, "tr")) {
        int cells = OfficeFile.within(row, "tc").size();
        assertThat(OfficeFile.within(row, "gridSpan").isEmpty() ? cells : columns)
            .isEqualTo(columns);
        assertThat(OfficeFile.within(row, "p").size()).isGreaterThanOrEqualTo(cells);
      }
    }
  }

  @Test
  void the_bytes_are_the_same_everywhere() {
    Document document =
        new Document(List.of(List.of(new Block.Paragraph(citing("1, para. 4")), sources())));
    OfficeFile.isTheSameEverywhere(() -> Docx.of(document));
  }
}
