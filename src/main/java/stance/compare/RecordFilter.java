package stance.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import stance.dossier.ActorRecord;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Stance;

/**
 * Which records are looked for. Of a set that is empty, any will do; of a condition or a source,
 * one of those named is enough.
 */
public record RecordFilter(
    Set<Id> actors,
    Set<Id> questions,
    Set<Id> conditions,
    Set<Id> sources,
    Set<Position.State> states,
    Set<Evidence> evidence,
    Optional<PartialDate> from,
    Optional<PartialDate> until) {

  public RecordFilter {
    actors = Set.copyOf(actors);
    questions = Set.copyOf(questions);
    conditions = Set.copyOf(conditions);
    sources = Set.copyOf(sources);
    states = Set.copyOf(states);
    evidence = Set.copyOf(evidence);
  }

  /** Whether a record is one of them; a partial date is in time if one of its days is. */
  public boolean admits(ActorRecord record) {
    Stance stance = record.stance();
    Set<Id> terms = new HashSet<>(stance.position().conditions().required());
    terms.addAll(stance.position().conditions().excluded());
    Set<Id> cited = new HashSet<>();
    stance.sources().forEach(citation -> cited.add(citation.source()));
    return isOneOf(actors, record.actor())
        && isOneOf(questions, stance.question())
        && isOneOf(states, stance.position().state())
        && isOneOf(evidence, stance.evidence())
        && hasOneOf(conditions, terms)
        && hasOneOf(sources, cited)
        && from.map(date -> !stance.date().lastDay().isBefore(date.firstDay())).orElse(true)
        && until.map(date -> !stance.date().firstDay().isAfter(date.lastDay())).orElse(true);
  }

  private static <T> boolean isOneOf(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static <T> boolean hasOneOf(Set<T> wanted, Set<T> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }
}
