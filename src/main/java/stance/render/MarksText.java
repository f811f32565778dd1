package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stance.document.Block.Line;
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

  /** A narrower verdict would make rows high. */
  private static final int LEAST_VERDICT = 44;

  private final Page page;
  private final CellText cells;

  MarksText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  /** Whether the page is wide enough for a column each. */
  boolean fits(Table table) {
    return room(table, widths(table)) >= Math.min(widestLabel(table), LEAST_LABEL);
  }

  /** What the marks leave for the labels of the rows. */
  private int room(Table table, List<Integer> widths) {
    int marks = 0;
    for (int width : widths) {
      marks += width + GAP;
    }
    return Math.min(widestLabel(table), page.width() - INDENT - GAP - marks);
  }

  List<Styled> lines(Table table) {
    return fits(table) ? inColumns(table) : inTurn(table);
  }

  private List<Styled> inColumns(Table table) {
    List<Integer> widths = widths(table);
    int label = room(table, widths);
    List<Integer> starts = starts(widths, INDENT + label + GAP);
    int last = widths.size() - 1;
    int end = starts.get(last) + widths.get(last) + Columns.GAP;
    List<List<Styled>> columns = new ArrayList<>();
    for (Styled column : table.columns()) {
      columns.add(List.of(page.shown(column)));
    }
    List<Styled> lines = new ArrayList<>();
    for (Section section : table.sections()) {
      lines.addAll(SectionHead.lines(section, columns, starts, page));
      for (Row row : section.rows()) {
        List<Styled> across = across(row, label, starts, end);
        across.addAll(new ItemsText(page).underRow(row));
        lines.addAll(across);
        if (across.size() > tallest(row)) {
          RowGaps.add(lines);
        }
      }
      RowGaps.add(lines);
    }
    return RowGaps.withoutLast(lines);
  }

  private List<Styled> inTurn(Table table) {
    List<Styled> lines = new ArrayList<>();
    for (Section section : table.sections()) {
      lines.addAll(SectionHead.lines(section, List.of(), List.of(), page));
      for (Row row : section.rows()) {
        lines.addAll(inTurn(row, table.columns()));
        lines.addAll(new ItemsText(page).underRow(row));
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
                    Widest.of(rows(table), row -> Widest.of(mark(row, i), Styled::width))))
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

  /** The mark, and below it what says more about it. */
  private List<Styled> mark(Row row, int column) {
    List<Styled> lines = new ArrayList<>();
    for (Line line : row.cells().get(column).lines()) {
      if (lines.isEmpty() || line.place() == Line.Place.UNDER) {
        lines.add(page.shown(line.text()));
      }
    }
    return lines;
  }

  /** How many lines the marks of a row take. */
  private int tallest(Row row) {
    return IntStream.range(0, row.cells().size()).map(i -> mark(row, i).size()).max().orElse(1);
  }

  /** The same on one line. */
  private Styled markInLine(Row row, int column) {
    return Styled.join(" ", mark(row, column));
  }

  /** The marks of a row; its verdict beside them, where the page has room for it, or under them. */
  private List<Styled> across(Row row, int label, List<Integer> starts, int end) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    parts.add(Wrap.lines(page.shown(row.label()), label));
    from.add(INDENT);
    for (int i = 0; i < starts.size(); i++) {
      parts.add(mark(row, i));
      from.add(starts.get(i));
    }
    boolean beside = row.verdict().isPresent() && page.width() - end >= LEAST_VERDICT;
    if (beside) {
      parts.add(Wrap.lines(verdict(row), page.width() - end, 0, INDENT));
      from.add(end);
    }
    List<Styled> lines = new ArrayList<>(SideBySide.lines(parts, from));
    if (!beside) {
      lines.addAll(under(row));
    }
    return lines;
  }

  /** Each mark beside its heading; a heading without a mark is left out. */
  private List<Styled> inTurn(Row row, List<Styled> columns) {
    List<Styled> lines = new ArrayList<>(Wrap.lines(page.shown(row.label()), page.width(), 2, 2));
    List<Integer> marked =
        IntStream.range(0, columns.size())
            .filter(i -> !markInLine(row, i).isEmpty())
            .boxed()
            .toList();
    int heading = Widest.of(columns, column -> page.shown(column).width());
    int width = heading + 2 * GAP + Widest.of(marked, i -> markInLine(row, i).width());
    int each = Math.max(1, (page.width() - 2 * INDENT + GAP) / width);
    for (int from = 0; from < marked.size(); from += each) {
      Styled line = Styled.EMPTY;
      for (int i = from; i < Math.min(marked.size(), from + each); i++) {
        int start = 2 * INDENT + (i - from) * width;
        line = line.padTo(start).plus(page.shown(columns.get(marked.get(i))));
        line = line.padTo(start + heading + GAP).plus(markInLine(row, marked.get(i)));
      }
      lines.add(line);
    }
    lines.addAll(under(row));
    return lines;
  }

  /** The verdict of a row under it. */
  private List<Styled> under(Row row) {
    Styled verdict = verdict(row);
    return verdict.isEmpty()
        ? List.of()
        : Wrap.lines(verdict, page.width(), 2 * INDENT, 3 * INDENT);
  }

  private Styled verdict(Row row) {
    return row.verdict().map(cells::running).orElse(Styled.EMPTY);
  }
}
