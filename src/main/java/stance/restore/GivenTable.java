package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Worded;
import stance.export.tables.Table;
import stance.intake.CsvTable.Row;

/** The rows of a table as they were given, and where in them each column of its form stands. */
final class GivenTable {

  private final Table form;
  private final Map<String, Integer> columns;
  private final List<Row> rows;
  private final Map<List<String>, Map<List<String>, List<Row>>> indexes = new HashMap<>();
  private final Map<Long, Row> byLine = new HashMap<>();

  /**
   * @param form what such a table is, without rows
   * @param columns where each column of the form stands in a row
   */
  GivenTable(Table form, Map<String, Integer> columns, List<Row> rows) {
    this.form = form;
    this.columns = Map.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  Table form() {
    return form;
  }

  String name() {
    return form.name();
  }

  List<Row> rows() {
    return rows;
  }

  GivenTable with(List<Row> others) {
    return new GivenTable(form, columns, others);
  }

  /** The table without the rows that begin on these lines. */
  GivenTable without(Set<Long> lines) {
    return with(rows.stream().filter(row -> !lines.contains(row.line())).toList());
  }

  /** The text in a column, empty where there is nothing. */
  String cell(Row row, String column) {
    Integer at = columns.get(column);
    if (at == null) {
      throw new IllegalArgumentException(name() + " has no column " + column);
    }
    return row.cells().get(at);
  }

  List<String> cells(Row row, List<String> names) {
    List<String> cells = new ArrayList<>(names.size());
    for (String name : names) {
      cells.add(cell(row, name));
    }
    return cells;
  }

  /** The same row with another text in a column. */
  Row with(Row row, String column, String text) {
    List<String> cells = new ArrayList<>(row.cells());
    cells.set(columns.getOrDefault(column, -1), text);
    return new Row(row.line(), List.copyOf(cells));
  }

  /** The rows that have these texts in these columns, in order. */
  List<Row> where(List<String> names, List<String> texts) {
    return indexes.computeIfAbsent(names, this::index).getOrDefault(texts, List.of());
  }

  private Map<List<String>, List<Row>> index(List<String> names) {
    Map<List<String>, List<Row>> index = new HashMap<>();
    for (Row row : rows) {
      index.computeIfAbsent(cells(row, names), key -> new ArrayList<>(1)).add(row);
    }
    return index;
  }

  /** The row that begins on a line. */
  Optional<Row> on(long line) {
    if (byLine.isEmpty()) {
      rows.forEach(row -> byLine.put(row.line(), row));
    }
    return Optional.ofNullable(byLine.get(line));
  }

  Optional<String> text(Row row, String column) {
    return Optional.of(cell(row, column)).filter(text -> !text.isEmpty());
  }

  Optional<Id> id(Row row, String column) {
    return text(row, column).map(Id::new);
  }

  Optional<PartialDate> date(Row row, String column) {
    return text(row, column).flatMap(PartialDate::parse);
  }

  boolean truth(Row row, String column) {
    return cell(row, column).equals("true");
  }

  /** The constant that a cell names, if it has something. */
  <W extends Enum<W> & Worded> Optional<W> word(Class<W> type, Row row, String column) {
    String text = cell(row, column);
    for (W constant : type.getEnumConstants()) {
      if (constant.word().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  /** The constant that a cell names, which was checked to be one. */
  <W extends Enum<W> & Worded> W mustWord(Class<W> type, Row row, String column) {
    return word(type, row, column).orElseThrow();
  }
}
