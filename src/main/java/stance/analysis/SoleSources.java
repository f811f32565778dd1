package stance.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;

/** Which records fall with a source, and which questions these records can have a part in. */
final class SoleSources {

  private SoleSources() {}

  /** The source of a record that cites no other. */
  static Optional<Id> of(Stance stance) {
    Optional<Id> sole = Optional.empty();
    for (Citation citation : stance.sources()) {
      if (sole.isPresent() && !sole.get().equals(citation.source())) {
        return Optional.empty();
      }
      sole = Optional.of(citation.source());
    }
    return sole;
  }

  /**
   * For each source, by id, those of {@code questions} whose flag among {@code actors} can depend
   * on it: a record of theirs, or of one who speaks for them, rests on it alone and answers the
   * question, or another on which a condition of theirs depends. Some flags may not depend on it
   * after all; no other does.
   */
  static Map<Id, Set<Id>> of(Dossier dossier, List<Id> actors, Collection<Id> questions) {
    List<Stance> records = new ArrayList<>();
    for (Id speaker : speakers(dossier, actors)) {
      records.addAll(dossier.actor(speaker).stances());
    }
    Map<Id, Set<Id>> deciding = decidedBy(dossier, records, new HashSet<>(questions));
    Map<Id, Set<Id>> bySource = new TreeMap<>();
    for (Stance record : records) {
      of(record)
          .ifPresent(
              source ->
                  bySource
                      .computeIfAbsent(source, id -> new LinkedHashSet<>())
                      .addAll(deciding.getOrDefault(record.question(), Set.of())));
    }
    return bySource;
  }

  /** For each question that is answered, those on whose flags the answers can bear. */
  private static Map<Id, Set<Id>> decidedBy(
      Dossier dossier, List<Stance> records, Set<Id> questions) {
    Map<Id, Set<Id>> deciding = new TreeMap<>();
    for (Stance record : records) {
      Id question = record.question();
      if (questions.contains(question)) {
        deciding.computeIfAbsent(question, id -> new LinkedHashSet<>()).add(question);
        for (Id condition : record.position().conditions().required()) {
          dossier
              .condition(condition)
              .answer()
              .map(Condition.NamedAnswer::question)
              .ifPresent(
                  elsewhere ->
                      deciding
                          .computeIfAbsent(elsewhere, id -> new LinkedHashSet<>())
                          .add(question));
        }
      }
    }
    return deciding;
  }

  /** The actors and all who ever speak for them, or for one of these. */
  private static Set<Id> speakers(Dossier dossier, List<Id> actors) {
    Set<Id> speakers = new LinkedHashSet<>(actors);
    boolean more = true;
    while (more) {
      more = false;
      for (Actor actor : dossier.actors()) {
        for (TermOfOffice term : actor.speaksFor()) {
          more |= speakers.contains(term.speaksFor()) && speakers.add(actor.id());
        }
      }
    }
    return speakers;
  }
}
