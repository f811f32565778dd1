package stance.note;

import java.util.ArrayList;
import java.util.Collections;
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
      return standing.words().stream();
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
    List<Position> elsewhere =
        comparison.elsewhere().stream()
            .map(one -> new Position(one.actor(), one.question(), one.standing()))
            .toList();
    return new Material(comparison.actors(), questions, compared, elsewhere, changes);
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

  /** How many of the records are what others claim of an actor or we conclude. */
  int ofOthers() {
    return (int) records().stream().filter(spoke -> Speaking.isWeak(spoke.stance())).count();
  }

  /** Those who spoke, by what they said or were reported to say. */
  Set<Id> speakers() {
    Set<Id> speakers = new LinkedHashSet<>();
    records().stream()
        .filter(spoke -> !Speaking.isWeak(spoke.stance()))
        .forEach(spoke -> speakers.add(spoke.speaker()));
    return Collections.unmodifiableSet(speakers);
  }
}
