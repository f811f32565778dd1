package stance.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stance.compare.QuestionFinding;
import stance.compare.Standing.State;
import stance.dossier.Id;

/**
 * What actors did who gave no answer, in words. Declining, not having decided and having nothing on
 * record are never one word.
 */
final class Unanswered {

  private static final int NAMED_AT_MOST = 3;

  private Unanswered() {}

  /**
   * "Sajjan declined to say", "Freeland: nothing on record", one clause for each state without an
   * answer.
   *
   * @param told of whom it is said already
   * @param counting whether to count where many actors share a state
   */
  static List<String> clauses(
      Names names, QuestionFinding finding, Set<Id> told, boolean counting) {
    Map<State, List<Id>> byState = new TreeMap<>((a, b) -> Integer.compare(order(a), order(b)));
    List<Id> filtered = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              boolean isAsked = !finding.notAsked().contains(actor);
              if (standing.isFiltered()) {
                filtered.add(actor);
              } else if (standing.state() != State.STATED && isAsked && !told.contains(actor)) {
                byState.computeIfAbsent(standing.state(), s -> new ArrayList<>()).add(actor);
              }
            });
    List<String> clauses = new ArrayList<>();
    byState.forEach(
        (state, actors) -> {
          boolean counted = counting && actors.size() > NAMED_AT_MOST;
          clauses.add(
              who(names, actors, counted) + said(state, counted || !names.areOne(actors), counted));
        });
    if (!filtered.isEmpty()) {
      boolean counted = counting && filtered.size() > NAMED_AT_MOST;
      clauses.add(
          who(names, filtered, counted) + (counted ? " have " : ": ") + HowItCounts.nothing(true));
    }
    return clauses;
  }

  private static String who(Names names, List<Id> actors, boolean counted) {
    return counted ? Integer.toString(actors.size()) : names.and(actors);
  }

  /** In the order in which a sentence names them. */
  private static int order(State state) {
    return switch (state) {
      case STATED -> 0;
      case DIVIDED -> 1;
      case UNDECIDED -> 2;
      case DECLINED -> 3;
      case ABSENT -> 4;
      case WITHHELD -> 5;
      case NONE -> 6;
    };
  }

  private static String said(State state, boolean several, boolean counted) {
    return switch (state) {
      case STATED -> "";
      case DIVIDED -> several ? " are divided" : " is divided";
      case UNDECIDED -> several ? " are undecided" : " is undecided";
      case DECLINED -> " declined to say";
      case ABSENT -> " took no part";
      case WITHHELD -> (counted ? " have" : ":") + " no answer that holds as assumed";
      case NONE -> counted ? " have nothing on record" : ": nothing on record";
    };
  }
}
