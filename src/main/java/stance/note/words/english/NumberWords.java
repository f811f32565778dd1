package stance.note.words.english;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words, as a sentence begins: none begins with a figure. */
final class NumberWords {

  private static final List<String> TO_NINETEEN =
      List.of(
          "no",
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

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  /**
   * A figure that counts something, as our clauses begin: what follows is the verb of those counted
   * or what they are of.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(\\d{2,9})(?="
              + " (?:answers?|takes?|took|has|have|is|are|was|were|rests?|each|refuses?|says?|of"
              + " the|of them|of these|more|actors|questions|statements|\\(\\w+ not in) ?)");

  private NumberWords() {}

  /** A clause of ours in which no figure comes first; that of an answer stays as it is written. */
  static String opening(String clause) {
    Matcher figure = OPENING.matcher(clause);
    return figure.find()
        ? spelled(Integer.parseInt(figure.group(1))) + clause.substring(figure.end())
        : clause;
  }

  /** "two", "thirty-one", "one hundred and twenty-nine"; from a thousand on "a total of 1000". */
  static String spelled(int number) {
    if (number < TO_NINETEEN.size()) {
      return TO_NINETEEN.get(number);
    }
    if (number < HUNDRED) {
      String ones = number % TEN == 0 ? "" : "-" + TO_NINETEEN.get(number % TEN);
      return TENS.get(number / TEN - 2) + ones;
    }
    if (number < THOUSAND) {
      String rest = number % HUNDRED == 0 ? "" : " and " + spelled(number % HUNDRED);
      return TO_NINETEEN.get(number / HUNDRED) + " hundred" + rest;
    }
    return "a total of " + number;
  }
}
