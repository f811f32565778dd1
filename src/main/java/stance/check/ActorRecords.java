package stance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;

/** What each actor itself said on each question. */
final class ActorRecords {

  private ActorRecords() {}

  /** By question, each by date and then as in the file; the last is what the actor says now. */
  static Map<Id, List<ActorRecord>> byQuestion(Actor actor) {
    Map<Id, List<ActorRecord>> records = new LinkedHashMap<>();
    for (ActorRecord record : ActorRecord.of(actor)) {
      records.computeIfAbsent(record.stance().question(), id -> new ArrayList<>()).add(record);
    }
    records
        .values()
        .forEach(list -> list.sort(Comparator.comparing(record -> record.stance().date())));
    return records;
  }

  /** The last of each question. */
  static Map<Id, ActorRecord> latest(Actor actor) {
    Map<Id, ActorRecord> latest = new LinkedHashMap<>();
    byQuestion(actor).forEach((id, records) -> latest.put(id, records.get(records.size() - 1)));
    return latest;
  }

  /** The answers given last on each question, of all actors by id; none if nobody gave one. */
  static Map<Id, List<Position.Stated>> answers(Dossier dossier) {
    Map<Id, List<Position.Stated>> answers = new LinkedHashMap<>();
    dossier.questions().forEach(question -> answers.put(question.id(), new ArrayList<>()));
    for (Actor actor : dossier.actors()) {
      latest(actor)
          .forEach(
              (question, last) -> {
                Optional<Position.Stated> stated = last.stance().position().stated();
                stated.ifPresent(
                    one -> answers.computeIfAbsent(question, id -> new ArrayList<>()).add(one));
              });
    }
    return answers;
  }
}
