package stance.note.edition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stance.compare.Comparison;
import stance.compare.EntryEdit;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Stance;

/**
 * What changed from an edition of a note to the note as it would be now, in two steps: what was
 * edited in the data behind the edition, and what the later day, or another choice of what counts,
 * adds to it and takes from it.
 *
 * @param findings the questions whose finding is another
 * @param since where actors stand otherwise, on the data as it is now
 * @param edited where they stood otherwise on the day of the edition, by the data as it was then
 * @param entries what else was edited of that which the edition tells
 * @param joined whom the note is about now and was not
 * @param left whom it was about and is no more
 */
public record EditionChanges(
    List<Placed> findings,
    List<Movement> since,
    List<Movement> edited,
    List<EntryEdit> entries,
    List<Id> joined,
    List<Id> left) {

  public EditionChanges {
    findings = List.copyOf(findings);
    since = List.copyOf(since);
    edited = List.copyOf(edited);
    entries = List.copyOf(entries);
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  /** The changes from an edition to the note that {@code now} is. */
  public static EditionChanges between(Edition edition, Comparison now) {
    Comparison then = edition.then().comparison();
    Comparison held = edition.held().comparison();
    boolean given = edition.data() == Edition.Known.GIVEN;
    return new EditionChanges(
        Placed.between(then, now),
        Movement.between(held, now),
        given ? Movement.between(then, held) : List.of(),
        given ? entries(then, held) : List.of(),
        added(then, now),
        added(now, then));
  }

  private static List<Id> added(Comparison before, Comparison after) {
    List<Id> ids = new ArrayList<>(after.actors().stream().map(Actor::id).toList());
    ids.removeAll(before.actors().stream().map(Actor::id).toList());
    return ids;
  }

  private static List<EntryEdit> entries(Comparison then, Comparison held) {
    Set<Id> told = told(then);
    return EntryEdit.between(then.dossier(), held.dossier()).stream()
        .filter(edit -> edit.id().map(told::contains).orElse(true))
        .toList();
  }

  /** What a note tells of: its questions, actors and speakers, their conditions and sources. */
  private static Set<Id> told(Comparison note) {
    Set<Id> told = new LinkedHashSet<>();
    note.actors().forEach(actor -> told.add(actor.id()));
    for (QuestionFinding finding : note.findings()) {
      told.add(finding.question().id());
      for (Standing standing : finding.standings().values()) {
        for (Standing.Spoken word : standing.words()) {
          Stance stance = word.stance();
          told.add(word.speaker());
          told.addAll(stance.position().conditions().required());
          told.addAll(stance.position().conditions().excluded());
          stance.sources().stream().map(Citation::source).forEach(told::add);
        }
      }
    }
    return told;
  }
}
