package stance.compare.coding;

import java.util.Optional;
import stance.compare.AnswerKey;
import stance.compare.TermsKey;
import stance.dossier.ActorRecord;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;

/**
 * What two coders can agree on: what an actor said on a question on a date.
 *
 * @param first the first coder's record, where that coded it; of the two there is one at least
 * @param second the second coder's
 */
public record Unit(
    Id actor,
    Id question,
    PartialDate date,
    Optional<ActorRecord> first,
    Optional<ActorRecord> second) {

  /** Whether both coded it. */
  public boolean isShared() {
    return first.isPresent() && second.isPresent();
  }

  /** Whether both coded it and differ in the answer, its conditions or the evidence. */
  public boolean isDisputed() {
    return differsIn(Variable.ANSWER)
        || differsIn(Variable.CONDITIONS)
        || differsIn(Variable.EVIDENCE);
  }

  /** Whether both coded this of it, and not as the same. */
  public boolean differsIn(Variable variable) {
    Optional<Object> one = first.flatMap(record -> value(variable, record));
    Optional<Object> other = second.flatMap(record -> value(variable, record));
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** What a record says of a variable; nothing where it can say nothing of it. */
  static Optional<Object> value(Variable variable, ActorRecord record) {
    Position position = record.stance().position();
    return switch (variable) {
      case ANSWER -> Optional.of(answer(record));
      case CONDITIONS ->
          position.state() == Position.State.STATED
              ? Optional.of(TermsKey.of(position.conditions()))
              : Optional.empty();
      case EVIDENCE -> Optional.of(record.stance().evidence());
      case QUESTION_AND_ANSWER ->
          Optional.of(new Coded(record.stance().question(), answer(record)));
    };
  }

  /** A question, and the answer that it got. */
  private record Coded(Id question, Object answer) {}

  private static Object answer(ActorRecord record) {
    Position position = record.stance().position();
    return position.given().<Object>map(AnswerKey::of).orElseGet(position::state);
  }
}
