package stance.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.words.English;

/** What rests on each question, condition and source of a dossier. */
final class Mentions {

  /** A record and whose it is. */
  record Held(Actor actor, Stance stance) {}

  private final Map<Id, List<Held>> byId = new LinkedHashMap<>();

  Mentions(Dossier dossier) {
    for (Actor actor : dossier.actors()) {
      for (Stance stance : actor.stances()) {
        Held held = new Held(actor, stance);
        mentioned(stance).forEach(id -> add(id, held));
      }
    }
  }

  /** Each id that the record mentions, once. */
  private static Set<Id> mentioned(Stance stance) {
    Set<Id> ids = new LinkedHashSet<>();
    ids.add(stance.question());
    stance.sources().stream().map(Citation::source).forEach(ids::add);
    Conditions conditions = conditions(stance);
    ids.addAll(conditions.required());
    ids.addAll(conditions.excluded());
    return ids;
  }

  private void add(Id id, Held held) {
    byId.computeIfAbsent(id, i -> new ArrayList<>()).add(held);
  }

  /** The conditions that a record names. */
  static Conditions conditions(Stance stance) {
    return stance.position().conditions();
  }

  /** The records that mention {@code id}, by actor and in the order of their files. */
  List<Held> of(Id id) {
    return byId.getOrDefault(id, List.of());
  }

  /** How many records mention {@code ids}, of which none mentions two. */
  int size(List<Id> ids) {
    return ids.stream().mapToInt(id -> of(id).size()).sum();
  }

  /** How many actors have records that mention one of {@code ids}. */
  int actors(List<Id> ids) {
    return (int) ids.stream().flatMap(id -> of(id).stream()).map(Held::actor).distinct().count();
  }

  /** The first and the last date of records, where there are any. */
  static Optional<String> period(List<Stance> stances) {
    Optional<PartialDate> first =
        stances.stream().map(Stance::date).min(Comparator.comparing(PartialDate::firstDay));
    Optional<PartialDate> last =
        stances.stream().map(Stance::date).max(Comparator.comparing(PartialDate::lastDay));
    return first.flatMap(
        from ->
            last.map(
                to ->
                    from.equals(to)
                        ? English.shortDate(from)
                        : English.shortDate(from) + " to " + English.shortDate(to)));
  }
}
