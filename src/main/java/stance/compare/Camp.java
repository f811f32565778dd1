package stance.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.Standing.Stated;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Id;

/**
 * Those who answer a question alike in all: what they take, what they rule out and on which terms.
 *
 * @param members in the order given, one at least
 */
public record Camp(Map<Id, Stated> members) {

  public Camp {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  private record Alike(Set<Id> taken, Set<Id> ruledOut, TermsKey terms) {

    static Alike of(Stated stated) {
      return new Alike(
          Set.copyOf(stated.answer().taken()),
          Set.copyOf(stated.answer().ruledOut()),
          TermsKey.of(stated.conditions()));
    }
  }

  /**
   * The camps among these standings: the largest first, then in the order of their first members.
   */
  public static List<Camp> of(Map<Id, Standing> standings) {
    Map<Alike, Map<Id, Stated>> camps = new LinkedHashMap<>();
    for (Map.Entry<Id, Standing> entry : standings.entrySet()) {
      if (entry.getValue().answered().isPresent()) {
        Stated stated = entry.getValue().answered().get();
        camps
            .computeIfAbsent(Alike.of(stated), key -> new LinkedHashMap<>())
            .put(entry.getKey(), stated);
      }
    }
    List<Camp> sorted = new ArrayList<>();
    camps.values().forEach(members -> sorted.add(new Camp(members)));
    sorted.sort((a, b) -> Integer.compare(b.members.size(), a.members.size()));
    return sorted;
  }

  /** The answer that all of them give. */
  public Answer answer() {
    return first().answer();
  }

  /** The conditions that all of them make. */
  public Conditions terms() {
    return first().conditions();
  }

  private Stated first() {
    return members.values().iterator().next();
  }
}
