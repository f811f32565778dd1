package stance.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import stance.dossier.Id;
import stance.text.FoldedName;

/**
 * Ids made of names: in Latin letters without accents, with hyphens, and numbered where two names
 * give the same. A name that had an id before keeps it, so that two imports of a growing table can
 * be compared.
 */
final class MadeIds {

  private static final int LONGEST = 40;

  private final String noun;
  private final Map<String, Id> before;
  private final Map<String, Id> ids = new LinkedHashMap<>();
  private final Set<Id> taken;

  /**
   * @param noun what is named, for a name that has no letters
   * @param before the ids of an earlier import, by the names
   * @param taken the ids that something has already, also what is no such thing: actors, questions
   *     and sources share one name space
   */
  MadeIds(String noun, Map<String, Id> before, Set<Id> taken) {
    this.noun = noun;
    this.before = new HashMap<>(before);
    this.taken = taken;
  }

  /** The id of what has this name. */
  Id of(String name) {
    return ids.computeIfAbsent(name, this::made);
  }

  /** The id of each name asked for, in the order in which they were. */
  Map<String, Id> all() {
    return ids;
  }

  private Id made(String name) {
    Id known = before.get(name);
    if (known != null) {
      return known;
    }
    String stem = stem(name);
    Id id = new Id(stem);
    for (int number = 2; !taken.add(id); number++) {
      id = new Id(stem + "-" + number);
    }
    return id;
  }

  private String stem(String name) {
    StringBuilder stem = new StringBuilder();
    for (char c : FoldedName.of(name).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        stem.append(c);
      } else if (stem.length() > 0 && stem.charAt(stem.length() - 1) != '-') {
        stem.append('-');
      }
    }
    if (stem.length() > LONGEST) {
      int end = stem.lastIndexOf("-", LONGEST);
      stem.setLength(end > 0 ? end : LONGEST);
    }
    while (stem.length() > 0 && stem.charAt(stem.length() - 1) == '-') {
      stem.setLength(stem.length() - 1);
    }
    return stem.isEmpty() ? noun : stem.toString();
  }
}
