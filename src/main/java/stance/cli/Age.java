package stance.cli;

import java.time.Period;

/** How long ago something may be: {@code 2y}, {@code 18m} or {@code 90d}. */
final class Age {

  private Age() {}

  /**
   * The age that {@code text} writes.
   *
   * @throws UsageError if it writes none
   */
  static Period of(String option, String text) {
    int digits = text.length() - 1;
    if (digits > 0 && digits < 6 && text.substring(0, digits).chars().allMatch(Age::isDigit)) {
      int number = Integer.parseInt(text.substring(0, digits));
      switch (text.charAt(digits)) {
        case 'y':
          return Period.ofYears(number);
        case 'm':
          return Period.ofMonths(number);
        case 'd':
          return Period.ofDays(number);
        default:
      }
    }
    throw new UsageError(
        option + " does not take '" + text + "'", "write years, months or days: 2y, 18m, 90d");
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
