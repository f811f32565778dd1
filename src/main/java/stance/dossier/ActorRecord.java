package stance.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A record, whose it is, and where it stands among that actor's.
 *
 * @param position its place in the actor's file, from 0
 */
public record ActorRecord(Id actor, int position, Stance stance) {

  /** All records of a dossier: by actor, then as in the file. */
  public static List<ActorRecord> of(Dossier dossier) {
    List<ActorRecord> records = new ArrayList<>();
    dossier.actors().forEach(actor -> records.addAll(of(actor)));
    return records;
  }

  /** Those of an actor, as in its file. */
  public static List<ActorRecord> of(Actor actor) {
    List<ActorRecord> records = new ArrayList<>();
    for (int i = 0; i < actor.stances().size(); i++) {
      records.add(new ActorRecord(actor.id(), i, actor.stances().get(i)));
    }
    return records;
  }
}
