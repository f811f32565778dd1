package stance.export.tables;

import java.util.List;
import java.util.Optional;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.tables.Column.Type;

/**
 * The table of the answers as a matrix of numbers: a row an actor, a column a question. What has no
 * number, because there is no answer or none that one column can hold, is empty.
 */
public final class AnswerMatrix {

  private AnswerMatrix() {}

  /** The matrix of those of the actors that answered one of the questions. */
  public static Table of(StandingTable standings, List<Actor> actors, List<Question> questions) {
    TableOf<Actor> table =
        new TableOf<Actor>("wide", "The answers of an actor as numbers")
            .must("actor", Type.ID, "the actor", Actor::id);
    for (Question question : questions) {
      switch (question.answers().type()) {
        case SCALE ->
            table.may(
                question.id().text(),
                Type.WHOLE,
                "the number of the level on '" + question.label() + "', from 0",
                actor -> StandingsTable.number(question, answer(standings, actor, question)));
        case CHOICE -> {
          for (AnswerSpace.Possible option : question.answers().possible()) {
            table.may(
                question.id() + "." + option.id(),
                Type.WHOLE,
                "1: accepts '" + option.text() + "' on '" + question.label() + "'; 0: rules it out",
                actor -> accepts(answer(standings, actor, question), option.id()));
          }
        }
      }
    }
    return table
        .key("actor")
        .link("actor", "actors")
        .of(
            actors.stream()
                .filter(
                    actor ->
                        questions.stream().anyMatch(q -> answer(standings, actor, q).isPresent()))
                .toList());
  }

  private static Optional<Answer> answer(StandingTable standings, Actor actor, Question question) {
    return standings.of(actor.id(), question.id()).answered().map(Standing.Stated::answer);
  }

  private static Optional<Integer> accepts(Optional<Answer> answer, Id option) {
    return answer.flatMap(
        given ->
            given.taken().contains(option)
                ? Optional.of(1)
                : given.ruledOut().contains(option) ? Optional.of(0) : Optional.empty());
  }
}
