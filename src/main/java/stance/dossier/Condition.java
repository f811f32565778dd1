package stance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A condition that a stance can depend on.
 *
 * @param label what a cell shows, at most 24 characters
 * @param means what a sentence says after "if"
 * @param answer the answer that this condition also is, where a question asks for it
 * @param met that the world has met it
 * @param holder the actors in whose hands it lies
 */
public record Condition(
    Id id,
    String label,
    String means,
    Optional<NamedAnswer> answer,
    Optional<Met> met,
    List<Id> holder) {

  /** A condition of which it is not known that it was met, nor in whose hands it lies. */
  public Condition(Id id, String label, String means, Optional<NamedAnswer> answer) {
    this(id, label, means, answer, Optional.empty(), List.of());
  }

  public Condition {
    holder = List.copyOf(holder);
  }

  /** That a condition was fulfilled from a dated source on, for a time or for good. */
  public record Met(PartialDate from, Optional<PartialDate> until, List<Citation> sources) {

    public Met {
      sources = List.copyOf(sources);
    }

    /** Whether it counts as fulfilled on {@code day}. */
    public boolean on(LocalDate day) {
      return !day.isBefore(from.lastDay())
          && until.map(end -> !day.isAfter(end.lastDay())).orElse(true);
    }
  }

  /** An answer to a question, by their ids. */
  public record NamedAnswer(Id question, Id answer) {}
}
