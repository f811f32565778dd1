package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * How several actors compare on one question.
 *
 * @param standings where each stands, in the order of the actors
 * @param pairs every two of them, in the same order
 */
public record QuestionFinding(
    Question question, Map<Id, Standing> standings, List<PairFinding> pairs) {

  public QuestionFinding {
    standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    pairs = List.copyOf(pairs);
  }

  /** The finding for these actors, two at least for a flag to mean anything. */
  static QuestionFinding of(StandingTable standings, Question question, List<Id> actors) {
    Map<Id, Standing> each = new LinkedHashMap<>();
    actors.forEach(actor -> each.put(actor, standings.of(actor, question.id())));
    List<PairFinding> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        pairs.add(PairFinding.of(standings, question, actors.get(i), actors.get(j)));
      }
    }
    return new QuestionFinding(question, each, pairs);
  }

  /** The weightiest flag that any pair has. */
  public Flag flag() {
    Flag weightiest = Flag.NONE;
    for (PairFinding pair : pairs) {
      if (pair.flag().compareTo(weightiest) < 0) {
        weightiest = pair.flag();
      }
    }
    return weightiest;
  }

  /** The pairs that have the flag of the whole. */
  public List<PairFinding> decidingPairs() {
    Flag flag = flag();
    return pairs.stream().filter(pair -> pair.flag() == flag).toList();
  }

  /** The kind of the deciding pairs, when they all have the same. */
  public Optional<FlagKind> kind() {
    List<Optional<FlagKind>> kinds =
        decidingPairs().stream().map(PairFinding::kind).distinct().toList();
    return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
  }

  /** The answers that were given, in the order of the actors. */
  public Map<Id, Stated> answers() {
    Map<Id, Stated> answers = new LinkedHashMap<>();
    standings.forEach(
        (actor, standing) -> {
          if (standing instanceof Stated stated) {
            answers.put(actor, stated);
          }
        });
    return answers;
  }

  /** The reach of the flag: how many of the actors gave an answer. */
  public int stated() {
    return answers().size();
  }

  /** Whether none of the actors has anything on record. */
  public boolean isSilent() {
    for (Standing standing : standings.values()) {
      if (!(standing instanceof Standing.None)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every one of the actors gave an answer, so that a text may say "all". */
  public boolean hasFullReach() {
    return stated() == standings.size();
  }
}
