package stance.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.QuestionFinding;
import stance.compare.Relation;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * An answer that a question has, and how the actors of a group stand to it.
 *
 * @param answer the level or the option
 * @param givenBy who takes it, alone or among others, and on which conditions
 * @param ruledOutBy whose answer cannot stand together with it, and on which conditions; of one
 *     that is divided, where this holds of each word that it is divided between, without conditions
 * @param givenInPartBy who is divided, and takes it by one word, but not by all
 * @param ruledOutInPartBy who is divided, and rules it out by one word, but not by all
 * @param forbidden the conditions on which it is taken that stand in the way of one of the group;
 *     none where the answer itself is ruled out
 */
public record Landing(
    Possible answer,
    Map<Id, Conditions> givenBy,
    Map<Id, Conditions> ruledOutBy,
    List<Id> givenInPartBy,
    List<Id> ruledOutInPartBy,
    List<Forbidden> forbidden) {

  public Landing {
    givenBy = Collections.unmodifiableMap(new LinkedHashMap<>(givenBy));
    ruledOutBy = Collections.unmodifiableMap(new LinkedHashMap<>(ruledOutBy));
    givenInPartBy = List.copyOf(givenInPartBy);
    ruledOutInPartBy = List.copyOf(ruledOutInPartBy);
    forbidden = List.copyOf(forbidden);
  }

  /** Whether somebody gives the answer and nobody rules it out, not even in part. */
  public boolean isCommonGround() {
    return !givenBy.isEmpty() && ruledOutBy.isEmpty() && ruledOutInPartBy.isEmpty();
  }

  /** How the group stands to each answer that the question has, in the question's order. */
  static List<Landing> of(StandingTable standings, QuestionFinding finding) {
    List<Landing> landings = new ArrayList<>();
    for (Possible possible : finding.question().answers().possible()) {
      landings.add(of(standings, finding, possible));
    }
    return landings;
  }

  private static Landing of(StandingTable standings, QuestionFinding finding, Possible possible) {
    Map<Id, Conditions> givenBy = new LinkedHashMap<>();
    Map<Id, Conditions> ruledOutBy = new LinkedHashMap<>();
    List<Id> givenInPartBy = new ArrayList<>();
    List<Id> ruledOutInPartBy = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              Optional<Stated> stated = standing.answered();
              if (stated.map(s -> s.answer().taken().contains(possible.id())).orElse(false)) {
                givenBy.put(actor, stated.orElseThrow().conditions());
              } else if (isRuledOut(finding.question(), possible.id(), standing)) {
                ruledOutBy.put(actor, stated.map(Stated::conditions).orElse(Conditions.NONE));
              } else {
                List<Answer> parts = parts(standing);
                if (parts.stream().anyMatch(part -> part.taken().contains(possible.id()))) {
                  givenInPartBy.add(actor);
                }
                if (parts.stream().anyMatch(p -> isOpposed(finding.question(), possible.id(), p))) {
                  ruledOutInPartBy.add(actor);
                }
              }
            });
    List<Forbidden> forbidden =
        ruledOutBy.isEmpty() && ruledOutInPartBy.isEmpty()
            ? forbidden(standings, finding, givenBy)
            : List.of();
    return new Landing(possible, givenBy, ruledOutBy, givenInPartBy, ruledOutInPartBy, forbidden);
  }

  private static boolean isRuledOut(Question question, Id possible, Standing standing) {
    if (standing.answered().isPresent()) {
      return isOpposed(question, possible, standing.answered().get().answer());
    }
    List<Answer> parts = parts(standing);
    return standing.divided().map(d -> d.between().size() == parts.size()).orElse(false)
        && parts.stream().allMatch(part -> isOpposed(question, possible, part));
  }

  /** The answers that one who is divided is divided between; of any other none. */
  private static List<Answer> parts(Standing standing) {
    List<Answer> parts = new ArrayList<>();
    if (standing.divided().isPresent()) {
      for (Spoken word : standing.divided().get().between()) {
        word.answered().ifPresent(stated -> parts.add(stated.answer()));
      }
    }
    return parts;
  }

  private static boolean isOpposed(Question question, Id possible, Answer answer) {
    return Relation.between(question.answers(), question.taking(possible), answer)
        == Relation.OPPOSED;
  }

  /** In the order of the conditions' ids, then of the group. */
  private static List<Forbidden> forbidden(
      StandingTable standings, QuestionFinding finding, Map<Id, Conditions> givenBy) {
    List<Forbidden> forbidden = new ArrayList<>();
    for (Map.Entry<Id, List<Id>> each : askedFor(standings, givenBy).entrySet()) {
      Id condition = each.getKey();
      for (Id actor : finding.standings().keySet()) {
        if (each.getValue().equals(List.of(actor))) {
          continue; // Nobody rules out a condition that is its own alone.
        }
        Conditions own = givenBy.getOrDefault(actor, Conditions.NONE);
        if (own.excluded().contains(condition)) {
          forbidden.add(new Forbidden(condition, actor, Optional.empty()));
        } else {
          Decided.ruledOut(standings, actor, condition)
              .ifPresent(by -> forbidden.add(new Forbidden(condition, actor, Optional.of(by))));
        }
      }
    }
    return forbidden;
  }

  /** The conditions that the world has not met, and who makes them. */
  private static Map<Id, List<Id>> askedFor(StandingTable standings, Map<Id, Conditions> givenBy) {
    Map<Id, List<Id>> asked = new TreeMap<>();
    givenBy.forEach(
        (actor, conditions) -> {
          for (Id required : conditions.required()) {
            if (!standings.isMet(required)) {
              asked.computeIfAbsent(required, id -> new ArrayList<>()).add(actor);
            }
          }
        });
    return asked;
  }
}
