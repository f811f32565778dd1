package stance.note;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.ConditionsCompared.OneSided;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Id;

/**
 * The conditions of some who give the same answer that cannot hold beside those of others.
 *
 * @param refused those that others refuse by what they answer elsewhere
 * @param contradicted those without which alone others give the same answer
 */
record Clashes(Map<Id, Encounter> refused, Map<Id, Sides> contradicted) {

  /** Those who make a condition, and the answers of others that decide it. */
  record Encounter(Set<Id> owners, Map<Id, Stated> others) {

    private Encounter() {
      this(new LinkedHashSet<>(), new TreeMap<>());
    }
  }

  /** Those who answer only with a condition, and those who answer so only without it. */
  record Sides(Set<Id> requiring, Set<Id> excluding) {

    private Sides() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  static Clashes of(QuestionFinding finding) {
    Map<Id, Sides> contradicted = new TreeMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(contradicted, terms.ofA().contradicted(), pair.a(), pair.b());
                collect(contradicted, terms.ofB().contradicted(), pair.b(), pair.a());
              });
    }
    return new Clashes(encounters(finding, OneSided::ruledOut), contradicted);
  }

  /** The conditions that others ask for too. */
  static Map<Id, Encounter> askedFor(QuestionFinding finding) {
    return encounters(finding, OneSided::askedFor);
  }

  /** How many conditions clash. */
  int size() {
    return refused.size() + contradicted.size();
  }

  boolean isEmpty() {
    return size() == 0;
  }

  private interface Part {
    List<Decided> of(OneSided side);
  }

  private static Map<Id, Encounter> encounters(QuestionFinding finding, Part part) {
    Map<Id, Encounter> encounters = new TreeMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(
                    encounters,
                    part.of(terms.ofA()),
                    terms.shared().required(),
                    pair.a(),
                    pair.b());
                collect(
                    encounters,
                    part.of(terms.ofB()),
                    terms.shared().required(),
                    pair.b(),
                    pair.a());
              });
    }
    return encounters;
  }

  private static void collect(
      Map<Id, Encounter> encounters,
      Iterable<Decided> decided,
      List<Id> shared,
      Id owner,
      Id other) {
    for (Decided one : decided) {
      Encounter encounter = encounters.computeIfAbsent(one.condition(), id -> new Encounter());
      encounter.owners().add(owner);
      if (shared.contains(one.condition())) {
        encounter.owners().add(other);
      }
      encounter.others().put(other, one.by());
    }
  }

  private static void collect(Map<Id, Sides> sides, List<Id> contradicted, Id owner, Id other) {
    for (Id condition : contradicted) {
      Sides both = sides.computeIfAbsent(condition, id -> new Sides());
      both.requiring().add(owner);
      both.excluding().add(other);
    }
  }
}
