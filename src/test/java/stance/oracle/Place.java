package stance.oracle;

import java.util.List;
import java.util.Optional;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Stance;

/**
 * Where an actor stands on a question.
 *
 * @param actor whose place it is: of a speaker that a body is divided between, the speaker
 * @param said the record, of every state but divided and none
 * @param conditions those that are left in the world assumed
 * @param speakers those that it is divided between, by id
 * @param laterClaims of those that are equally late, each
 * @param beside beside an answer, who gave none since, or only ruled something out, whichever is
 *     the later; beside a refusal, the answer before it; of those that are equally late each
 */
record Place(
    Id actor,
    State state,
    Optional<Said> said,
    Conditions conditions,
    boolean carriedOver,
    boolean filtered,
    boolean publishedLater,
    List<Said> laterClaims,
    List<Said> beside,
    List<Place> speakers,
    Optional<Count> count) {

  /** The rows of the table of states. */
  enum State {
    STATED,
    UNDECIDED,
    DECLINED,
    ABSENT,
    WITHHELD,
    DIVIDED,
    NONE
  }

  /** How many speakers stated something, and how many of them the same. */
  record Count(int stated, List<Said> supporters) {

    int same() {
      return supporters.size();
    }
  }

  /** The same with what is told beside it. */
  Place withBeside(List<Said> told) {
    return new Place(
        actor,
        state,
        said,
        conditions,
        carriedOver,
        filtered,
        publishedLater,
        laterClaims,
        told,
        speakers,
        count);
  }

  boolean isStated() {
    return state == State.STATED;
  }

  Answer answer() {
    return said.orElseThrow().answer();
  }

  Stance stance() {
    return said.orElseThrow().stance();
  }

  /** "Shown as via Sajjan unless it is G's own"; a majority has none. */
  Optional<Id> via() {
    return count.isPresent()
        ? Optional.empty()
        : said.map(Said::speaker).filter(speaker -> !speaker.equals(actor));
  }

  /** All records that it rests on. */
  List<Said> records() {
    return state == State.DIVIDED
        ? speakers.stream().flatMap(speaker -> speaker.records().stream()).toList()
        : count.map(Count::supporters).orElse(said.stream().toList());
  }
}
