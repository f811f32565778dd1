package stance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * What an answer to another question implies for one that the actor has not spoken of: told, and
 * never counted.
 *
 * @param elsewhere the other question
 * @param by the answer to it
 * @param implied the level or option that it implies here
 */
public record Implied(Id actor, Id elsewhere, Stated by, Id implied) {

  /**
   * All that the answers of some actors imply for {@code question}: actor by actor, in the order of
   * the dossier.
   */
  static List<Implied> of(StandingTable standings, Question question, List<Id> actors) {
    List<Source> sources = actors.isEmpty() ? List.of() : sources(standings, question);
    List<Implied> all = new ArrayList<>();
    for (Id actor : actors) {
      for (Source source : sources) {
        Question other = source.question();
        Optional<Stated> answered = standings.of(actor, other.id()).answered();
        if (answered.isPresent()
            && AnswerKey.of(answered.get().answer())
                .equals(AnswerKey.of(other.taking(source.implication().answer())))) {
          all.add(new Implied(actor, other.id(), answered.get(), source.implication().implied()));
        }
      }
    }
    return all;
  }

  /** A question whose answer can imply one to another. */
  private record Source(Question question, Question.Implication implication) {}

  private static List<Source> sources(StandingTable standings, Question implied) {
    List<Source> sources = new ArrayList<>();
    for (Question other : standings.dossier().questions()) {
      for (Question.Implication implication : other.implies()) {
        if (implication.question().equals(implied.id())) {
          sources.add(new Source(other, implication));
        }
      }
    }
    return sources;
  }
}
