package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * The data that a note rests on.
 *
 * @param compared where each actor stands on each question that the note looks at
 * @param elsewhere where they stand on other questions that decide whether a condition is met
 */
record Material(
    List<Actor> actors,
    List<Question> questions,
    List<Position> compared,
    List<Position> elsewhere,
    List<Change> changes) {

  /** Where an actor stands on a question. */
  record Position(Id actor, Id question, Standing standing) {

    /** The records behind it. */
    Stream<Spoken> records() {
      if (standing instanceof Standing.Divided divided) {
        return divided.between().stream().map(stated -> stated);
      }
      return standing instanceof Spoken spoken ? Stream.of(spoken) : Stream.empty();
    }
  }

  /** A record, and who said it. */
  record Spoke(Id speaker, Stance stance) {}

  static Material of(Comparison comparison, List<Change> changes) {
    List<Position> compared = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      finding
          .standings()
          .forEach(
              (actor, standing) ->
                  compared.add(new Position(actor, finding.question().id(), standing)));
    }
    List<Question> questions =
        comparison.findings().stream().map(QuestionFinding::question).toList();
    return new Material(
        comparison.actors(), questions, compared, elsewhere(comparison, compared), changes);
  }

  /** The standings on which it depends whether one actor meets a condition of another. */
  private static List<Position> elsewhere(Comparison comparison, List<Position> compared) {
    Set<Id> asked = new LinkedHashSet<>();
    for (Position position : compared) {
      position
          .records()
          .flatMap(spoken -> spoken.terms().required().stream())
          .map(comparison.standings().dossier()::condition)
          .flatMap(condition -> condition.answer().stream())
          .map(Condition.NamedAnswer::question)
          .forEach(asked::add);
    }
    List<Position> elsewhere = new ArrayList<>();
    for (Id question : asked) {
      for (Actor actor : comparison.actors()) {
        elsewhere.add(
            new Position(actor.id(), question, comparison.standings().of(actor.id(), question)));
      }
    }
    return elsewhere;
  }

  /** The different records behind what is compared: one can stand for several actors. */
  List<Spoke> records() {
    Set<Spoke> records = new LinkedHashSet<>();
    compared.forEach(
        position ->
            position
                .records()
                .forEach(spoken -> records.add(new Spoke(spoken.speaker(), spoken.stance()))));
    return List.copyOf(records);
  }
}
