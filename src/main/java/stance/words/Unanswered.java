package stance.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Id;

/**
 * What actors did who gave no answer, in words. Declining, not having decided and having nothing on
 * record are never one word.
 */
final class Unanswered {

  /** In the order in which a sentence names them. */
  private enum Way {
    DIVIDED,
    UNDECIDED,
    DECLINED,
    WITHHELD,
    SILENT
  }

  private static final int NAMED_AT_MOST = 3;

  private Unanswered() {}

  /**
   * "Sajjan declined to say", "Freeland: nothing on record", one clause for each way not to answer.
   *
   * @param told of whom it is said already
   * @param counting whether to count where many actors share a way
   */
  static List<String> clauses(
      Names names, QuestionFinding finding, Set<Id> told, boolean counting) {
    Map<Way, List<Id>> byWay = new TreeMap<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (!(standing instanceof Standing.Stated) && !told.contains(actor)) {
                byWay.computeIfAbsent(way(standing), w -> new ArrayList<>()).add(actor);
              }
            });
    List<String> clauses = new ArrayList<>();
    byWay.forEach(
        (way, actors) -> {
          boolean counted = counting && actors.size() > NAMED_AT_MOST;
          String who = counted ? Integer.toString(actors.size()) : names.and(actors);
          clauses.add(who + said(way, actors.size() > 1, counted));
        });
    return clauses;
  }

  private static Way way(Standing standing) {
    if (standing instanceof Standing.Divided) {
      return Way.DIVIDED;
    }
    if (standing instanceof Standing.Undecided) {
      return Way.UNDECIDED;
    }
    if (standing instanceof Standing.Declined) {
      return Way.DECLINED;
    }
    return standing instanceof Standing.Withheld ? Way.WITHHELD : Way.SILENT;
  }

  private static String said(Way way, boolean several, boolean counted) {
    return switch (way) {
      case DIVIDED -> several ? " are divided" : " is divided";
      case UNDECIDED -> several ? " are undecided" : " is undecided";
      case DECLINED -> " declined to say";
      case WITHHELD -> several ? " set conditions not met" : " sets conditions not met";
      case SILENT -> counted ? " have nothing on record" : ": nothing on record";
    };
  }
}
