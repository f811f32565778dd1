package stance.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import stance.compare.Camp;
import stance.compare.PairFinding;
import stance.compare.Terms;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Id;

/** The conditions of several actors against each other, in words. */
final class TermWords {

  private final Names names;

  TermWords(Names names) {
    this.names = names;
  }

  /** "Freeland and Sajjan if sovereignty guaranteed; Scheer names none". */
  String each(Camp camp) {
    Map<Conditions, List<Id>> byTerms = new LinkedHashMap<>();
    camp.members()
        .forEach(
            (actor, stated) ->
                byTerms
                    .computeIfAbsent(sorted(stated.conditions()), terms -> new ArrayList<>())
                    .add(actor));
    List<String> sides = new ArrayList<>();
    byTerms.forEach((terms, actors) -> sides.add(each(terms, actors)));
    return String.join("; ", sides);
  }

  private static Conditions sorted(Conditions conditions) {
    return new Conditions(
        conditions.required().stream().sorted().toList(),
        conditions.excluded().stream().sorted().toList());
  }

  private String each(Conditions conditions, List<Id> actors) {
    if (conditions.isEmpty()) {
      return names.and(actors) + (actors.size() == 1 ? " names none" : " name none");
    }
    return names.and(actors) + " " + onlyIf(conditions);
  }

  /** "if sovereignty guaranteed, unless NATO leads". */
  String onlyIf(Conditions conditions) {
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
  String inFull(Conditions conditions) {
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
    return ruledOut(pairs, Condition::means, this::under);
  }

  /** "Putin only if separatists agree, which Poroshenko rules out". */
  List<String> clashesInBrief(Collection<PairFinding> pairs) {
    return ruledOut(pairs, Condition::label, condition -> "");
  }

  private List<String> ruledOut(
      Collection<PairFinding> pairs,
      Function<Condition, String> name,
      Function<Condition, String> where) {
    return againstOthers(
        pairs,
        Terms.OneSided::ruledOut,
        (actors, condition, others) ->
            names.and(actors)
                + " only if "
                + name.apply(condition)
                + ", which "
                + names.and(others)
                + (others.size() == 1 ? " rules out" : " rule out")
                + where.apply(condition));
  }

  /** "Freeland asks for sovereignty guaranteed, as Scheer does under Sovereignty guaranteed". */
  List<String> met(Collection<PairFinding> pairs) {
    return againstOthers(
        pairs,
        Terms.OneSided::met,
        (actors, condition, others) ->
            names.and(actors)
                + (actors.size() == 1 ? " asks for " : " ask for ")
                + condition.label()
                + ", as "
                + names.and(others)
                + (others.size() == 1 ? " does" : " do")
                + under(condition));
  }

  /** The question at which an actor's own answer meets a condition or rules it out. */
  private String under(Condition condition) {
    return condition.answer().map(named -> " under " + names.question(named.question())).orElse("");
  }

  private interface Sentence {
    String of(Collection<Id> actors, Condition condition, Collection<Id> others);
  }

  private interface Part {
    List<Id> of(Terms.OneSided side);
  }

  /** A sentence for each condition and those that stand alike to it. */
  private List<String> againstOthers(Collection<PairFinding> pairs, Part part, Sentence sentence) {
    Map<Id, Map<Id, TreeSet<Id>>> others = new LinkedHashMap<>();
    for (PairFinding pair : pairs) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(others, part.of(terms.ofA()), pair.a(), pair.b());
                collect(others, part.of(terms.ofB()), pair.b(), pair.a());
              });
    }
    List<String> sentences = new ArrayList<>();
    others.forEach(
        (condition, byActor) -> {
          Map<Collection<Id>, List<Id>> alike = new LinkedHashMap<>();
          byActor.forEach(
              (actor, against) ->
                  alike.computeIfAbsent(against, ids -> new ArrayList<>()).add(actor));
          alike.forEach(
              (against, actors) ->
                  sentences.add(
                      sentence.of(actors, names.dossier().condition(condition), against)));
        });
    return sentences;
  }

  private static void collect(
      Map<Id, Map<Id, TreeSet<Id>>> others, List<Id> conditions, Id actor, Id other) {
    for (Id condition : conditions) {
      others
          .computeIfAbsent(condition, id -> new LinkedHashMap<>())
          .computeIfAbsent(actor, id -> new TreeSet<>())
          .add(other);
    }
  }
}
