package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stance.document.Block.Cell;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.text.Styled;
import stance.text.Wrap;

/**
 * A table of marks as lines of text. Its columns are narrow, their headings stand again over every
 * section, and the verdict of a row stands under it. If the columns do not fit, each row takes as
 * many lines as its marks need, each mark beside its heading.
 */
final class MarksText {

  private static final int INDENT = 2;
  private static final int GAP = 1;
  private static final int LEAST_LABEL = 14;

  private final Page page;
  private final CellText cells;

  MarksText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  List<Styled> lines(Table table) {
    List<Integer> widths = widths(table);
    int marks = widths.stream().mapToInt(width -> width + GAP).sum();
    int label = Math.min(widestLabel(table), page.width() - INDENT - GAP - marks);
    boolean inColumns = label >= Math.min(widestLabel(table), LEAST_LABEL);
    List<Integer> starts = starts(widths, INDENT + label + GAP);
    List<Styled> lines = new ArrayList<>();
    for (Section section : table.sections()) {
      lines.addAll(heading(section, inColumns ? starts : List.of(), table.columns()));
      for (Row row : section.rows()) {
        lines.addAll(inColumns ? across(row, label, starts) : inTurn(row, table.columns(), widths));
        lines.addAll(new ItemsText(page).underRow(row));
        if (!inColumns || row.details().size() > 1) {
          lines.add(Styled.EMPTY);
        }
      }
      if (!lines.get(lines.size() - 1).isEmpty()) {
        lines.add(Styled.EMPTY);
      }
    }
    return RowGaps.withoutLast(lines);
  }

  private List<Integer> widths(Table table) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(
            i ->
                Math.max(
                    page.shown(table.columns().get(i)).width(),
                    Widest.of(rows(table), row -> mark(row, i).width())))
        .toList();
  }

  private static List<Row> rows(Table table) {
    return table.sections().stream().flatMap(section -> section.rows().stream()).toList();
  }

  private int widestLabel(Table table) {
    return Widest.of(rows(table), row -> page.shown(row.label()).width());
  }

  private static List<Integer> starts(List<Integer> widths, int first) {
    List<Integer> starts = new ArrayList<>();
    int start = first;
    for (int width : widths) {
      starts.add(start);
      start += width + GAP;
    }
    return starts;
  }

  private Styled mark(Row row, int column) {
    return cells.lines(row.cells().get(column), page.width()).get(0);
  }

  /** The heading of a section, and on its last line those of the columns, if there are any. */
  private List<Styled> heading(Section section, List<Integer> starts, List<Styled> columns) {
    int room = starts.isEmpty() ? page.width() : starts.get(0) - GAP;
    List<Styled> lines =
        new ArrayList<>(
            section.heading().map(text -> Wrap.lines(page.shown(text), room)).orElse(List.of()));
    if (!starts.isEmpty()) {
      Styled line = lines.isEmpty() ? Styled.EMPTY : lines.remove(lines.size() - 1);
      for (int i = 0; i < starts.size(); i++) {
        line = line.padTo(starts.get(i)).plus(page.shown(columns.get(i)));
      }
      lines.add(line);
    }
    return lines;
  }

  private List<Styled> across(Row row, int label, List<Integer> starts) {
    List<Styled> lines = new ArrayList<>();
    for (Styled part : Wrap.lines(page.shown(row.label()), label)) {
      lines.add(Styled.of(" ".repeat(INDENT)).plus(part));
    }
    Styled first = lines.get(0);
    for (int i = 0; i < starts.size(); i++) {
      first = first.padTo(starts.get(i)).plus(mark(row, i));
    }
    lines.set(0, first);
    lines.addAll(verdict(row));
    return lines;
  }

  private List<Styled> inTurn(Row row, List<Styled> columns, List<Integer> widths) {
    List<Styled> lines = new ArrayList<>(Wrap.lines(page.shown(row.label()), page.width(), 2, 2));
    int heading = Widest.of(columns, column -> page.shown(column).width());
    int width = heading + 2 * GAP + Widest.of(widths, Integer::intValue);
    int each = Math.max(1, (page.width() - 2 * INDENT) / width);
    for (int from = 0; from < columns.size(); from += each) {
      Styled line = Styled.EMPTY;
      for (int i = from; i < Math.min(columns.size(), from + each); i++) {
        int start = 2 * INDENT + (i - from) * width;
        line = line.padTo(start).plus(page.shown(columns.get(i)));
        line = line.padTo(start + heading + GAP).plus(mark(row, i));
      }
      lines.add(line);
    }
    lines.addAll(verdict(row));
    return lines;
  }

  private List<Styled> verdict(Row row) {
    return row.verdict()
        .map(Cell::lines)
        .map(
            said ->
                Wrap.lines(
                    page.shown(Styled.join(": ", said.stream().map(line -> line.text()).toList())),
                    page.width(),
                    2 * INDENT,
                    3 * INDENT))
        .orElse(List.of());
  }
}
