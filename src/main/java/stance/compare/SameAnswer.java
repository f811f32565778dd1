package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Standing.Stated;
import stance.dossier.Answer;
import stance.dossier.Id;

/**
 * Those who give the same answer to a question, whatever else they rule out and on whichever terms:
 * one or more {@link Camp}s.
 *
 * @param members in the order given, one at least
 */
public record SameAnswer(Map<Id, Stated> members) {

  public SameAnswer {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * Who gives the same answer among these standings: the largest first, then in the order of their
   * first members.
   */
  public static List<SameAnswer> of(Map<Id, Standing> standings) {
    Map<AnswerKey, Map<Id, Stated>> groups = new LinkedHashMap<>();
    for (Map.Entry<Id, Standing> entry : standings.entrySet()) {
      if (entry.getValue().answered().isPresent()) {
        Stated stated = entry.getValue().answered().get();
        groups
            .computeIfAbsent(AnswerKey.of(stated.answer()), key -> new LinkedHashMap<>())
            .put(entry.getKey(), stated);
      }
    }
    List<SameAnswer> sorted = new ArrayList<>();
    groups.values().forEach(members -> sorted.add(new SameAnswer(members)));
    sorted.sort((a, b) -> Integer.compare(b.members.size(), a.members.size()));
    return sorted;
  }

  /** What all of them say: what they take, and of what is ruled out that which all rule out. */
  public Answer answer() {
    List<Answer> answers = members.values().stream().map(Stated::answer).toList();
    Answer first = answers.get(0);
    return switch (first.type()) {
      case SCALE -> first;
      case CHOICE -> {
        List<Id> rejected = new ArrayList<>(first.ruledOut());
        for (Answer answer : answers) {
          rejected.retainAll(answer.ruledOut());
        }
        yield new Answer.Options(first.taken(), rejected);
      }
    };
  }

  /** The camps among them. */
  public List<Camp> camps() {
    return Camp.of(new LinkedHashMap<>(members));
  }
}
