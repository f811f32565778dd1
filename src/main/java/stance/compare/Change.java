package stance.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Position.Stated;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Worded;

/**
 * What an actor's record on a question changed against its record before.
 *
 * @param from the record before; absent for the first
 */
public record Change(Id actor, Question question, Kind kind, Optional<Stance> from, Stance to) {

  /** In what way one record changed against the one before. */
  public enum Kind implements Worded {
    /** There is no record before. */
    FIRST("first"),
    /** The same answer on the same conditions; or undecided again, or declined again. */
    RESTATED("restated"),
    /** The same answer on other conditions. */
    TERMS_CHANGED("terms-changed"),
    /** An answer that does not differ; or from undecided to declined, or back. */
    MOVED("moved"),
    /** An answer that differs, as of two actors. */
    REVERSED("reversed"),
    /** An answer before, none now. */
    WENT_QUIET("went-quiet"),
    /** No answer before, one now. */
    TOOK_A_POSITION("took-a-position");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  private static final Comparator<Change> IN_TIME =
      Comparator.comparing(change -> change.to().date());

  /**
   * The changes in these actors' own records that count on {@code basis}: by date, on one date in
   * the order of the actors, then of the questions. What is assumed does not enter.
   */
  public static List<Change> among(
      Dossier dossier, Basis basis, List<Id> actors, List<Question> questions) {
    return actors.stream()
        .map(dossier::actor)
        .flatMap(actor -> of(new Records(actor, basis), actor, questions).stream())
        .sorted(IN_TIME)
        .toList();
  }

  private static List<Change> of(Records records, Actor actor, List<Question> questions) {
    List<Change> changes = new ArrayList<>();
    for (Question question : questions) {
      changes.addAll(of(records, actor, question));
    }
    return changes;
  }

  private static List<Change> of(Records records, Actor actor, Question question) {
    List<Change> changes = new ArrayList<>();
    Optional<Stance> before = Optional.empty();
    for (Stance stance : records.counted(question.id())) {
      Kind kind =
          before
              .map(from -> kindOf(question, from.position(), stance.position()))
              .orElse(Kind.FIRST);
      changes.add(new Change(actor.id(), question, kind, before, stance));
      before = Optional.of(stance);
    }
    return changes;
  }

  private static Kind kindOf(Question question, Position from, Position to) {
    if (from instanceof Stated before && to instanceof Stated now) {
      return switch (Relation.between(question.answers(), before.answer(), now.answer())) {
        case SAME ->
            sameConditions(before.conditions(), now.conditions())
                ? Kind.RESTATED
                : Kind.TERMS_CHANGED;
        case OPPOSED -> Kind.REVERSED;
        case NEAR, ONLY_EXCLUSIONS, OVERLAPPING -> Kind.MOVED;
      };
    }
    if (from instanceof Stated) {
      return Kind.WENT_QUIET;
    }
    if (to instanceof Stated) {
      return Kind.TOOK_A_POSITION;
    }
    return from.equals(to) ? Kind.RESTATED : Kind.MOVED;
  }

  private static boolean sameConditions(Conditions a, Conditions b) {
    return TermsKey.of(a).equals(TermsKey.of(b));
  }
}
