package stance.compare;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import stance.compare.Change.Kind;
import stance.dossier.PartialDate;

/**
 * Which changes are looked at.
 *
 * @param from the day, or the first day of the period, with which they begin; absent, with the
 *     first
 * @param until the day, or the last day of the period, with which they end; absent, with the last
 */
public record ChangeSelection(
    Optional<PartialDate> from, Optional<PartialDate> until, Set<Kind> kinds) {

  /** The kinds in which something moves. */
  public static final Set<Kind> MOVES =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.FIRST, Kind.RESTATED)));

  public ChangeSelection {
    kinds = Set.copyOf(kinds);
  }

  /** Whether a change is one of them. */
  public boolean shows(Change change) {
    return isWithin(change) && kinds.contains(change.kind());
  }

  /**
   * Whether it falls into the time looked at. A partial date counts by its last day, on which it is
   * known to have come.
   */
  public boolean isWithin(Change change) {
    return from.map(date -> !change.date().lastDay().isBefore(date.firstDay())).orElse(true)
        && until.map(date -> !change.date().lastDay().isAfter(date.lastDay())).orElse(true);
  }
}
