package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.text.Styled;

/**
 * Short names for the columns of many actors: the first three letters of a label, or the initials
 * of a name of several words; made unique where two would be the same.
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
          candidates(actor)
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
  private static Stream<String> candidates(Actor actor) {
    List<String> candidates = new ArrayList<>();
    String letters = actor.label().replaceAll("[^\\p{L}\\p{M}\\p{N}\\s-]", "").strip();
    String[] words = (letters.isEmpty() ? actor.id().text() : letters).split("[\\s-]+", -1);
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      initials.append(first(word, 1));
    }
    if (words.length > 1 && initials.codePoints().noneMatch(Character::isLowerCase)) {
      candidates.add(first(initials.toString(), LENGTH));
    }
    candidates.add(first(words[0], LENGTH));
    words[0]
        .codePoints()
        .skip(2)
        .forEach(c -> candidates.add(first(words[0], 2) + Character.toString(c)));
    Stream<String> numbered =
        IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> first(words[0], number < 10 ? 2 : 1) + number);
    return Stream.concat(candidates.stream(), numbered);
  }

  /** As many of the first letters as fit so many cells; one at least. */
  private static String first(String text, int cells) {
    Styled whole = Styled.of(text);
    String start = whole.cells(0, cells).text().strip();
    return start.isEmpty() ? whole.cells(0, 2).text() : start;
  }
}
