package stance.export.tables;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.dossier.RecordKeys;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Worded;
import stance.export.tables.Column.Type;

/**
 * A table that is being laid out: a column for each thing to be told of an {@code R}.
 *
 * @param <R> what a row is of
 */
final class TableOf<R> {

  private final String name;
  private final String description;
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<R, String>> cells = new ArrayList<>();
  private final List<Table.Link> links = new ArrayList<>();
  private List<String> key = List.of();
  private String delimiter = ",";

  TableOf(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** A column in which every row has something. */
  TableOf<R> must(String column, Type type, String tells, Function<R, ?> cell) {
    return add(new Column(column, type, tells, true, List.of()), cell);
  }

  /** A column in which a row can have nothing. */
  TableOf<R> may(String column, Type type, String tells, Function<R, ? extends Optional<?>> cell) {
    return add(new Column(column, type, tells, false, List.of()), cell);
  }

  /** A column with a day in every row, as a number. */
  TableOf<R> mustDay(String column, String tells, Function<R, LocalDate> day) {
    return must(column, Type.WHOLE, asNumber(tells), row -> SqlNumbers.day(day.apply(row)));
  }

  /** A column in which a row can have a day, as a number. */
  TableOf<R> mayDay(String column, String tells, Function<R, Optional<LocalDate>> day) {
    return may(column, Type.WHOLE, asNumber(tells), row -> day.apply(row).map(SqlNumbers::day));
  }

  private static String asNumber(String tells) {
    return tells + ", in days since 1970-01-01";
  }

  /** A column that has one of the words of {@code constants}. */
  <W extends Enum<W> & Worded> TableOf<R> word(
      String column, Class<W> constants, String tells, Function<R, W> cell) {
    return add(new Column(column, Type.TEXT, tells, true, words(constants)), cell);
  }

  /** A column that has one of the words of {@code constants}, or nothing. */
  <W extends Enum<W> & Worded> TableOf<R> mayWord(
      String column, Class<W> constants, String tells, Function<R, Optional<W>> cell) {
    return add(new Column(column, Type.TEXT, tells, false, words(constants)), cell);
  }

  /** A column that has one of these words. */
  TableOf<R> oneOf(String column, List<String> words, String tells, Function<R, String> cell) {
    return add(new Column(column, Type.TEXT, tells, true, words), cell);
  }

  /**
   * A column for each key of {@code keys} that has one value and no column yet, called as files
   * call it, with {@code _} for {@code -}.
   */
  <K> TableOf<R> keys(RecordKeys<K> keys, Function<R, K> record) {
    for (Key<K> one : keys.keys()) {
      String column = column(one);
      Optional<Type> type = type(one);
      if (type.isPresent() && columns.stream().noneMatch(c -> c.name().equals(column))) {
        boolean flag = one.type() == Key.Type.FLAG;
        add(
            new Column(column, type.get(), one.meaning(), one.required() || flag, one.words()),
            thing -> flag ? !one.values(record.apply(thing)).isEmpty() : first(one, thing, record));
      }
    }
    return this;
  }

  private static <R, K> Optional<Object> first(Key<K> key, R thing, Function<R, K> record) {
    List<Object> values = key.values(record.apply(thing));
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** How the column of a key is called. */
  static String column(Key<?> key) {
    return key.name().replace('-', '_');
  }

  /** What the column of a key holds; nothing where a key has no column, but a table. */
  private static Optional<Type> type(Key<?> key) {
    return switch (key.type()) {
      case TEXT, WORD -> Optional.of(Type.TEXT);
      case ID -> Optional.of(Type.ID);
      case DATE -> Optional.of(Type.DATE);
      case FLAG -> Optional.of(Type.TRUTH);
      case TEXTS, IDS, ANSWER, CITATION, CITATIONS, RECORD, RECORDS, MAPPING -> Optional.empty();
    };
  }

  /** What stands between two cells of the file, where that is no comma. */
  TableOf<R> delimited(String by) {
    delimiter = by;
    return this;
  }

  /** The columns by which a row is told from all others. */
  TableOf<R> key(String... names) {
    key = List.of(names);
    return this;
  }

  /** That the cells of {@code column} are ids of {@code table}. */
  TableOf<R> link(String column, String table) {
    return link(List.of(column), table, List.of("id"));
  }

  TableOf<R> link(List<String> from, String table, List<String> named) {
    links.add(new Table.Link(from, table, named));
    return this;
  }

  /** That these columns name a row of {@code table} by its columns that are called the same. */
  TableOf<R> linkBySameNames(String table, String... names) {
    return link(List.of(names), table, List.of(names));
  }

  /** The table with a row for each of these. */
  Table of(List<R> things) {
    return new Table(name, description, columns, key, links, delimiter, new Rows<>(things, cells));
  }

  /**
   * Rows that are made when they are read: a table of many is written once, row by row, and never
   * needed as a whole.
   */
  private static final class Rows<R> extends AbstractList<List<String>> {

    private final List<R> things;
    private final List<Function<R, String>> cells;

    Rows(List<R> things, List<Function<R, String>> cells) {
      this.things = List.copyOf(things);
      this.cells = List.copyOf(cells);
    }

    @Override
    public List<String> get(int index) {
      R thing = things.get(index);
      String[] row = new String[cells.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = cells.get(i).apply(thing);
      }
      return List.of(row);
    }

    @Override
    public int size() {
      return things.size();
    }
  }

  private TableOf<R> add(Column column, Function<R, ?> cell) {
    columns.add(column);
    cells.add(thing -> text(cell.apply(thing)));
    return this;
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? text(optional.get()) : "";
    }
    return value instanceof Worded worded ? worded.word() : value.toString();
  }

  private static <W extends Enum<W> & Worded> List<String> words(Class<W> constants) {
    List<String> words = new ArrayList<>();
    for (W constant : constants.getEnumConstants()) {
      words.add(constant.word());
    }
    return words;
  }
}
