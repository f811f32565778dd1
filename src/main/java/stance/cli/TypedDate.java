package stance.cli;

import java.util.Locale;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.words.English;

/**
 * A date as somebody types it: as files write it, or as the program itself prints it ({@code 9
 * March 2026}, {@code Mar 2026}), since it is often copied from a page that does so too.
 */
final class TypedDate {

  /** Forms that will do. */
  static final String FORMS = "2026-03-09, 9 March 2026, Mar 2026 or 2026";

  private static final int MONTHS = 12;

  private TypedDate() {}

  /** The date that {@code text} is; nothing if it is none. */
  static Optional<PartialDate> of(String text) {
    Optional<PartialDate> asInFiles = PartialDate.parse(text);
    return asInFiles.isPresent() ? asInFiles : printed(text.replaceFirst("^0(?=\\d )", ""));
  }

  private static Optional<PartialDate> printed(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != 2 && words.length != 3) {
      return Optional.empty();
    }
    String year = words[words.length - 1];
    String day = words.length == 3 ? "-" + (words[0].length() == 1 ? "0" : "") + words[0] : "";
    for (int month = 1; month <= MONTHS; month++) {
      Optional<PartialDate> date =
          PartialDate.parse(year + String.format(Locale.ROOT, "-%02d", month) + day);
      if (date.filter(each -> isPrintedAs(text, each)).isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static boolean isPrintedAs(String text, PartialDate date) {
    return English.date(date).equalsIgnoreCase(text)
        || English.shortDate(date).equalsIgnoreCase(text);
  }
}
