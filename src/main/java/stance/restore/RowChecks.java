package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.export.tables.Column;
import stance.export.tables.Table;
import stance.intake.CsvTable.Row;
import stance.problem.Suggestion;
import stance.yaml.FormatRule;

/**
 * Whether rows are as the description of their tables says: every cell of its type, no two rows
 * with one key, and every row there that another names.
 */
final class RowChecks {

  private static final int LONGEST_NUMBER = 9;

  /** Among more rows no likely one is looked for. */
  private static final int MOST_CANDIDATES = 5_000;

  private final GivenTables tables;
  private final List<Fault> faults = new ArrayList<>();

  private RowChecks(GivenTables tables) {
    this.tables = tables;
  }

  /** What is wrong with the rows. */
  static List<Fault> of(GivenTables tables) {
    RowChecks checks = new RowChecks(tables);
    for (GivenTable table : tables.all().values()) {
      checks.cells(table);
      checks.keys(table);
      checks.links(table);
    }
    return checks.faults;
  }

  private void cells(GivenTable table) {
    for (Column column : table.form().columns()) {
      for (Row row : table.rows()) {
        String cell = table.cell(row, column.name());
        Spot spot = Spot.cell(table.name(), row.line(), column.name());
        if (!cell.isEmpty()) {
          cell(column, cell, spot);
        } else if (column.required()) {
          add(
              FormatRule.NO_VALUE,
              spot,
              "the row has nothing in the column '" + column.name() + "'",
              "write " + column.description());
        }
      }
    }
  }

  private void cell(Column column, String cell, Spot spot) {
    List<String> words = column.words();
    if (!words.isEmpty()) {
      if (!words.contains(cell)) {
        add(
            FormatRule.UNKNOWN_WORD,
            spot,
            "'" + column.name() + "' cannot be " + quoted(cell),
            instead(cell, words, "it is one of: " + String.join(", ", words)));
      }
      return;
    }
    switch (column.type()) {
      case TEXT -> {}
      case ID -> {
        if (!Id.isValid(cell)) {
          add(
              FormatRule.BAD_ID,
              spot,
              quoted(cell) + " is not an id",
              "an id is lower-case letters, digits and single hyphens between them");
        }
      }
      case DATE -> {
        if (PartialDate.parse(cell).isEmpty()) {
          add(
              FormatRule.BAD_DATE,
              spot,
              quoted(cell) + " is not a date",
              "write 2017, 2017-11 or 2017-11-09, and a day that exists; a spreadsheet that writes"
                  + " dates in its own way must import the column as text");
        }
      }
      case DAY -> {
        if (!PartialDate.parse(cell)
            .filter(date -> date.precision() == PartialDate.Precision.DAY)
            .isPresent()) {
          add(FormatRule.BAD_DATE, spot, quoted(cell) + " is not a day", "write 2017-11-09");
        }
      }
      case WHOLE -> {
        if (cell.length() > LONGEST_NUMBER || !cell.chars().allMatch(c -> c >= '0' && c <= '9')) {
          add(
              FormatRule.WRONG_TYPE,
              spot,
              quoted(cell) + " is not a whole number from 0",
              "write digits alone, without a point");
        }
      }
      case NUMBER -> {
        if (!cell.matches("-?[0-9]+([.][0-9]+)?")) {
          add(FormatRule.WRONG_TYPE, spot, quoted(cell) + " is not a number", "write digits");
        }
      }
      case TRUTH -> {
        if (!cell.equals("true") && !cell.equals("false")) {
          add(
              FormatRule.WRONG_TYPE,
              spot,
              quoted(cell) + " is neither true nor false",
              "write true or false");
        }
      }
    }
  }

  private void keys(GivenTable table) {
    Table form = table.form();
    unique(table, form.key());
    if (Positions.areIn(table) && !form.key().contains(Positions.COLUMN)) {
      List<String> place = new ArrayList<>(Positions.group(form));
      place.add(Positions.COLUMN);
      unique(table, place);
    }
    if (form.name().equals("stances")) {
      for (Row row : table.rows()) {
        List<String> parts = table.cells(row, List.of("actor", "question", "date"));
        String id = String.join("/", parts);
        if (!table.cell(row, "id").equals(id) && !parts.contains("")) {
          add(
              FormatRule.BAD_ID,
              Spot.cell(form.name(), row.line(), "id"),
              "the id is " + quoted(table.cell(row, "id")) + ", but the row is " + quoted(id),
              "write that here and in the rows of other tables that name it, or mend the actor,"
                  + " the question or the date");
        }
      }
    }
  }

  private void unique(GivenTable table, List<String> columns) {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : table.rows()) {
      List<String> key = table.cells(row, columns);
      Row before = seen.putIfAbsent(key, row);
      if (before != null && !key.contains("")) {
        add(
            FormatRule.DUPLICATE_ID,
            Spot.cell(table.name(), row.line(), columns.get(columns.size() - 1)),
            "the row on line "
                + before.line()
                + " has the same "
                + String.join(" and ", columns)
                + ": "
                + quoted(String.join(", ", key)),
            "delete one of the two, or give it another "
                + (columns.contains(Positions.COLUMN) ? "position" : columns.get(0)));
      }
    }
  }

  private void links(GivenTable table) {
    for (Table.Link link : table.form().links()) {
      GivenTable named = tables.get(link.table());
      Set<List<String>> there = new HashSet<>();
      for (Row row : named.rows()) {
        there.add(named.cells(row, link.named()));
      }
      for (Row row : table.rows()) {
        List<String> from = table.cells(row, link.columns());
        if (!from.contains("") && !there.contains(from)) {
          String last = from.get(from.size() - 1);
          List<String> candidates = there.size() > MOST_CANDIDATES ? List.of() : near(from, there);
          Spot spot =
              Spot.cell(table.name(), row.line(), link.columns().get(link.columns().size() - 1));
          String message =
              named.form().file()
                  + " has no row with the "
                  + String.join(" and ", link.named())
                  + " "
                  + quoted(String.join(", ", from));
          String help = instead(last, candidates, "add it there, or delete this row");
          String rule = FormatRule.UNKNOWN_ID.id();
          faults.add(
              isOwner(table.form(), link)
                  ? Fault.ofTable(rule, spot, message, help)
                  : Fault.of(rule, spot, message, help));
        }
      }
    }
  }

  /** The last texts of the keys that are like this one but for it. */
  private static List<String> near(List<String> from, Set<List<String>> there) {
    int last = from.size() - 1;
    return there.stream()
        .filter(key -> key.subList(0, last).equals(from.subList(0, last)))
        .map(key -> key.get(last))
        .sorted()
        .toList();
  }

  private void add(FormatRule rule, Spot spot, String message, String help) {
    faults.add(Fault.of(rule.id(), spot, message, help));
  }

  private static String instead(String typed, List<String> known, String otherwise) {
    List<String> closest = Suggestion.closest(typed, known);
    return closest.isEmpty() ? otherwise : "did you mean '" + String.join("' or '", closest) + "'?";
  }

  /** A text in quotation marks, cut if it is long. */
  static String quoted(String text) {
    int most = 60;
    return text.codePointCount(0, text.length()) <= most
        ? "'" + text + "'"
        : "'" + text.substring(0, text.offsetByCodePoints(0, most)) + "...'";
  }

  /** Whether a link leads to what its rows are a part of: the first that is in their key. */
  private static boolean isOwner(Table form, Table.Link link) {
    return form.links().stream()
        .filter(each -> form.key().containsAll(each.columns()))
        .findFirst()
        .filter(link::equals)
        .isPresent();
  }

  /** The table of what the rows of a table are a part of; empty if they are of nothing. */
  static String owners(GivenTables tables, String name) {
    Table form = tables.get(name).form();
    return form.links().stream()
        .filter(link -> isOwner(form, link))
        .map(Table.Link::table)
        .findFirst()
        .orElse("");
  }

  /** The row of which a row is a part: none is taken without one of its parts. */
  static Optional<Spot> owner(GivenTables tables, Spot spot) {
    GivenTable table = tables.get(spot.table());
    for (Table.Link link : table.form().links()) {
      if (isOwner(table.form(), link)) {
        GivenTable owners = tables.get(link.table());
        return table.on(spot.line()).stream()
            .flatMap(row -> owners.where(link.named(), table.cells(row, link.columns())).stream())
            .map(row -> Spot.row(owners.name(), row.line()))
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
