package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.export.tables.Column;
import stance.export.tables.DossierTables;
import stance.export.tables.Table;
import stance.intake.CsvTable;
import stance.intake.CsvTable.Row;
import stance.intake.UnreadableTable;
import stance.problem.Suggestion;
import stance.yaml.FormatRule;

/** Tables read from their files, by their names; every one that an export writes. */
record GivenTables(Map<String, GivenTable> all) {

  GivenTables {
    all = new LinkedHashMap<>(all);
  }

  GivenTable get(String name) {
    GivenTable table = all.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  /** The same without these rows, which are named as wholes. */
  GivenTables without(Set<Spot> rows) {
    Map<String, Set<Long>> lines = new HashMap<>();
    rows.forEach(
        row -> lines.computeIfAbsent(row.table(), name -> new LinkedHashSet<>()).add(row.line()));
    Map<String, GivenTable> fewer = new LinkedHashMap<>(all);
    lines.forEach((name, these) -> fewer.computeIfPresent(name, (n, t) -> t.without(these)));
    return new GivenTables(fewer);
  }

  /** How many rows they have. */
  int size() {
    return all.values().stream().mapToInt(table -> table.rows().size()).sum();
  }

  /**
   * Reads files, by their names; what is wrong with a file, or with its columns, is added to the
   * faults, and the table is left out.
   */
  static GivenTables read(Map<String, byte[]> files, List<Fault> faults) {
    Map<String, GivenTable> all = new LinkedHashMap<>();
    for (Table form : DossierTables.forms()) {
      byte[] bytes = files.get(form.file());
      if (bytes == null) {
        String columns = String.join(",", names(form));
        faults.add(
            Fault.ofFile(
                FormatRule.MISSING_FILE.id(),
                form.file(),
                "the table is not there",
                "export it again; or, if nothing belongs in it, write its headings alone: "
                    + columns));
      } else {
        read(form, bytes, faults).ifPresent(table -> all.put(form.name(), table));
      }
    }
    return new GivenTables(all);
  }

  private static List<String> names(Table form) {
    return form.columns().stream().map(Column::name).toList();
  }

  private static Optional<GivenTable> read(Table form, byte[] bytes, List<Fault> faults) {
    CsvTable table;
    try {
      table = CsvTable.read(bytes, ",");
    } catch (UnreadableTable unreadable) {
      faults.add(
          unreadable.line().isPresent()
              ? Fault.ofTable(
                  "",
                  Spot.row(form.name(), unreadable.line().getAsLong()),
                  unreadable.what(),
                  unreadable.help())
              : Fault.ofFile("", form.file(), unreadable.what(), unreadable.help()));
      return Optional.empty();
    }
    table
        .faults()
        .forEach(
            refused ->
                faults.add(
                    Fault.ofTable(
                        "",
                        Spot.row(form.name(), refused.line()),
                        "the row " + refused.why(),
                        refused.help())));
    Map<String, Integer> columns = columns(form, table, faults);
    if (columns.size() < form.columns().size()) {
      return Optional.empty();
    }
    List<Row> rows = table.rows();
    GivenTable given = new GivenTable(form, columns, rows);
    return Optional.of(given.with(rows.stream().map(row -> inWords(given, row)).toList()));
  }

  /** Truth as the tables write it: R and spreadsheets write it in capitals. */
  private static Row inWords(GivenTable table, Row row) {
    Row plain = row;
    for (Column column : table.form().columns()) {
      if (column.type() == Column.Type.TRUTH) {
        String cell = table.cell(row, column.name());
        String lower = cell.toLowerCase(Locale.ROOT);
        plain = lower.equals(cell) ? plain : table.with(plain, column.name(), lower);
      }
    }
    return plain;
  }

  private static Map<String, Integer> columns(Table form, CsvTable table, List<Fault> faults) {
    List<String> known = names(form);
    List<String> header = table.header();
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      Spot spot = Spot.cell(form.name(), table.headerLine(), name);
      if (!known.contains(name)) {
        faults.add(
            Fault.ofTable(
                FormatRule.UNKNOWN_KEY.id(),
                spot,
                "the table has no column '" + name + "'",
                instead(name, missing(known, header))));
      } else if (columns.putIfAbsent(name, i) != null) {
        faults.add(
            Fault.ofTable(
                FormatRule.DUPLICATE_KEY.id(),
                spot,
                "two columns are called '" + name + "'",
                "delete one of the two"));
      }
    }
    for (String name : missing(known, header)) {
      faults.add(
          Fault.ofTable(
              FormatRule.MISSING_KEY.id(),
              Spot.row(form.name(), table.headerLine()),
              "the column '" + name + "' is missing",
              "add it: " + meaning(form, name)));
    }
    return columns;
  }

  private static List<String> missing(List<String> known, List<String> header) {
    List<String> missing = new ArrayList<>(known);
    missing.removeAll(header);
    return missing;
  }

  private static String instead(String name, List<String> missing) {
    List<String> closest = Suggestion.closest(name, missing);
    return closest.isEmpty()
        ? "delete the column, or keep it in a file of your own"
        : "did you mean '" + String.join("' or '", closest) + "'?";
  }

  private static String meaning(Table form, String name) {
    return form.columns().stream()
        .filter(column -> column.name().equals(name))
        .map(Column::description)
        .findFirst()
        .orElse("");
  }
}
