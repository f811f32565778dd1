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
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.state() != State.STATED && !told.contains(actor)) {
                byState.computeIfAbsent(standing.state(), s -> new ArrayList<>()).add(actor);
              }
            });
    List<String> clauses = new ArrayList<>();
    byState.forEach(
        (state, actors) -> {
          boolean counted = counting && actors.size() > NAMED_AT_MOST;
          String who = counted ? Integer.toString(actors.size()) : names.and(actors);
          clauses.add(who + said(state, actors.size() > 1, counted));
        });
    return clauses;
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
      case WITHHELD -> several ? " set conditions not met" : " sets conditions not met";
      case NONE -> counted ? " have nothing on record" : ": nothing on record";
    };
  }
}
