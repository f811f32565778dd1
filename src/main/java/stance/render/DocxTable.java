package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stance.text.DisplayWidth;

/**
 * A table of WordprocessingML: its header repeats on every page, no row is parted, and columns are
 * as wide as what stands in them wants, within the page.
 *
 * @param width of the page between its margins, in twentieths of a point
 */
record DocxTable(int width) {

  /** Narrower than this, words are torn: in the same unit. */
  private static final int NARROWEST = 560;

  /** What a column asks for: no more than so many characters of its widest cell. */
  private static final int MOST_CHARACTERS = 34;

  /**
   * What stands in a cell.
   *
   * @param xml paragraphs, one at least
   * @param text by whose width the column is measured
   */
  record Cell(String xml, String text) {}

  /** The table; a row of one cell spans all columns. */
  String of(List<Cell> header, List<List<Cell>> rows) {
    int[] columns = columns(header, rows);
    StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"Findings\"/>");
    xml.append("<w:tblW w:w=\"" + total(columns) + "\" w:type=\"dxa\"/>");
    xml.append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"00A0\" w:firstRow=\"1\"");
    xml.append(" w:firstColumn=\"1\" w:lastRow=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\"");
    xml.append(" w:noVBand=\"0\"/></w:tblPr><w:tblGrid>");
    for (int column : columns) {
      xml.append("<w:gridCol w:w=\"" + column + "\"/>");
    }
    xml.append("</w:tblGrid>");
    if (!header.isEmpty()) {
      xml.append(row(header, columns, "<w:tblHeader/>"));
    }
    rows.forEach(row -> xml.append(row(row, columns, "")));
    // Two tables without a paragraph between would be one.
    return xml.append("</w:tbl><w:p/>").toString();
  }

  private static String row(List<Cell> cells, int[] columns, String kind) {
    StringBuilder xml = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>" + kind + "</w:trPr>");
    boolean spans = cells.size() == 1 && columns.length > 1;
    for (int i = 0; i < cells.size(); i++) {
      xml.append("<w:tc><w:tcPr>");
      xml.append("<w:tcW w:w=\"" + (spans ? total(columns) : columns[i]) + "\" w:type=\"dxa\"/>");
      xml.append(spans ? "<w:gridSpan w:val=\"" + columns.length + "\"/>" : "");
      xml.append("</w:tcPr>").append(cells.get(i).xml()).append("</w:tc>");
    }
    return xml.append("</w:tr>").toString();
  }

  private int[] columns(List<Cell> header, List<List<Cell>> rows) {
    List<List<Cell>> all = new ArrayList<>(rows);
    all.add(header);
    int count = Math.max(1, Widest.of(all, List::size));
    int[] wanted = new int[count];
    int sum = 0;
    for (int i = 0; i < count; i++) {
      int column = i;
      Stream<Cell> cells =
          all.stream().filter(row -> row.size() > Math.max(1, column)).map(row -> row.get(column));
      int characters = Widest.of(cells.toList(), cell -> DisplayWidth.of(cell.text()));
      wanted[i] = 3 + Math.min(MOST_CHARACTERS, characters);
      sum += wanted[i];
    }
    int narrowest = Math.min(NARROWEST, width / count);
    for (int i = 0; i < count; i++) {
      wanted[i] = narrowest + (width - narrowest * count) * wanted[i] / sum;
    }
    return wanted;
  }

  private static int total(int[] columns) {
    int total = 0;
    for (int column : columns) {
      total += column;
    }
    return total;
  }
}
