package stance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

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

  /** Whether the world has met it on {@code day}. */
  public boolean isMetOn(LocalDate day) {
    return met.isPresent() && met.get().on(day);
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

    /** Its keys, in the order of the files. */
    public static RecordKeys<Met> keys() {
      return Keys.ALL;
    }

    /** Apart, so that only who asks for the keys has them made. */
    private static final class Keys {
      private static final RecordKeys<Met> ALL =
          RecordKeys.<Met>of("'met'")
              .must("from", Type.DATE, Met::from, "since when", "2019-09-20")
              .may(
                  "until",
                  Type.DATE,
                  Met::until,
                  "until when; for good where it is left out",
                  "2019-12-09")
              .must(
                  "sources",
                  Type.CITATIONS,
                  Met::sources,
                  Citation.keys(),
                  "where that can be read",
                  "[osce-2019]")
              .idOf(Referent.SOURCE)
              .keys();
    }
  }

  /** An answer to a question, by their ids. */
  public record NamedAnswer(Id question, Id answer) {}

  /** Its keys, in the order of the files. */
  public static RecordKeys<Condition> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Condition> ALL =
        RecordKeys.<Condition>of("a condition")
            .must("id", Type.ID, Condition::id, "its id", "ukraine-asks")
            .must(
                "label",
                Type.TEXT,
                Condition::label,
                "what a cell shows, 24 characters at most",
                "Ukraine asks")
            .must(
                "means",
                Type.TEXT,
                Condition::means,
                "what a sentence says after \"if\"; by itself clear: \"the mission\", not \"it\"",
                "Ukraine asks for the mission")
            .may(
                "question",
                Type.ID,
                c -> c.answer().map(NamedAnswer::question),
                "the question of which it is also an answer",
                "separatist-consent")
            .idOf(Referent.QUESTION)
            .may(
                "stance",
                Type.ID,
                c -> c.answer().map(NamedAnswer::answer),
                "which answer of that question",
                "supports")
            .may(
                "met",
                Type.RECORD,
                Condition::met,
                Met.keys(),
                "that the world has met it: from when, until when, and where that can be read",
                "{from: 2019-09-20, sources: [osce-2019]}")
            .may(
                "holder",
                Type.IDS,
                Condition::holder,
                "the actors in whose hands it lies",
                "[ukraine]")
            .idOf(Referent.ACTOR)
            .keys();
  }
}
