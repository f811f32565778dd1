package stance.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stance.compare.Camp;
import stance.compare.PairFinding;
import stance.compare.Terms;
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
    Map<Conditions, List<Id>> byTerms =
        camp.members().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    member -> sorted(member.getValue().conditions()),
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return byTerms.entrySet().stream()
        .map(group -> each(group.getKey(), group.getValue()))
        .collect(Collectors.joining("; "));
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

  /** "Putin only if the separatists agree, which Poroshenko rules out". */
  List<String> clashes(Collection<PairFinding> pairs) {
    return againstOthers(
        pairs,
        Terms.OneSided::ruledOut,
        (actor, condition, others) ->
            names.actor(actor)
                + " only if "
                + names.dossier().condition(condition).means()
                + ", which "
                + names.and(others)
                + (others.size() == 1 ? " rules out" : " rule out"));
  }

  /** "Freeland asks for sovereignty guaranteed, as Scheer does elsewhere". */
  List<String> met(Collection<PairFinding> pairs) {
    return againstOthers(
        pairs,
        Terms.OneSided::met,
        (actor, condition, others) ->
            names.actor(actor)
                + " asks for "
                + names.condition(condition)
                + ", as "
                + names.and(others)
                + (others.size() == 1 ? " does" : " do")
                + " elsewhere");
  }

  private interface Sentence {
    String of(Id actor, Id condition, Collection<Id> others);
  }

  private interface Part {
    List<Id> of(Terms.OneSided side);
  }

  private static List<String> againstOthers(
      Collection<PairFinding> pairs, Part part, Sentence sentence) {
    Map<Id, Map<Id, TreeSet<Id>>> others = new LinkedHashMap<>();
    for (PairFinding pair : pairs) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(others, pair.a(), part.of(terms.ofA()), pair.b());
                collect(others, pair.b(), part.of(terms.ofB()), pair.a());
              });
    }
    List<String> sentences = new ArrayList<>();
    others.forEach(
        (actor, byCondition) ->
            byCondition.forEach(
                (condition, against) -> sentences.add(sentence.of(actor, condition, against))));
    return sentences;
  }

  private static void collect(
      Map<Id, Map<Id, TreeSet<Id>>> others, Id actor, List<Id> conditions, Id other) {
    for (Id condition : conditions) {
      others
          .computeIfAbsent(actor, id -> new LinkedHashMap<>())
          .computeIfAbsent(condition, id -> new TreeSet<>())
          .add(other);
    }
  }
}
