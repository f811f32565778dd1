package stance.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;

/** What each actor itself said last on each question. */
final class LatestRecords {

  /** A record, and where it stands among the actor's stances. */
  record Latest(Actor actor, int index, Stance stance) {}

  private LatestRecords() {}

  /** By question, in the order in which the actor's file first mentions them. */
  static Map<Id, Latest> of(Actor actor) {
    Map<Id, Latest> latest = new LinkedHashMap<>();
    for (int i = 0; i < actor.stances().size(); i++) {
      Stance stance = actor.stances().get(i);
      Latest before = latest.get(stance.question());
      if (before == null || stance.date().compareTo(before.stance().date()) >= 0) {
        latest.put(stance.question(), new Latest(actor, i, stance));
      }
    }
    return latest;
  }

  /** The answers given last on each question, of all actors by id; none where nobody gave one. */
  static Map<Id, List<Position.Stated>> answers(Dossier dossier) {
    Map<Id, List<Position.Stated>> answers = new LinkedHashMap<>();
    dossier.questions().forEach(question -> answers.put(question.id(), new ArrayList<>()));
    for (Actor actor : dossier.actors()) {
      of(actor)
          .forEach(
              (question, latest) -> {
                if (latest.stance().position() instanceof Position.Stated stated) {
                  answers.computeIfAbsent(question, id -> new ArrayList<>()).add(stated);
                }
              });
    }
    return answers;
  }
}
