package stance.yaml;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Worded;
import stance.intake.DateCell;
import stance.intake.Part;
import stance.intake.TableMap;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.problem.Suggestion;

/** Reads a map: a file that says how to read a table of stances. */
public final class TableMapReader {

  private static final MappingKeys SHAPE =
      new MappingKeys(
          "a map",
          List.of(
              "separator",
              "date-format",
              "columns",
              "given",
              "levels",
              "options",
              "two-sided",
              "values",
              "undecided",
              "declined",
              "absent",
              "silent"),
          List.of("columns"));

  private static final String COMMA = ",";

  private final Fields fields;
  private final FileProblems problems;

  private TableMapReader(Fields fields) {
    this.fields = fields;
    this.problems = fields.problems();
  }

  /**
   * A map that was read.
   *
   * @param map the map; nothing if there is an error
   */
  public record Read(Optional<TableMap> map, List<Problem> problems) {}

  /** The map in the bytes of a file with this name. */
  public static Read read(String file, byte[] bytes) {
    ParsedFile parsed = ParsedFile.of(file, bytes);
    Optional<TableMap> map =
        parsed
            .root()
            .flatMap(root -> Fields.of(root, SHAPE, parsed.inText()))
            .flatMap(fields -> new TableMapReader(fields).map());
    boolean sound = parsed.problems().stream().noneMatch(each -> each.severity() == Severity.ERROR);
    return new Read(sound ? map : Optional.empty(), parsed.problems());
  }

  private Optional<TableMap> map() {
    Map<Part, String> columns = parts("columns", Part::canBeColumn, "be read from a column");
    Map<Part, String> given = parts("given", Part::canBeGiven, "be the same for all rows");
    Optional<AnswerSpace> answers = new AnswerSpaceReader().answers(fields);
    Map<String, String> values =
        fields.textsByName("values", "each answer: the cell, ': ', a level or an option");
    answers.ifPresent(space -> values.forEach((cell, taken) -> refuseUnknown(cell, taken, space)));
    Map<Position.State, List<String>> unanswered = new EnumMap<>(Position.State.class);
    for (Position.State state : Position.State.values()) {
      if (state != Position.State.STATED) {
        unanswered.put(state, cells(state.word()));
      }
    }
    return answers.map(
        space ->
            new TableMap(
                separator(),
                dateFormat(),
                columns,
                given,
                space,
                values,
                unanswered,
                cells("silent")));
  }

  private String separator() {
    Optional<Node.Scalar> text = fields.node("separator").flatMap(TableMapReader::scalar);
    if (text.isPresent() && text.get().text().length() != 1) {
      problems.add(
          FormatRule.UNKNOWN_WORD,
          text.get().span(),
          "a separator is one character",
          "write what stands between two cells: ',' or ';' or \"\\t\"");
    }
    return text.map(Node.Scalar::text).orElse(COMMA);
  }

  private static Optional<Node.Scalar> scalar(Node node) {
    return node instanceof Node.Scalar scalar ? Optional.of(scalar) : Optional.empty();
  }

  private Optional<DateTimeFormatter> dateFormat() {
    Optional<Node.Scalar> pattern = fields.text("date-format");
    Optional<DateTimeFormatter> format = pattern.map(Node.Scalar::text).flatMap(DateCell::format);
    if (pattern.isPresent() && format.isEmpty()) {
      problems.add(
          FormatRule.BAD_DATE,
          pattern.get().span(),
          FileProblems.quoted(pattern.get().text()) + " is no format of dates",
          "write days, months and years by letters: dd.MM.yyyy");
    }
    return format;
  }

  /** The cells that have a meaning; an empty cell is written {@code ""}. */
  private List<String> cells(String key) {
    return fields.items(key, "\"\"").stream()
        .map(TableMapReader::scalar)
        .flatMap(Optional::stream)
        .map(Node.Scalar::text)
        .toList();
  }

  private Map<Part, String> parts(String key, Predicate<Part> fits, String what) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    fields
        .textsByName(key, "each part: its name, ': ', what tells it")
        .forEach(
            (name, text) -> {
              Optional<Part> part = part(name).filter(fits);
              part.ifPresentOrElse(
                  known -> parts.put(known, text), () -> refuse(key, name, fits, what));
            });
    return parts;
  }

  private static Optional<Part> part(String name) {
    for (Part part : Part.values()) {
      if (part.word().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private void refuse(String key, String name, Predicate<Part> fits, String what) {
    List<String> words = List.of(Part.values()).stream().filter(fits).map(Worded::word).toList();
    List<String> closest = Suggestion.closest(name, words);
    problems.add(
        FormatRule.UNKNOWN_KEY,
        fields.keySpan(key),
        "nothing that can " + what + " is called " + FileProblems.quoted(name),
        closest.isEmpty() ? "it is one of " + Values.listed(words) : Values.didYouMean(closest));
  }

  private void refuseUnknown(String cell, String taken, AnswerSpace space) {
    if (!Id.isValid(taken) || space.positionOf(new Id(taken)).isEmpty()) {
      problems.add(
          FormatRule.UNKNOWN_ANSWER,
          fields.keySpan("values"),
          FileProblems.quoted(cell) + " cannot mean " + FileProblems.quoted(taken),
          "it is one of "
              + Values.listed(space.possible().stream().map(each -> each.id().text()).toList()));
    }
  }
}
