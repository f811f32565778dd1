package stance.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.problem.Suggestion;
import stance.text.HiddenCodePoints;

/** What a row of a table says of a stance, part by part. */
final class RowReader {

  private static final String DATE_HELP =
      "write 2017, 2017-11 or 2017-11-09; or say in the map how it is written: date-format:"
          + " dd.MM.yyyy";

  private final TableMap map;
  private final Map<Part, Integer> columns = new HashMap<>();

  RowReader(CsvTable table, TableMap map) {
    this.map = map;
    map.columns().forEach((part, heading) -> columns.put(part, table.header().indexOf(heading)));
  }

  /** Whether the table has a column for a part. */
  boolean hasColumn(Part part) {
    return columns.containsKey(part);
  }

  /** That a row holds nothing that no file of a dossier can hold. */
  CsvTable.Row plain(CsvTable.Row row) throws Unreadable {
    for (Part part : map.columns().keySet()) {
      String cell = cell(row, part);
      Optional<Integer> forbidden =
          cell.codePoints().filter(HiddenCodePoints::isForbidden).boxed().findFirst();
      if (forbidden.isPresent()) {
        throw new Unreadable(
            part,
            String.format(
                Locale.ROOT, "holds a character that no text can hold (U+%04X)", forbidden.get()),
            "delete it; an editor that shows invisible characters helps to find it");
      }
    }
    return row;
  }

  Position position(CsvTable.Row row) throws Unreadable {
    String answer = cell(row, Part.ANSWER);
    for (Map.Entry<Position.State, List<String>> each : map.unanswered().entrySet()) {
      if (each.getValue().contains(answer)) {
        return switch (each.getKey()) {
          case UNDECIDED -> new Position.Undecided();
          case DECLINED -> new Position.Declined();
          case ABSENT -> new Position.Absent();
          case STATED -> throw new IllegalStateException("a stated answer that is none");
        };
      }
    }
    String taken = map.values().getOrDefault(answer, answer);
    if (!Id.isValid(taken) || map.answers().positionOf(new Id(taken)).isEmpty()) {
      throw new Unreadable(
          Part.ANSWER,
          answer.isEmpty()
              ? "gives no answer, and the map does not say that an empty cell is silence"
              : "answers '" + answer + "', which the map gives no meaning",
          answerHelp(answer));
    }
    Id level = new Id(taken);
    Answer given =
        switch (map.answers().type()) {
          case SCALE -> new Answer.Level(level);
          case CHOICE -> new Answer.Options(List.of(level), List.of());
        };
    return new Position.Stated(given, Conditions.NONE);
  }

  private String answerHelp(String answer) {
    Set<String> known = new TreeSet<>(map.values().keySet());
    map.answers().possible().forEach(possible -> known.add(possible.id().text()));
    map.unanswered().values().forEach(known::addAll);
    known.addAll(map.silent());
    known.remove("");
    List<String> closest = Suggestion.closest(answer, known);
    return answer.isEmpty()
        ? "write silent: [\"\"] in the map, if it is"
        : closest.isEmpty()
            ? "give it one in the map, under 'values'; it knows " + String.join(", ", known)
            : "did you mean '"
                + closest.get(0)
                + "'? else give it a meaning in the map, under 'values'";
  }

  PartialDate date(CsvTable.Row row) throws Unreadable {
    return DateCell.of(cell(row, Part.DATE), map.dateFormat())
        .orElseThrow(
            () ->
                new Unreadable(
                    Part.DATE,
                    cell(row, Part.DATE).isEmpty()
                        ? "has no date"
                        : "has no date that can be read: '" + cell(row, Part.DATE) + "'",
                    DATE_HELP));
  }

  Evidence evidence(CsvTable.Row row) throws Unreadable {
    String word = cell(row, Part.EVIDENCE);
    for (Evidence evidence : Evidence.values()) {
      if (evidence.word().equals(word)) {
        return evidence;
      }
    }
    throw new Unreadable(
        Part.EVIDENCE,
        "has the evidence '" + word + "', which is none",
        "write direct, reported, claimed or inferred");
  }

  private Actor.Kind kind(CsvTable.Row row) throws Unreadable {
    String word = cell(row, Part.KIND);
    return kindOf(word)
        .orElseThrow(
            () ->
                new Unreadable(
                    Part.KIND,
                    "has an actor of the kind '" + word + "', which is none",
                    "write person, government, party, organization or bloc"));
  }

  static Optional<Actor.Kind> kindOf(String word) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private Optional<String> country(CsvTable.Row row) throws Unreadable {
    String country = cell(row, Part.COUNTRY);
    boolean isCode = country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!country.isEmpty() && !isCode) {
      throw new Unreadable(
          Part.COUNTRY,
          "has the country '" + country + "', which is no code of two letters",
          "write the two capital letters of ISO 3166, such as CA, UA or RU");
    }
    return Optional.of(country).filter(code -> !code.isEmpty());
  }

  /** Who the actor is, beside its name. */
  record Profile(Actor.Kind kind, Optional<String> country) {}

  /** Where a stance can be read. */
  record Publication(
      String publisher, String title, Optional<PartialDate> day, String url, String language) {}

  String actor(CsvTable.Row row) throws Unreadable {
    String name = cell(row, Part.ACTOR);
    if (name.isEmpty()) {
      throw new Unreadable(Part.ACTOR, "names no actor", "write who it is, or delete the row");
    }
    return name;
  }

  String question(CsvTable.Row row) throws Unreadable {
    String asks = cell(row, Part.QUESTION);
    if (asks.isEmpty()) {
      throw new Unreadable(
          Part.QUESTION, "names no question", "write on what it is, or delete the row");
    }
    return asks;
  }

  Profile profile(CsvTable.Row row) throws Unreadable {
    return new Profile(kind(row), country(row));
  }

  Publication publication(CsvTable.Row row) throws Unreadable {
    String published = cell(row, Part.PUBLISHED);
    Optional<PartialDate> day = DateCell.of(published, map.dateFormat());
    if (!published.isEmpty() && day.isEmpty()) {
      throw new Unreadable(
          Part.PUBLISHED,
          "has a source published at no date that can be read: '" + published + "'",
          DATE_HELP);
    }
    String publisher = cell(row, Part.PUBLISHER);
    if (publisher.isEmpty()) {
      throw new Unreadable(
          Part.PUBLISHER,
          "has a source that nobody published",
          "write who did, or give it for all: --set publisher=TEXT");
    }
    return new Publication(
        publisher,
        cell(row, Part.SOURCE_TITLE),
        day,
        cell(row, Part.URL),
        map.given().getOrDefault(Part.LANGUAGE, "en"));
  }

  String locator(CsvTable.Row row) {
    String where = cell(row, Part.LOCATOR);
    return where.isEmpty() ? "line " + row.line() : where;
  }

  /** What a row says of a part: in its column; if there is none, or it is empty, what is given. */
  String cell(CsvTable.Row row, Part part) {
    Integer column = columns.get(part);
    String cell = column == null ? "" : row.cells().get(column);
    return cell.isEmpty() && part.canBeGiven() ? map.given().getOrDefault(part, "") : cell;
  }
}
