package stance.export.tables;

import java.util.List;
import stance.compare.Basis;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.export.tables.Column.Type;

/**
 * What findings.sql is asked: small tables beside the others, so that the SQL itself is the same
 * for every dossier and every request.
 */
public final class RequestTables {

  private static final String PLACE = "its place among them, from 0";

  private RequestTables() {}

  /** The request to compare these actors on these questions. */
  public static List<Table> of(Basis basis, List<Actor> actors, List<Question> questions) {
    return List.of(basis(basis), assumed(basis), actors(actors), questions(questions));
  }

  private static Table basis(Basis asked) {
    return new TableOf<Basis>("basis", "What counts, in one row")
        .mayDay(
            "from_day",
            "the day before which nothing counts",
            basis -> basis.from().map(PartialDate::firstDay))
        .mayDay(
            "as_of_day",
            "the day after which nothing counts",
            basis -> basis.asOf().map(PartialDate::lastDay))
        .must(
            "evidence",
            Type.WHOLE,
            "the weakest to admit: 1 direct, 2 reported, 3 claimed, 4 inferred",
            basis -> SqlNumbers.place(basis.weakest()))
        .must(
            "assumed",
            Type.TRUTH,
            "whether stances are tried in a world in which the conditions of the table assumed are"
                + " met and no others",
            basis -> basis.assumed().isPresent())
        .key("evidence")
        .of(List.of(asked));
  }

  private static Table assumed(Basis basis) {
    return new TableOf<Id>("assumed", "A condition that is taken to be met")
        .must("condition", Type.ID, "the condition", id -> id)
        .key("condition")
        .link("condition", "conditions")
        .of(basis.assumed().orElse(List.of()));
  }

  private static Table actors(List<Actor> actors) {
    return new TableOf<Placed<List<Actor>, Actor>>(
            "request_actors", "An actor that is to be compared")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .must("actor", Type.ID, "the actor", row -> row.value().id())
        .key("position")
        .link("actor", "actors")
        .of(Placed.all(List.of(actors), all -> all));
  }

  private static Table questions(List<Question> questions) {
    return new TableOf<Placed<List<Question>, Question>>(
            "request_questions", "A question on which they are to be compared")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .must("question", Type.ID, "the question", row -> row.value().id())
        .key("position")
        .link("question", "questions")
        .of(Placed.all(List.of(questions), all -> all));
  }
}
