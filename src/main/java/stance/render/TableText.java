package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.report.Block.Cell;
import stance.report.Block.Row;
import stance.report.Block.Section;
import stance.report.Block.Table;
import stance.text.Styled;
import stance.text.Wrap;

/** A table as lines of text: in columns where these are wide enough, else a block a row. */
final class TableText {

  private static final int INDENT = 2;

  /** So many lines a verdict may always have, however low its row is. */
  private static final int LOW_VERDICT = 5;

  private final Page page;
  private final CellText cells;

  TableText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  List<Styled> lines(Table table) {
    if (table.style() == Table.Style.MARKS) {
      return new MarksText(page).lines(table);
    }
    return Columns.share(page.width() - INDENT, wanted(table))
        .map(columns -> inColumns(table, columns))
        .orElseGet(() -> new StackedText(page).lines(table));
  }

  private Columns wanted(Table table) {
    List<Integer> wanted = new ArrayList<>();
    for (Styled heading : table.columns()) {
      wanted.add(onPage(heading).width());
    }
    int label = 0;
    Optional<Integer> verdict = Optional.empty();
    for (Section section : table.sections()) {
      for (Row row : section.rows()) {
        label = Math.max(label, onPage(row.label()).width());
        for (int i = 0; i < row.cells().size(); i++) {
          wanted.set(i, Math.max(wanted.get(i), cells.width(row.cells().get(i))));
        }
        int widest = Math.max(row.verdict().map(cells::width).orElse(0), verdict.orElse(0));
        verdict = row.verdict().isPresent() ? Optional.of(widest) : verdict;
      }
    }
    return new Columns(label, wanted, verdict);
  }

  private List<Styled> inColumns(Table table, Columns columns) {
    List<Styled> lines = new ArrayList<>();
    List<Cell> headings = table.columns().stream().map(Cell::of).toList();
    lines.addAll(across(columns, new Row(Styled.EMPTY, headings, Optional.empty(), List.of())));
    for (Section section : table.sections()) {
      section
          .heading()
          .ifPresent(heading -> lines.addAll(Wrap.lines(onPage(heading), page.width())));
      for (Row row : section.rows()) {
        lines.addAll(across(columns, row));
        row.details().forEach(detail -> lines.addAll(DocumentText.paragraph(detail, page)));
        if (!row.details().isEmpty()) {
          lines.add(Styled.EMPTY);
        }
      }
    }
    return DocumentText.withoutGapAtEnd(lines);
  }

  /** The lines of a row. A verdict that would make it much higher stands under it. */
  private List<Styled> across(Columns columns, Row row) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    parts.add(Wrap.lines(onPage(row.label()), columns.label()));
    starts.add(INDENT);
    int start = INDENT + columns.label() + Columns.GAP;
    for (int i = 0; i < row.cells().size(); i++) {
      parts.add(cells.lines(row.cells().get(i), columns.cells().get(i)));
      starts.add(start);
      start += columns.cells().get(i) + Columns.GAP;
    }
    if (row.verdict().isEmpty()) {
      return SideBySide.lines(parts, starts);
    }
    int height = parts.stream().mapToInt(List::size).max().orElse(0);
    Cell verdict = row.verdict().get();
    int width = columns.verdict().orElseThrow();
    List<Styled> beside = cells.lines(verdict, width);
    boolean tall = beside.size() > Math.max(height + 1, LOW_VERDICT);
    parts.add(tall ? cells.lines(verdict.head(), width) : beside);
    starts.add(start);
    List<Styled> lines = SideBySide.lines(parts, starts);
    if (tall) {
      int indent = starts.get(1);
      cells
          .lines(verdict.rest(), page.width() - indent)
          .forEach(line -> lines.add(Styled.of(" ".repeat(indent)).plus(line)));
    }
    return lines;
  }

  private Styled onPage(Styled text) {
    return DocumentText.onPage(text, page);
  }
}
