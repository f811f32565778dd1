package stance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stance.dossier.Actor;
import stance.dossier.Id;

/**
 * Short names for the columns of many actors: the first three letters of a label, or the initials
 * of one of several words; made unique where two would be the same.
 */
final class ActorCodes {

  private static final int LENGTH = 3;

  private ActorCodes() {}

  /** A code for each actor, in order. */
  static Map<Id, String> of(List<Actor> actors) {
    Map<Id, String> codes = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>();
    for (Actor actor : actors) {
      String code =
          candidates(actor).stream()
              .filter(candidate -> !taken.contains(folded(candidate)))
              .findFirst()
              .orElseThrow();
      taken.add(folded(code));
      codes.put(actor.id(), code);
    }
    return codes;
  }

  private static String folded(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  /** The codes that would do, the best first; numbers at the end, so that one is always free. */
  private static List<String> candidates(Actor actor) {
    List<String> candidates = new ArrayList<>();
    String[] words = actor.label().trim().split("[\\s-]+", -1);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(first(word, 1));
    }
    if (words.length > 1) {
      candidates.add(first(initials.toString(), LENGTH));
    }
    candidates.add(first(words[0], LENGTH));
    int[] letters = words[0].codePoints().toArray();
    for (int i = 2; i < letters.length; i++) {
      candidates.add(first(words[0], 2) + Character.toString(letters[i]));
    }
    for (int number = 2; number < 1000; number++) {
      candidates.add(first(words[0], number < 10 ? 2 : 1) + number);
    }
    return candidates;
  }

  private static String first(String text, int letters) {
    int end = Math.min(letters, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, end));
  }
}
