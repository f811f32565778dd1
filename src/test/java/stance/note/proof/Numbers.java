package stance.note.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The counts of a sentence, in words or figures. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** What holds a number and counts nothing. */
  private static final Pattern PHRASES =
      Pattern.compile(
          "takes no side|one that takes|one side's|by one alone|one record|(?<=[Tt]hat )(both|all"
              + " \\w+)|that nobody|^The |not all");

  private static final Pattern NUMBER =
      Pattern.compile("\\b(" + String.join("|", WORDS) + "|the question|\\d+)\\b");

  private Numbers() {}

  /** A number as prose has it: to ten in words. */
  static String word(int number) {
    return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
  }

  /** All of them, in order; "the question" counts one. */
  static List<Integer> in(String sentence) {
    List<Integer> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(PHRASES.matcher(sentence).replaceAll("-"));
    while (number.find()) {
      String word = number.group(1);
      int index = WORDS.indexOf(word);
      numbers.add(word.equals("the question") ? 1 : index >= 0 ? index : Integer.parseInt(word));
    }
    return numbers;
  }
}
