package stance.note.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The counts of a sentence, in words or figures. */
final class Numbers {

  /** What holds a number and counts nothing. */
  private static final Pattern PHRASES =
      Pattern.compile(
          "takes no side|one that takes|one side's|by one alone|one record|(?<=[Tt]hat )(both|all"
              + " \\w+)|that nobody|^The |not all");

  /** A number in words or figures, as part of a pattern. */
  static final String TOLD = "(?<![\\w-])[\\w-]+(?: hundred(?: and [\\w-]+)?)?";

  private static final List<String> UNITS =
      List.of(
          "none",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final String TO_NINETY_NINE =
      "(?:(?:" + String.join("|", TENS) + ")(?:-\\w+)?|" + String.join("|", UNITS) + ")";

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(the question|\\d+|"
              + "(?:\\w+ hundred(?: and "
              + TO_NINETY_NINE
              + ")?)|"
              + TO_NINETY_NINE
              + ")\\b");

  private Numbers() {}

  /** A number as prose has it: to ten in words. */
  static String word(int number) {
    return number <= 10 ? UNITS.get(number) : Integer.toString(number);
  }

  /** All of them, in order; "the question" counts one. */
  static List<Integer> in(String sentence) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(PHRASES.matcher(sentence).replaceAll("-"));
    while (number.find()) {
      numbers.add(value(number.group(1)));
    }
    return numbers;
  }

  private static int value(String told) {
    if (told.equals("the question")) {
      return 1;
    }
    if (Character.isDigit(told.charAt(0))) {
      return Integer.parseInt(told);
    }
    int value = 0;
    for (String word : told.split("[ -]")) {
      if (word.equals("hundred")) {
        value *= 100;
      } else if (UNITS.contains(word)) {
        value += UNITS.indexOf(word);
      } else if (TENS.contains(word)) {
        value += 10 * (TENS.indexOf(word) + 2);
      }
    }
    return value;
  }
}
