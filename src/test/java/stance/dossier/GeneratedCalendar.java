package stance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The dates of a generated dossier: few, so that actors often speak on one day, and crowded about
 * the distances that matter, 30, 183 and 365 days.
 */
final class GeneratedCalendar {

  private static final List<String> SPREAD =
      List.of(
          "2016",
          "2016-09",
          "2016-12-31",
          "2017",
          "2017-03",
          "2017-05-09",
          "2017-05-10",
          "2017-06",
          "2017-06-30",
          "2017-07-01",
          "2017-11",
          "2017-11-09",
          "2017-12-31",
          "2018",
          "2018-01");

  private static final List<LocalDate> FIRST_DAYS =
      List.of(LocalDate.of(2016, 2, 29), LocalDate.of(2017, 1, 1), LocalDate.of(2017, 5, 10));

  private static final List<Integer> DAYS_AFTER =
      List.of(0, 1, 29, 30, 31, 60, 61, 152, 153, 182, 183, 184, 213, 214, 364, 365, 366, 549);

  private GeneratedCalendar() {}

  /** Dates over two years, of every precision. */
  static List<PartialDate> spread() {
    return SPREAD.stream().map(text -> PartialDate.parse(text).orElseThrow()).toList();
  }

  /** Some eight days at such distances, and a month and a year that they lie in. */
  static List<PartialDate> crowded(Chance chance) {
    LocalDate first = chance.oneOf(FIRST_DAYS);
    List<PartialDate> days =
        chance.some(0.45, DAYS_AFTER).stream()
            .map(after -> PartialDate.of(first.plusDays(after)))
            .toList();
    LocalDate some = days.isEmpty() ? first : chance.oneOf(days).firstDay();
    LocalDate other = days.isEmpty() ? first : chance.oneOf(days).firstDay();
    return Stream.concat(
            Stream.of(
                PartialDate.of(first),
                new PartialDate(some.withDayOfMonth(1), PartialDate.Precision.MONTH),
                new PartialDate(other.withDayOfYear(1), PartialDate.Precision.YEAR)),
            days.stream())
        .distinct()
        .toList();
  }
}
