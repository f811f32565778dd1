package stance.note.words.english;

import java.util.List;

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

  private NumberWords() {}

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
