package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import stance.dossier.Worded;
import stance.problem.Suggestion;

/** The words that stand for values on the command line. */
final class EnumNames {

  private EnumNames() {}

  /** The words for values, with commas. */
  static String listed(Worded... values) {
    List<String> words = new ArrayList<>();
    for (Worded value : values) {
      words.add(value.word());
    }
    return String.join(", ", words);
  }

  /** The value that {@code word} stands for; as below, of all values and by their own words. */
  static <E extends Enum<E> & Worded> E oneOf(Class<E> type, String option, String word) {
    return oneOf(List.of(type.getEnumConstants()), value -> List.of(), option, word);
  }

  /**
   * The one of {@code values} that {@code word} stands for, by its own word or another of it.
   * Neither case nor number counts, nor what joins words: "Actor", "actors".
   *
   * @param others the other words for a value
   * @throws UsageError if it stands for none of them
   */
  static <E extends Worded> E oneOf(
      List<E> values, Function<E, List<String>> others, String option, String word) {
    return oneOf(values, Worded::word, others, option, word);
  }

  /** As above, of values that say their own word otherwise. */
  static <E> E oneOf(
      List<E> values,
      Function<E, String> own,
      Function<E, List<String>> others,
      String option,
      String word) {
    String asked = plain(word);
    for (E value : values) {
      if (plain(own.apply(value)).equals(asked)) {
        return value;
      }
      for (String other : others.apply(value)) {
        if (plain(other).equals(asked)) {
          return value;
        }
      }
    }
    List<String> known = values.stream().map(own).toList();
    List<String> near = Suggestion.closest(word, known);
    String meant = near.isEmpty() ? "" : "did you mean '" + near.get(0) + "'? ";
    throw new UsageError(
        option + " does not take '" + word + "'", meant + "it takes " + String.join(", ", known));
  }

  /** A word without what does not count in it. */
  private static String plain(String word) {
    String joined = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return joined.endsWith("ies")
        ? joined.substring(0, joined.length() - 3) + "y"
        : joined.endsWith("s") ? joined.substring(0, joined.length() - 1) : joined;
  }
}
