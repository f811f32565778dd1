package stance.note.words;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import stance.dossier.Evidence;

/**
 * All who are compared, where they give one answer.
 *
 * @param actors how many they are
 * @param weaker how many of them are known in which way, where that is not by their own words
 */
public record Unanimous(int actors, Map<Evidence, Integer> weaker) {

  public Unanimous {
    Map<Evidence, Integer> ordered = new EnumMap<>(Evidence.class);
    ordered.putAll(weaker);
    weaker = Collections.unmodifiableMap(ordered);
  }

  /** How many are not known by their own words. */
  public int notInOwnWords() {
    return weaker.values().stream().mapToInt(Integer::intValue).sum();
  }
}
