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

/** A table as lines of text: in columns where they are wide enough, else a block a row. */
final class TableText {

  private static final int INDENT = 2;

  private final Page page;
  private final CellText cells;

  TableText(Page page) {
    this.page = page;
    this.cells = new CellText(page);
  }

  List<Styled> lines(Table table) {
    return Columns.share(page.width() - INDENT, wanted(table))
        .map(columns -> inColumns(table, columns))
        .orElseGet(() -> new StackedText(page).lines(table));
  }

  private Columns.Wanted wanted(Table table) {
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
        int width = row.verdict().map(cells::width).orElse(0);
        int widest = Math.max(width, verdict.orElse(0));
        verdict = row.verdict().isPresent() ? Optional.of(widest) : verdict;
      }
    }
    return new Columns.Wanted(label, wanted, verdict);
  }

  private List<Styled> inColumns(Table table, Columns columns) {
    List<Styled> lines = new ArrayList<>();
    lines.addAll(
        sideBySide(
            columns,
            Styled.EMPTY,
            table.columns().stream().map(Cell::of).toList(),
            Optional.empty()));
    for (Section section : table.sections()) {
      section
          .heading()
          .ifPresent(heading -> lines.addAll(Wrap.lines(onPage(heading), page.width())));
      for (Row row : section.rows()) {
        lines.addAll(sideBySide(columns, row.label(), row.cells(), row.verdict()));
        row.details().forEach(detail -> lines.addAll(DocumentText.paragraph(detail, page)));
        if (!row.details().isEmpty()) {
          lines.add(Styled.EMPTY);
        }
      }
    }
    boolean endsInGap = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
    return endsInGap ? lines.subList(0, lines.size() - 1) : lines;
  }

  private List<Styled> sideBySide(
      Columns columns, Styled label, List<Cell> row, Optional<Cell> verdict) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    parts.add(Wrap.lines(onPage(label), columns.label()));
    starts.add(INDENT);
    int start = INDENT + columns.label() + columns.gap();
    for (int i = 0; i < row.size(); i++) {
      parts.add(cells.lines(row.get(i), columns.cells().get(i)));
      starts.add(start);
      start += columns.cells().get(i) + columns.gap();
    }
    if (verdict.isPresent() && columns.verdict().isPresent()) {
      parts.add(cells.lines(verdict.get(), columns.verdict().get()));
      starts.add(start - columns.gap() + Columns.GAP);
    }
    List<Styled> lines = SideBySide.lines(parts, starts);
    if (verdict.isPresent() && columns.verdict().isEmpty()) {
      int indent = INDENT + columns.label() + columns.gap();
      for (Styled line : cells.lines(verdict.get(), page.width() - indent)) {
        lines.add(Styled.of(" ".repeat(indent)).plus(line));
      }
    }
    return lines;
  }

  private Styled onPage(Styled text) {
    return DocumentText.onPage(text, page);
  }
}
