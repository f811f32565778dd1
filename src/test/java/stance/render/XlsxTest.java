package stance.render;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import stance.document.FlatTable;
import stance.document.Workbook;
import stance.text.HiddenCharacters;

/** What holds of every workbook, whatever the tables in it say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class XlsxTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static Workbook book(List<String> header, List<List<String>> rows) {
    return new Workbook(
        "A & B", List.of(new Workbook.Sheet("Table", new FlatTable(header, rows), 1)));
  }

  private static OfficeFile written(List<String> header, List<List<String>> rows) {
    return OfficeFile.of(Xlsx.of(book(header, rows)));
  }

  private static Map<String, Element> cells(OfficeFile file) {
    Map<String, Element> cells = new LinkedHashMap<>();
    file.elements(SHEET, "c").forEach(cell -> cells.put(cell.getAttribute("r"), cell));
    return cells;
  }

  private static String look(Element cell) {
    return XlsxStyle.values()[Integer.parseInt(cell.getAttribute("s"))].name();
  }

  @Test
  void every_text_is_text_and_nothing_a_formula() {
    List<List<String>> rows = OfficeFile.HOSTILE.stream().map(List::of).toList();
    OfficeFile file = written(List.of("text"), rows);
    assertThat(file.elements(SHEET, "f")).isEmpty();
    Map<String, Element> cells = cells(file);
    for (int i = 0; i < rows.size(); i++) {
      Element cell = requireNonNull(cells.get("A" + (i + 2)));
      assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
      String text = OfficeFile.HOSTILE.get(i);
      String shown = HiddenCharacters.inLine(text).replace("\uD83D ", "\uFFFD ");
      assertThat(cell.getTextContent().replace("_x005F_", "_")).isEqualTo(shown);
      boolean likeFormula = "=+-@\t".indexOf(text.charAt(0)) >= 0;
      assertThat(look(cell))
          .isEqualTo(
              likeFormula ? "TEXT_LIKE_FORMULA" : text.startsWith("https:") ? "LINK" : "TEXT");
    }
    assertThat(requireNonNull(cells.get("A9")).getTextContent()).isEqualTo("_x005F_x0041_ is no A");
  }

  @Test
  void a_cell_holds_32767_characters_and_none_by_half() {
    List<List<String>> rows =
        List.of(List.of("a".repeat(40_000)), List.of("a".repeat(32_765) + "👍👍"));
    for (Element cell : cells(written(List.of("text"), rows)).values()) {
      assertThat(cell.getTextContent()).doesNotContain("\uFFFD").hasSizeLessThanOrEqualTo(32_767);
    }
  }

  @Test
  void dates_are_dates_and_counts_are_numbers() {
    OfficeFile file =
        written(
            List.of("from_date", "count", "share", "label", "published"),
            List.of(
                List.of("2017-11-09", "3", "0.8182", "007", "2017-11"),
                List.of("1899-01-01", "", "1.0000", "2017-11-09", "2017-02-31")));
    Map<String, Element> cells = cells(file);
    assertThat(requireNonNull(cells.get("A2")).getTextContent()).isEqualTo("43048");
    assertThat(look(requireNonNull(cells.get("A2")))).isEqualTo("DATE");
    assertThat(look(requireNonNull(cells.get("B2")))).isEqualTo("NUMBER");
    assertThat(requireNonNull(cells.get("C3")).getTextContent()).isEqualTo("1.0000");
    for (String text : List.of("A3", "D2", "D3", "E2", "E3")) {
      assertThat(look(requireNonNull(cells.get(text)))).as(text).isEqualTo("TEXT");
    }
    assertThat(cells).doesNotContainKey("B3");
  }

  @Test
  void addresses_lead_to_their_pages() {
    OfficeFile file =
        written(
            List.of("url"),
            List.of(
                List.of("https://example.org/a?b=1&c=2#d"),
                List.of("javascript:alert(1)"),
                List.of("https://example.org/" + "a".repeat(3000))));
    assertThat(file.elements(SHEET, "hyperlink")).hasSize(1);
    assertThat(file.elements(SHEET, "hyperlink").get(0).getAttribute("ref")).isEqualTo("A2");
    assertThat(file.relations(SHEET).values()).containsExactly("https://example.org/a?b=1&c=2#d");
  }

  @Test
  void the_header_stays_in_sight_and_repeats_in_print() {
    OfficeFile file = written(List.of("a", "b"), List.of(List.of("1", "x")));
    Element pane = file.elements(SHEET, "pane").get(0);
    assertThat(pane.getAttribute("state")).isEqualTo("frozen");
    assertThat(pane.getAttribute("topLeftCell")).isEqualTo("B2");
    assertThat(file.elements("xl/workbook.xml", "definedName").get(0).getTextContent())
        .isEqualTo("'Table'!$1:$1");
    assertThat(file.elements(SHEET, "autoFilter").get(0).getAttribute("ref")).isEqualTo("A1:B2");
  }

  @Test
  void columns_are_named_beyond_Z() {
    List<String> header = new ArrayList<>(Collections.nCopies(704, "x"));
    assertThat(cells(written(header, List.of())).keySet()).contains("Z1", "AA1", "ZZ1", "AAB1");
  }

  @Test
  void the_bytes_are_the_same_everywhere() {
    OfficeFile.isTheSameEverywhere(
        () -> Xlsx.of(book(List.of("date", "n"), List.of(List.of("2017-11-09", "1234567")))));
  }
}
