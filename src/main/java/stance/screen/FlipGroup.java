package stance.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.compare.Flip;
import stance.compare.Verdict;
import stance.dossier.Id;

/**
 * Flags of pairs that flipped alike with one of two: an edit of one actor's stance flips its flags
 * with many.
 *
 * @param others in the order of the flips
 */
record FlipGroup(Id actor, Id question, Verdict before, Verdict after, List<Id> others) {

  private record Key(Id actor, Id question, Verdict before, Verdict after) {

    static Key of(Flip flip, Id actor) {
      return new Key(actor, flip.question(), flip.before(), flip.after());
    }
  }

  FlipGroup {
    others = List.copyOf(others);
  }

  /** All flips of pairs, each under that of its two actors that flipped so the oftener. */
  static List<FlipGroup> of(List<Flip> flips) {
    Map<Key, Integer> count = new HashMap<>();
    for (Flip flip : flips) {
      flip.actors().forEach(actor -> count.merge(Key.of(flip, actor), 1, Integer::sum));
    }
    Map<Key, List<Id>> groups = new LinkedHashMap<>();
    for (Flip flip : flips) {
      Id actor =
          flip.actors().stream()
              .max(Comparator.comparing(id -> count.getOrDefault(Key.of(flip, id), 0)))
              .orElseThrow();
      List<Id> others = flip.actors().stream().filter(id -> !id.equals(actor)).toList();
      groups.computeIfAbsent(Key.of(flip, actor), key -> new ArrayList<>()).addAll(others);
    }
    List<FlipGroup> all = new ArrayList<>();
    groups.forEach(
        (key, others) ->
            all.add(new FlipGroup(key.actor, key.question, key.before, key.after, others)));
    all.sort(Comparator.comparing(FlipGroup::actor).thenComparing(FlipGroup::question));
    return all;
  }
}
