package stance.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.intake.CsvTable.Row;
import stance.yaml.FormatRule;

/** Whether rows give every stated record an answer such as its question has. */
final class AnswerChecks {

  private AnswerChecks() {}

  /** What is wrong with rows that {@link RowChecks} found sound. */
  static List<Fault> of(GivenTables tables) {
    List<Fault> faults = new ArrayList<>();
    GivenTable frame = tables.get("dossier");
    if (frame.rows().size() != 1) {
      faults.add(
          Fault.ofFile(
              FormatRule.WRONG_TYPE.id(),
              frame.form().file(),
              "the table has " + frame.rows().size() + " rows",
              "a dossier has one, with its title"));
    }
    for (String name : List.of("questions", "actors")) {
      if (tables.get(name).rows().isEmpty()) {
        faults.add(
            Fault.ofFile(
                FormatRule.MISSING_KEY.id(),
                tables.get(name).form().file(),
                "the table has no row",
                "a dossier has one of the " + name + " at least"));
      }
    }
    GivenTable questions = tables.get("questions");
    Map<String, String> spaces = new HashMap<>();
    for (Row row : questions.rows()) {
      spaces.put(questions.cell(row, "id"), questions.cell(row, "space"));
    }
    GivenTable stances = tables.get("stances");
    for (Row row : stances.rows()) {
      if (stances.cell(row, "state").equals("stated")) {
        boolean scale = "scale".equals(spaces.get(stances.cell(row, "question")));
        fault(tables.get("stance_answers"), stances, row, scale).ifPresent(faults::add);
      } else {
        misplaced(tables.get("stance_answers"), stances, row, "answer", faults);
        misplaced(tables.get("stance_conditions"), stances, row, "condition", faults);
      }
    }
    return faults;
  }

  private static void misplaced(
      GivenTable of, GivenTable stances, Row stance, String column, List<Fault> faults) {
    for (Row row : of.where(List.of("stance"), List.of(stances.cell(stance, "id")))) {
      faults.add(
          Fault.of(
              FormatRule.MISPLACED_KEY.id(),
              Spot.cell(of.name(), row.line(), column),
              "the record is '" + stances.cell(stance, "state") + "' and can have no " + column,
              "delete the row, or write 'stated' as the record's state"));
    }
  }

  private static Optional<Fault> fault(
      GivenTable answers, GivenTable stances, Row stance, boolean scale) {
    List<Row> its = answers.where(List.of("stance"), List.of(stances.cell(stance, "id")));
    if (its.isEmpty()) {
      return Optional.of(
          Fault.of(
              FormatRule.MISSING_KEY.id(),
              Spot.cell(stances.name(), stance.line(), "state"),
              "the record is stated, but " + answers.form().file() + " has no row of it",
              "add its answer there, or write why there is none: undecided, declined or absent"));
    }
    for (int i = 0; scale && i < its.size(); i++) {
      Row row = its.get(i);
      if (!answers.truth(row, "accepted")) {
        return Optional.of(
            Fault.of(
                FormatRule.REJECTS_ON_SCALE.id(),
                Spot.cell(answers.name(), row.line(), "accepted"),
                "a level of a scale is ruled out",
                "name the level that is taken, alone"));
      }
      if (i > 0) {
        return Optional.of(
            Fault.of(
                FormatRule.LIST_OF_LEVELS.id(),
                Spot.cell(answers.name(), row.line(), "answer"),
                "the record takes another level of the scale on line " + its.get(0).line(),
                "delete one of the two"));
      }
    }
    return Optional.empty();
  }
}
