package stance.render;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stance.document.FlatTable;
import stance.document.Workbook.Sheet;
import stance.text.DisplayWidth;
import stance.text.HiddenCharacters;
import stance.text.Link;
import stance.text.Styled;
import stance.text.Wrap;

/** One sheet of a workbook. */
final class XlsxSheet {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The rows that a sheet has, but for its header. */
  static final int MOST_ROWS = 1_048_575;

  /** The characters that a cell holds, as UTF-16 counts them. */
  private static final int MOST_CHARACTERS = 32_767;

  /** Spreadsheet programs repair, that is destroy, sheets with more links or longer ones. */
  private static final int MOST_LINKS = 65_000;

  private static final int LONGEST_LINK = 2_000;

  private static final int NARROWEST = 9;
  private static final int WIDEST = 36;

  /** The height of a line, and of the highest row, in points. */
  private static final int LINE = 15;

  private static final int HIGHEST = 409;

  /** The day that spreadsheet programs count from, and the first from which they count right. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("(0|[1-9]\\d{0,9})(\\.\\d{1,6})?");

  /** What would be read as an escape of a character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** The names of columns with dates, beside those that end in {@code date}. */
  private static final Set<String> DATES = Set.of("published", "from", "until");

  private final int[] widths;
  private final StringBuilder xml = new StringBuilder();
  private final StringBuilder hyperlinks = new StringBuilder();
  private final List<OfficePackage.Relation> links = new ArrayList<>();

  /**
   * The sheet.
   *
   * @param selected whether it is the one that is shown first
   */
  XlsxSheet(Sheet sheet, boolean selected) {
    FlatTable table = sheet.table();
    List<String> header = table.header();
    xml.append(Xml.HEAD).append("<worksheet xmlns=\"" + NAMESPACE + "\"");
    xml.append(" xmlns:r=\"" + OfficePackage.OFFICE + "\">");
    xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    xml.append(view(Math.min(sheet.labels(), Math.max(0, header.size() - 1)), selected));
    this.widths = widths(table);
    if (!header.isEmpty()) {
      columns();
    }
    xml.append("<sheetData>");
    int width = header.size();
    boolean[] numbers = numbers(table);
    row(1, header, (column, text) -> XlsxStyle.HEADER);
    for (int i = 0; i < table.rows().size(); i++) {
      row(i + 2, table.rows().get(i), (column, text) -> style(header, numbers, column, text));
    }
    xml.append("</sheetData>");
    if (width > 0) {
      String last = name(width - 1) + (table.rows().size() + 1);
      xml.append("<autoFilter ref=\"A1:" + last + "\"/>");
    }
    if (!links.isEmpty()) {
      xml.append("<hyperlinks>").append(hyperlinks).append("</hyperlinks>");
    }
    xml.append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    xml.append("</worksheet>");
  }

  /** The part. */
  String xml() {
    return xml.toString();
  }

  /** Where its cells lead. */
  List<OfficePackage.Relation> links() {
    return links;
  }

  private static String view(int labels, boolean selected) {
    return "<sheetViews><sheetView workbookViewId=\"0\""
        + (selected ? " tabSelected=\"1\">" : ">")
        + "<pane "
        + (labels > 0 ? "xSplit=\"" + labels + "\" " : "")
        + ("ySplit=\"1\" topLeftCell=\"" + name(labels) + "2\" activePane=\"")
        + (labels > 0 ? "bottomRight" : "bottomLeft")
        + "\" state=\"frozen\"/></sheetView></sheetViews>";
  }

  /** As wide as what stands in them, within bounds. */
  private static int[] widths(FlatTable table) {
    int[] widths = new int[table.header().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      int widest = Widest.of(table.rows(), row -> DisplayWidth.of(row.get(column)));
      int width = Math.max(widest, DisplayWidth.of(table.header().get(i))) + 2;
      widths[i] = Math.max(NARROWEST, Math.min(WIDEST, width));
    }
    return widths;
  }

  private void columns() {
    xml.append("<cols>");
    for (int i = 0; i < widths.length; i++) {
      xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\"");
      xml.append(" width=\"" + widths[i] + "\" customWidth=\"1\"/>");
    }
    xml.append("</cols>");
  }

  /** Which columns hold numbers alone, such as counts. */
  private static boolean[] numbers(FlatTable table) {
    boolean[] numbers = new boolean[table.header().size()];
    for (int i = 0; i < numbers.length; i++) {
      int filled = 0;
      boolean all = true;
      for (List<String> row : table.rows()) {
        filled += row.get(i).isEmpty() ? 0 : 1;
        all &= row.get(i).isEmpty() || NUMBER.matcher(row.get(i)).matches();
      }
      numbers[i] = all && filled > 0;
    }
    return numbers;
  }

  private static XlsxStyle style(List<String> header, boolean[] numbers, int column, String text) {
    if (numbers[column]) {
      return XlsxStyle.NUMBER;
    }
    String name = header.get(column);
    if ((name.endsWith("date") || DATES.contains(name)) && isDay(text)) {
      return XlsxStyle.DATE;
    }
    if (address(text).isPresent()) {
      return XlsxStyle.LINK;
    }
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
        ? XlsxStyle.TEXT_LIKE_FORMULA
        : XlsxStyle.TEXT;
  }

  /** The address that is all of the text. */
  private static Optional<String> address(String text) {
    return text.indexOf(' ') >= 0
        ? Optional.empty()
        : Link.toPage(text)
            .map(link -> ((Link.ToPage) link).address())
            .filter(address -> address.length() <= LONGEST_LINK);
  }

  private static boolean isDay(String text) {
    try {
      return DAY.matcher(text).matches() && !LocalDate.parse(text).isBefore(FIRST_DAY);
    } catch (DateTimeParseException impossible) {
      return false;
    }
  }

  /** What decides on the look of a cell. */
  private interface Styling {
    XlsxStyle of(int column, String text);
  }

  private void row(int number, List<String> cells, Styling styling) {
    xml.append("<row r=\"" + number + "\" ht=\"" + height(cells) + "\" customHeight=\"1\">");
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i);
      if (!text.isEmpty()) {
        cell(name(i) + number, text, styling.of(i, text));
      }
    }
    xml.append("</row>");
  }

  /** High enough for every cell, as far as the widths of characters are known. */
  private int height(List<String> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (DisplayWidth.of(cells.get(i)) > widths[i]) {
        lines = Math.max(lines, Wrap.lines(Styled.of(cells.get(i)), widths[i]).size());
      }
    }
    return Math.min(HIGHEST, lines * LINE);
  }

  private void cell(String place, String text, XlsxStyle style) {
    xml.append("<c r=\"" + place + "\" s=\"" + style.ordinal() + "\"");
    switch (style) {
      case NUMBER -> xml.append("><v>").append(text).append("</v></c>");
      case DATE ->
          xml.append("><v>")
              .append(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(text)))
              .append("</v></c>");
      case PLAIN, HEADER, TEXT, TEXT_LIKE_FORMULA, LINK -> {
        xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.append(Xml.of(shown(text))).append("</t></is></c>");
      }
    }
    if (style == XlsxStyle.LINK && links.size() < MOST_LINKS) {
      String id = "link" + (links.size() + 1);
      links.add(
          new OfficePackage.Relation(
              id, OfficePackage.OFFICE + "/hyperlink", address(text).orElseThrow(), true));
      hyperlinks.append("<hyperlink ref=\"" + place + "\" r:id=\"" + id + "\"/>");
    }
  }

  /** The text as a cell can hold it, and shows it. */
  private static String shown(String text) {
    String whole = HiddenCharacters.inLine(text);
    if (whole.length() > MOST_CHARACTERS) {
      int end = MOST_CHARACTERS - 1;
      whole =
          whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end)
              + "…";
    }
    return ESCAPE.matcher(whole).replaceAll("_x005F_");
  }

  /** The name of a column: A to Z, then AA. */
  private static String name(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
