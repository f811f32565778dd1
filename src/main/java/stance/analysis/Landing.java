package stance.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.compare.Attitude;
import stance.compare.QuestionFinding;
import stance.compare.Relation;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * An answer that a question has, and how the actors of a group stand to it.
 *
 * @param answer the level or the option
 * @param givenBy who takes it, alone or among others, and on which conditions
 * @param ruledOutBy whose answer cannot stand together with it, and on which conditions; of one
 *     that is divided, where this holds of each that speaks for it, without conditions
 * @param forbidden the conditions on which it is taken that one of the group rules out; none where
 *     the answer itself is ruled out
 */
public record Landing(
    Possible answer,
    Map<Id, Conditions> givenBy,
    Map<Id, Conditions> ruledOutBy,
    List<Forbidden> forbidden) {

  public Landing {
    givenBy = Collections.unmodifiableMap(new LinkedHashMap<>(givenBy));
    ruledOutBy = Collections.unmodifiableMap(new LinkedHashMap<>(ruledOutBy));
    forbidden = List.copyOf(forbidden);
  }

  /** Whether somebody gives the answer and nobody rules it out. */
  public boolean isCommonGround() {
    return !givenBy.isEmpty() && ruledOutBy.isEmpty();
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
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              Optional<Stated> stated = standing.answered();
              if (stated.map(s -> s.answer().taken().contains(possible.id())).orElse(false)) {
                givenBy.put(actor, stated.orElseThrow().conditions());
              } else if (isRuledOut(finding.question(), possible.id(), standing)) {
                ruledOutBy.put(actor, stated.map(Stated::conditions).orElse(Conditions.NONE));
              }
            });
    List<Forbidden> forbidden =
        ruledOutBy.isEmpty() ? forbidden(standings, finding, givenBy) : List.of();
    return new Landing(possible, givenBy, ruledOutBy, forbidden);
  }

  private static boolean isRuledOut(Question question, Id possible, Standing standing) {
    if (standing.answered().isPresent()) {
      return isOpposed(question, possible, standing.answered().get().answer());
    }
    if (standing.divided().isEmpty()) {
      return false;
    }
    for (Spoken word : standing.divided().get().between()) {
      if (word.answered().isEmpty()
          || !isOpposed(question, possible, word.answered().get().answer())) {
        return false;
      }
    }
    return true;
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
          forbidden.add(new Forbidden(condition, actor, finding.question().id()));
        } else if (standings.attitude(actor, condition).kind() == Attitude.Kind.RULES_IT_OUT) {
          forbidden.add(new Forbidden(condition, actor, decidedBy(standings, condition)));
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

  private static Id decidedBy(StandingTable standings, Id condition) {
    return standings
        .dossier()
        .condition(condition)
        .answer()
        .map(Condition.NamedAnswer::question)
        .orElseThrow();
  }
}
