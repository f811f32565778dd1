package stance.note.words;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Evidence;
import stance.note.words.Claim.Subject;

/**
 * All who are compared, where they give one answer.
 *
 * @param actors how many they are
 * @param weaker how many of them are known in which way, where that is not by their own words
 * @param claimants on whose word some are known; none where a record does not name it
 * @param assumed how many of them answer so only on terms that are assumed
 * @param carriedOver of how many it was said under an earlier government and not repeated since
 */
public record Unanimous(
    int actors,
    Map<Evidence, Integer> weaker,
    List<Subject> claimants,
    int assumed,
    int carriedOver) {

  public Unanimous {
    Map<Evidence, Integer> ordered = new EnumMap<>(Evidence.class);
    ordered.putAll(weaker);
    weaker = Collections.unmodifiableMap(ordered);
    claimants = List.copyOf(claimants);
  }

  /** Where nobody is known on the word of another, and nothing is assumed or carried over. */
  public Unanimous(int actors, Map<Evidence, Integer> weaker) {
    this(actors, weaker, List.of(), 0, 0);
  }

  /** How many are not known by their own words. */
  public int notInOwnWords() {
    return weaker.values().stream().mapToInt(Integer::intValue).sum();
  }
}
