package stance.export.tables;

import java.util.List;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.export.tables.Column.Type;

/** The tables of the conditions on which a stance can depend. */
final class ConditionTables {

  private ConditionTables() {}

  static List<Table> of(Dossier dossier) {
    List<Condition> conditions = dossier.conditions();
    return List.of(conditions(conditions), holders(conditions), citations(conditions));
  }

  private static Table conditions(List<Condition> conditions) {
    return new TableOf<Placed<List<Condition>, Condition>>(
            "conditions", "A condition on which a stance can depend")
        .must("id", Type.ID, "its id", row -> row.value().id())
        .must("position", Type.WHOLE, "its place among the conditions, from 0", Placed::position)
        .keys(Condition.keys(), Placed::value)
        .may(
            "met_from",
            Type.DATE,
            "since when the world has met it",
            row -> row.value().met().map(Condition.Met::from))
        .may(
            "met_until",
            Type.DATE,
            "until when; for good where there is nothing",
            row -> row.value().met().flatMap(Condition.Met::until))
        .key("id")
        .link(List.of("question", "stance"), "answers", List.of("question", "answer"))
        .of(Placed.all(List.of(conditions), all -> all));
  }

  private static Table holders(List<Condition> conditions) {
    return new TableOf<Placed<Condition, Id>>(
            "condition_holders", "An actor in whose hands a condition lies")
        .must("condition", Type.ID, "the condition", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among them, from 0", Placed::position)
        .must("actor", Type.ID, "in whose hands it lies", Placed::value)
        .key("condition", "position")
        .link("condition", "conditions")
        .link("actor", "actors")
        .of(Placed.all(conditions, Condition::holder));
  }

  private static Table citations(List<Condition> conditions) {
    return CitationTable.of(
        new TableOf<Placed<Condition, Citation>>(
                "condition_citations", "Where it can be read that the world has met a condition")
            .must("condition", Type.ID, "the condition", row -> row.of().id())
            .link("condition", "conditions"),
        "condition",
        Placed.all(
            conditions,
            condition -> condition.met().map(Condition.Met::sources).orElse(List.of())));
  }
}
