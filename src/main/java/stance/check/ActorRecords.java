package stance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Stance;

/** What each actor itself said on each question. */
final class ActorRecords {

  /** A record, and where it stands among the actor's stances. */
  record Dated(int index, Stance stance) {

    PartialDate date() {
      return stance.date();
    }
  }

  private ActorRecords() {}

  /** By question, each by date and then as in the file; the last is what the actor says now. */
  static Map<Id, List<Dated>> byQuestion(Actor actor) {
    Map<Id, List<Dated>> records = new LinkedHashMap<>();
    for (int i = 0; i < actor.stances().size(); i++) {
      Stance stance = actor.stances().get(i);
      records.computeIfAbsent(stance.question(), id -> new ArrayList<>()).add(new Dated(i, stance));
    }
    records.values().forEach(list -> list.sort(Comparator.comparing(Dated::date)));
    return records;
  }

  /** The last of each question. */
  static Map<Id, Dated> latest(Actor actor) {
    Map<Id, Dated> latest = new LinkedHashMap<>();
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
