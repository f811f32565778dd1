package stance.compare;

import java.util.Collections;
import java.util.Comparator;
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
        .sorted(Comparator.comparing((Camp camp) -> camp.members().size()).reversed())
        .toList();
  }

  private static Answer sameAs(Answer answer, Question question, Set<Answer> known) {
    return known.stream()
        .filter(k -> Relation.between(question.answers(), k, answer) == Relation.SAME)
        .findFirst()
        .orElse(answer);
  }
}
