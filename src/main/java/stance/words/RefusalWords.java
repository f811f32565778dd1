package stance.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.PairFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Id;

/** On which terms of its own somebody rules a condition of others out, in words. */
final class RefusalWords {

  private final Names names;

  RefusalWords(Names names) {
    this.names = names;
  }

  /** The answers by which a condition is ruled out, by whom. */
  static Map<Id, Stated> of(Id condition, Collection<PairFinding> pairs) {
    Map<Id, Stated> by = new LinkedHashMap<>();
    for (PairFinding pair : pairs) {
      if (pair.terms().isPresent()) {
        pair.terms().get().ofA().ruledOut().stream()
            .filter(one -> one.condition().equals(condition))
            .forEach(one -> by.put(pair.b(), one.by()));
        pair.terms().get().ofB().ruledOut().stream()
            .filter(one -> one.condition().equals(condition))
            .forEach(one -> by.put(pair.a(), one.by()));
      }
    }
    return by;
  }

  /** Of those who rule a condition out, they who make it themselves. */
  static List<Id> makers(Id condition, Collection<Id> others, Collection<PairFinding> pairs) {
    Set<Id> makers = new LinkedHashSet<>();
    for (PairFinding pair : pairs) {
      if (pair.terms().isPresent() && pair.terms().get().shared().required().contains(condition)) {
        makers.add(pair.a());
        makers.add(pair.b());
      }
    }
    return others.stream().filter(makers::contains).toList();
  }

  /** " (if Ukraine asks)", " (Putin if Ukraine asks)" among several; empty where there are none. */
  String terms(Collection<Id> actors, Map<Id, Stated> by) {
    List<String> said = new ArrayList<>();
    conditional(actors, by)
        .forEach(
            (actor, terms) -> {
              String on = new ConditionWords(names).onlyIf(terms);
              said.add(actors.size() == 1 ? on : names.inText(actor) + " " + on);
            });
    return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
  }

  /** "Lavrov and Putin (on conditions)", "9 of them (2 on conditions)": who rules it out. */
  String who(Collection<Id> actors, Map<Id, Stated> by) {
    Set<Id> conditional = conditional(actors, by).keySet();
    if (actors.size() > Reasons.NAMED_AT_MOST) {
      return actors.size()
          + " of them"
          + (conditional.isEmpty() ? "" : " (" + conditional.size() + " on conditions)");
    }
    List<String> who = new ArrayList<>();
    for (Id actor : actors) {
      who.add(names.inText(actor) + (conditional.contains(actor) ? " (on conditions)" : ""));
    }
    return English.and(who);
  }

  private static Map<Id, Conditions> conditional(Collection<Id> actors, Map<Id, Stated> by) {
    Map<Id, Conditions> conditional = new LinkedHashMap<>();
    by.forEach(
        (actor, stated) -> {
          if (actors.contains(actor) && !stated.openTerms().isEmpty()) {
            conditional.put(actor, stated.openTerms());
          }
        });
    return conditional;
  }
}
