package stance.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.ConditionsCompared;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.PairFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;

/** The conditions of several actors against each other, in words. */
public final class ConditionWords {

  private final Names names;
  private final RefusalWords refusals;

  public ConditionWords(Names names) {
    this.names = names;
    this.refusals = new RefusalWords(names);
  }

  /** What is left open of the terms of one, and what the world has met. */
  private record Terms(Conditions open, List<Id> met) {

    static Terms of(Stated stated) {
      Conditions open = stated.openTerms();
      return new Terms(
          new Conditions(sorted(open.required()), sorted(open.excluded())),
          sorted(stated.metTerms()));
    }

    private static List<Id> sorted(List<Id> conditions) {
      return conditions.stream().sorted().toList();
    }
  }

  /**
   * "Freeland and Sajjan if sovereignty guaranteed; Scheer names none (“Ukraine asks” is met since
   * 20 September 2017)", of actors and the answer of each.
   */
  String each(Map<Id, Stated> answers) {
    Map<Terms, List<Id>> byTerms = new LinkedHashMap<>();
    answers.forEach(
        (actor, stated) ->
            byTerms.computeIfAbsent(Terms.of(stated), same -> new ArrayList<>()).add(actor));
    List<String> sides = new ArrayList<>();
    byTerms.forEach((same, actors) -> sides.add(each(same, actors)));
    return String.join("; ", sides);
  }

  private String each(Terms terms, List<Id> actors) {
    String open =
        terms.open().isEmpty()
            ? names.verb(actors, "names none", "name none")
            : onlyIf(terms.open());
    List<String> met = new MetWords(names).since(terms.met());
    return names.and(actors) + " " + open + (met.isEmpty() ? "" : " (" + English.and(met) + ")");
  }

  /** "if sovereignty guaranteed, unless NATO leads". */
  public String onlyIf(Conditions conditions) {
    List<String> parts = new ArrayList<>();
    if (!conditions.required().isEmpty()) {
      parts.add("if " + names.conditions(conditions.required()));
    }
    if (!conditions.excluded().isEmpty()) {
      parts.add("unless " + names.conditions(conditions.excluded()));
    }
    return String.join(", ", parts);
  }

  /** The same with what each condition means, as it reads in a sentence. */
  public String inFull(Conditions conditions) {
    List<String> parts = new ArrayList<>();
    if (!conditions.required().isEmpty()) {
      parts.add("if " + names.meanings(conditions.required()));
    }
    if (!conditions.excluded().isEmpty()) {
      parts.add("unless " + names.meanings(conditions.excluded()));
    }
    return String.join(", ", parts);
  }

  /** "Putin only if the separatists agree, which Poroshenko rules out under Separatist consent". */
  List<String> clashes(Collection<PairFinding> pairs) {
    List<String> clashes =
        new ArrayList<>(
            againstOthers(
                pairs,
                ConditionWords::ruledOut,
                (actors, condition, others) ->
                    names.and(makers(actors, condition, others, pairs))
                        + " only if "
                        + condition.means()
                        + ", which "
                        + names.and(others)
                        + names.verb(others, " rules out", " rule out")
                        + under(condition)
                        + refusals.terms(others, RefusalWords.of(condition.id(), pairs))));
    clashes.addAll(contradictions(pairs));
    return clashes;
  }

  /** "Fidesz only if funds come, the V4 only if not". */
  private List<String> contradictions(Collection<PairFinding> pairs) {
    return againstOthers(
        pairs,
        ConditionsCompared.OneSided::contradicted,
        (actors, condition, others) ->
            againstEachOther(names.and(actors), condition, names.and(others)));
  }

  /** "Fidesz only if funds come, the V4 only if not": of two who give the same answer. */
  static String againstEachOther(String requiring, Condition condition, String excluding) {
    return requiring + " only if " + condition.means() + ", " + excluding + " only if not";
  }

  /** Who makes a condition: they who rule it out too, where they make it themselves. */
  private static Collection<Id> makers(
      Collection<Id> actors,
      Condition condition,
      Collection<Id> others,
      Collection<PairFinding> pairs) {
    Set<Id> makers = new LinkedHashSet<>(actors);
    makers.addAll(RefusalWords.makers(condition.id(), others, pairs));
    return makers;
  }

  /** "Poroshenko rules out “separatists agree”, a condition of Putin". */
  List<String> clashesInBrief(Collection<PairFinding> pairs) {
    List<String> clashes =
        new ArrayList<>(
            alike(
                againstOthers(
                    pairs,
                    ConditionWords::ruledOut,
                    (actors, condition, others) ->
                        new Clause(
                            refusals.who(others, RefusalWords.of(condition.id(), pairs))
                                + names.verb(others, " rules out ", " rule out "),
                            makers(actors, condition, others, pairs),
                            QuotationMarks.around(condition.label())))));
    clashes.addAll(contradictions(pairs));
    return clashes;
  }

  /** "Freeland asks for sovereignty guaranteed, as Scheer does under Sovereignty guaranteed". */
  List<String> met(Collection<PairFinding> pairs) {
    return againstOthers(
        pairs,
        ConditionWords::askedFor,
        (actors, condition, others) ->
            names.and(actors)
                + names.verb(actors, " asks for ", " ask for ")
                + condition.label()
                + ", as "
                + names.and(others)
                + names.verb(others, " does", " do")
                + under(condition));
  }

  /** What came of the conditions that one of a pair names and the other does not. */
  public List<String> oneByOne(Collection<PairFinding> pairs) {
    List<Clause> clauses = new ArrayList<>();
    clauses.addAll(clauses(pairs, ConditionWords::ruledOut, "Ruled out by ", "if "));
    clauses.addAll(
        clauses(pairs, ConditionsCompared.OneSided::contradicted, "Not with it for ", "if "));
    clauses.addAll(clauses(pairs, ConditionWords::askedFor, "Asked for too by ", "if "));
    clauses.addAll(clauses(pairs, ConditionsCompared.OneSided::added, "Not named by ", "if "));
    clauses.addAll(
        clauses(pairs, ConditionsCompared.OneSided::excluded, "Not named by ", "unless "));
    List<String> told = new ArrayList<>(alike(clauses).stream().map(SentenceEnd::ended).toList());
    for (String met : new MetWords(names).droppedOut(pairs)) {
      told.add(SentenceEnd.ended("Dropped out: " + met));
    }
    return told;
  }

  /** The clauses in words, those together that differ in nothing but the condition. */
  private List<String> alike(List<Clause> clauses) {
    Map<String, List<Clause>> alike = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      alike.computeIfAbsent(clause.fate() + clause.actors(), key -> new ArrayList<>()).add(clause);
    }
    return alike.values().stream().map(this::together).toList();
  }

  /**
   * What came of one condition.
   *
   * @param fate "Asked for too by Scheer under Sovereignty: "
   * @param actors whose condition it is
   * @param words “if sovereignty is guaranteed”
   */
  private record Clause(String fate, Collection<Id> actors, String words) {}

  private List<Clause> clauses(Collection<PairFinding> pairs, Part part, String verb, String word) {
    boolean byAnswer = !verb.startsWith("Not ");
    boolean refused = verb.startsWith("Ruled out");
    return againstOthers(
        pairs,
        part,
        (actors, condition, others) ->
            new Clause(
                verb
                    + few(others)
                    + (byAnswer ? under(condition) : "")
                    + (refused
                        ? refusals.terms(others, RefusalWords.of(condition.id(), pairs))
                        : "")
                    + ": ",
                refused ? makers(actors, condition, others, pairs) : actors,
                QuotationMarks.around(word + condition.means())));
  }

  private String few(Collection<Id> actors) {
    return actors.size() > Reasons.NAMED_AT_MOST ? actors.size() + " of them" : names.and(actors);
  }

  private String together(List<Clause> clauses) {
    return clauses.get(0).fate()
        + English.and(clauses.stream().map(Clause::words).toList())
        + (clauses.size() == 1 ? ", a condition of " : ", conditions of ")
        + few(clauses.get(0).actors());
  }

  /** The question at which an actor's own answer meets a condition or rules it out. */
  private String under(Condition condition) {
    return condition.answer().map(named -> " under " + names.question(named.question())).orElse("");
  }

  private static List<Id> ruledOut(ConditionsCompared.OneSided side) {
    return Decided.conditions(side.ruledOut());
  }

  private static List<Id> askedFor(ConditionsCompared.OneSided side) {
    return Decided.conditions(side.askedFor());
  }

  private interface Said<T> {
    T of(Collection<Id> actors, Condition condition, Collection<Id> others);
  }

  private interface Part {
    List<Id> of(ConditionsCompared.OneSided side);
  }

  /**
   * What is said of each condition and those that stand alike to it. Pairs come in the order of the
   * actors, and so do the names in it.
   */
  private <T> List<T> againstOthers(Collection<PairFinding> pairs, Part part, Said<T> said) {
    Map<Id, Map<Id, Set<Id>>> others = new LinkedHashMap<>();
    for (PairFinding pair : pairs) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(others, part.of(terms.ofA()), pair.a(), pair.b());
                collect(others, part.of(terms.ofB()), pair.b(), pair.a());
              });
    }
    List<T> all = new ArrayList<>();
    others.forEach(
        (condition, byActor) -> {
          Map<Collection<Id>, List<Id>> alike = new LinkedHashMap<>();
          byActor.forEach(
              (actor, against) ->
                  alike.computeIfAbsent(against, ids -> new ArrayList<>()).add(actor));
          alike.forEach(
              (against, actors) ->
                  all.add(said.of(actors, names.dossier().condition(condition), against)));
        });
    return all;
  }

  private static void collect(
      Map<Id, Map<Id, Set<Id>>> others, List<Id> conditions, Id actor, Id other) {
    for (Id condition : conditions) {
      others
          .computeIfAbsent(condition, id -> new LinkedHashMap<>())
          .computeIfAbsent(actor, id -> new LinkedHashSet<>())
          .add(other);
    }
  }
}
