package stance.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Stance;

/**
 * What became of one record from one dossier to another: it was added, removed, or is another now.
 * The two are the same record where actor, question and date are; or, where these leave one over on
 * each side, it is the one whose date was changed. Where a record stands in its file does not
 * matter.
 */
public record StanceEdit(Id actor, Id question, Optional<Stance> before, Optional<Stance> after) {

  /** What became of the record: "added", "removed" or "changed". */
  public String change() {
    if (before.isEmpty()) {
      return "added";
    }
    return after.isEmpty() ? "removed" : "changed";
  }

  /** The keys under which the two differ; none where the record was added or removed. */
  public List<Key<Stance>> changed() {
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    Stance was = before.get();
    Stance is = after.get();
    List<Key<Stance>> changed = new ArrayList<>();
    for (Key<Stance> key : Stance.keys().differing(was, is)) {
      if (!isUnordered(key) || !Set.copyOf(key.values(was)).equals(Set.copyOf(key.values(is)))) {
        changed.add(key);
      }
    }
    return changed;
  }

  /** Options and conditions have no order. */
  private static boolean isUnordered(Key<Stance> key) {
    return key.type() == Key.Type.IDS || key.type() == Key.Type.ANSWER;
  }

  /** All edits between two dossiers: by actor, then by question, then by date. */
  static List<StanceEdit> between(Dossier before, Dossier after) {
    Map<Id, Map<Id, List<Stance>>> was = records(before);
    Map<Id, Map<Id, List<Stance>>> is = records(after);
    Set<Id> actors = new TreeSet<>(was.keySet());
    actors.addAll(is.keySet());
    List<StanceEdit> edits = new ArrayList<>();
    for (Id actor : actors) {
      Map<Id, List<Stance>> then = was.getOrDefault(actor, Map.of());
      Map<Id, List<Stance>> now = is.getOrDefault(actor, Map.of());
      Set<Id> questions = new TreeSet<>(then.keySet());
      questions.addAll(now.keySet());
      for (Id question : questions) {
        edits.addAll(
            between(
                actor,
                question,
                then.getOrDefault(question, List.of()),
                now.getOrDefault(question, List.of())));
      }
    }
    return edits;
  }

  private static Map<Id, Map<Id, List<Stance>>> records(Dossier dossier) {
    Map<Id, Map<Id, List<Stance>>> records = new LinkedHashMap<>();
    for (Actor actor : dossier.actors()) {
      Map<Id, List<Stance>> ofActor = new LinkedHashMap<>();
      for (Stance stance : actor.stances()) {
        ofActor.computeIfAbsent(stance.question(), id -> new ArrayList<>()).add(stance);
      }
      records.put(actor.id(), ofActor);
    }
    return records;
  }

  private static List<StanceEdit> between(
      Id actor, Id question, List<Stance> before, List<Stance> after) {
    Map<PartialDate, Stance> removed = byDate(before);
    Map<PartialDate, Stance> added = byDate(after);
    List<StanceEdit> edits = new ArrayList<>();
    for (Stance was : before) {
      Stance is = added.remove(was.date());
      if (is != null) {
        removed.remove(was.date());
        edits.add(new StanceEdit(actor, question, Optional.of(was), Optional.of(is)));
      }
    }
    if (removed.size() == 1 && added.size() == 1) {
      Optional<Stance> was = removed.values().stream().findFirst();
      edits.add(new StanceEdit(actor, question, was, added.values().stream().findFirst()));
    } else {
      removed
          .values()
          .forEach(
              s -> edits.add(new StanceEdit(actor, question, Optional.of(s), Optional.empty())));
      added
          .values()
          .forEach(
              s -> edits.add(new StanceEdit(actor, question, Optional.empty(), Optional.of(s))));
    }
    return edits.stream()
        .filter(edit -> !edit.isOneRecord() || !edit.changed().isEmpty())
        .sorted(Comparator.comparing(StanceEdit::date))
        .toList();
  }

  private static Map<PartialDate, Stance> byDate(List<Stance> stances) {
    Map<PartialDate, Stance> byDate = new TreeMap<>();
    stances.forEach(stance -> byDate.put(stance.date(), stance));
    return byDate;
  }

  private boolean isOneRecord() {
    return before.isPresent() && after.isPresent();
  }

  /** The date of the record, as it is now where it still is. */
  public PartialDate date() {
    return after.or(() -> before).orElseThrow().date();
  }
}
