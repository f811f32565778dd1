package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import stance.problem.Suggestion;

/** The words that stand for values on the command line. */
final class EnumNames {

  private EnumNames() {}

  /** The word for a value: "terms-clash" for {@code TERMS_CLASH}. */
  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words for values, with commas. */
  static String listed(Enum<?>... values) {
    List<String> words = new ArrayList<>();
    for (Enum<?> value : values) {
      words.add(of(value));
    }
    return String.join(", ", words);
  }

  /** The value that {@code word} stands for, without regard to case. */
  static <E extends Enum<E>> E oneOf(Class<E> type, String option, String word) {
    return oneOf(Arrays.asList(type.getEnumConstants()), option, word);
  }

  /** The one of {@code values} that {@code word} stands for, without regard to case. */
  static <E extends Enum<E>> E oneOf(List<E> values, String option, String word) {
    for (E value : values) {
      if (of(value).equals(word.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> near = Suggestion.closest(word, values.stream().map(EnumNames::of).toList());
    String meant = near.isEmpty() ? "" : "did you mean '" + near.get(0) + "'? ";
    throw new UsageError(
        option + " does not take '" + word + "'",
        meant + "it takes " + listed(values.toArray(Enum<?>[]::new)));
  }
}
