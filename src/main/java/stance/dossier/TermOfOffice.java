package stance.dossier;

import java.util.Optional;

/**
 * The time in which one actor speaks for another: from the first day of {@code from} to the last
 * day of {@code until}, without limit where one is absent.
 */
public record TermOfOffice(Id speaksFor, Optional<PartialDate> from, Optional<PartialDate> until) {}
