package stance.compare.coding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stance.dossier.ActorRecord;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/**
 * The same words of an actor on the same date, as both coders coded them, on one question or on
 * several.
 *
 * @param first the first coder's records, one at least
 * @param second the second coder's, one at least
 */
public record CodedStatement(
    Id actor, PartialDate date, List<ActorRecord> first, List<ActorRecord> second) {

  public CodedStatement {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }

  /** Whether the two found stances on other questions in it. */
  public boolean isOnOtherQuestions() {
    return !questions(first).equals(questions(second));
  }

  private static Set<Id> questions(List<ActorRecord> records) {
    Set<Id> questions = new HashSet<>();
    records.forEach(record -> questions.add(record.stance().question()));
    return questions;
  }

  /** All that the records say, without regard to their order. */
  static Set<Object> value(List<ActorRecord> records) {
    Set<Object> value = new HashSet<>();
    for (ActorRecord record : records) {
      Unit.value(Variable.QUESTION_AND_ANSWER, record).ifPresent(value::add);
    }
    return value;
  }
}
