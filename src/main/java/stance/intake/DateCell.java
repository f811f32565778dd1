package stance.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import stance.dossier.PartialDate;

/** Dates as tables write them. */
public final class DateCell {

  private DateCell() {}

  /** The format that {@code pattern} describes; nothing if it describes none. */
  public static Optional<DateTimeFormatter> format(String pattern) {
    try {
      return Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /**
   * The date in a cell; nothing if it is none.
   *
   * @param format without one YYYY-MM-DD, with or without a time after it, YYYY-MM or YYYY
   */
  static Optional<PartialDate> of(String cell, Optional<DateTimeFormatter> format) {
    if (format.isEmpty()) {
      boolean hasTime = cell.length() > 10 && (cell.charAt(10) == 'T' || cell.charAt(10) == ' ');
      return PartialDate.parse(hasTime ? cell.substring(0, 10) : cell);
    }
    try {
      return Optional.of(PartialDate.of(LocalDate.parse(cell, format.get())));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
