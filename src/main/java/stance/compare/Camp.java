package stance.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.Standing.Stated;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Those who give the same answer to a question, whatever their conditions.
 *
 * @param answer the answer of its first member
 * @param members in the order given
 */
public record Camp(Answer answer, Map<Id, Stated> members) {

  public Camp {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * The camps among these standings: the largest first, then in the order of their first members.
   */
  public static List<Camp> of(Question question, Map<Id, Standing> standings) {
    Map<Answer, Map<Id, Stated>> camps = new LinkedHashMap<>();
    standings.forEach(
        (actor, standing) -> {
          if (standing instanceof Stated stated) {
            Answer shared = sameAs(stated.answer(), question, camps.keySet());
            camps.computeIfAbsent(shared, answer -> new LinkedHashMap<>()).put(actor, stated);
          }
        });
    return camps.entrySet().stream()
        .map(camp -> new Camp(camp.getKey(), camp.getValue()))
        .sorted((a, b) -> Integer.compare(b.members().size(), a.members().size()))
        .toList();
  }

  private static Answer sameAs(Answer answer, Question question, Set<Answer> known) {
    for (Answer each : known) {
      if (Relation.between(question.answers(), each, answer) == Relation.SAME) {
        return each;
      }
    }
    return answer;
  }
}
