package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.tables.Column.Type;

/** The table of where each actor stands on each question, as {@code stance compare} has it. */
public final class StandingsTable {

  private StandingsTable() {}

  private record Row(Actor actor, Question question, Standing standing) {

    Optional<Spoken> spoken() {
      return standing.spoken();
    }

    Optional<Answer> answer() {
      return spoken().flatMap(Spoken::given);
    }
  }

  /** A row an actor and question, in their order. */
  public static Table of(StandingTable standings, List<Actor> actors, List<Question> questions) {
    List<Row> rows = new ArrayList<>();
    for (Actor actor : actors) {
      for (Question question : questions) {
        rows.add(new Row(actor, question, standings.of(actor.id(), question.id())));
      }
    }
    return new TableOf<Row>("standings", "Where an actor stands on a question")
        .must("actor", Type.ID, "the actor", row -> row.actor().id())
        .must("question", Type.ID, "the question", row -> row.question().id())
        .word(
            "state",
            Standing.State.class,
            "how it stands; none: nothing counts as its word",
            row -> row.standing().state())
        .may(
            "answer",
            Type.TEXT,
            "the level, or the options accepted, with semicolons between",
            row -> ids(row.answer().map(Answer::taken)))
        .may(
            "answer_number",
            Type.WHOLE,
            "the level's number on its scale, from 0",
            row -> number(row.question(), row.answer()))
        .may(
            "levels",
            Type.WHOLE,
            "how many levels the scale has; nothing for a choice",
            row -> levels(row.question()))
        .may("via", Type.ID, "who said it, where another speaks for the actor", StandingsTable::via)
        .may("date", Type.DATE, "when it was said", row -> row.spoken().map(s -> s.stance().date()))
        .may(
            "evidence",
            Type.TEXT,
            "how it is known",
            row -> row.spoken().map(s -> s.stance().evidence()))
        .must(
            "carried_over",
            Type.TRUTH,
            "whether it was said under an earlier government, and not repeated since",
            row -> isCarriedOver(row.standing()))
        .may(
            "rejects",
            Type.TEXT,
            "the options ruled out, with semicolons between",
            row -> ids(row.answer().map(Answer::ruledOut)))
        .may(
            "if",
            Type.TEXT,
            "the conditions on which it depends, with semicolons between",
            row -> ids(row.spoken().map(s -> s.terms().required())))
        .may(
            "unless",
            Type.TEXT,
            "the conditions that would undo it, with semicolons between",
            row -> ids(row.spoken().map(s -> s.terms().excluded())))
        .key("actor", "question")
        .link("actor", "actors")
        .link("question", "questions")
        .link("via", "actors")
        .of(rows);
  }

  /** The number of a level on the scale of its question, from 0. */
  static Optional<Integer> number(Question question, Optional<Answer> answer) {
    return answer
        .filter(given -> given.type() == AnswerSpace.Type.SCALE)
        .flatMap(given -> question.answers().positionOf(given.taken().get(0)));
  }

  private static Optional<Integer> levels(Question question) {
    return switch (question.answers().type()) {
      case SCALE -> Optional.of(question.answers().possible().size());
      case CHOICE -> Optional.empty();
    };
  }

  /** Nobody in particular says what a majority does. */
  private static Optional<Id> via(Row row) {
    return row.spoken()
        .filter(spoken -> spoken.count().isEmpty())
        .map(Spoken::speaker)
        .filter(speaker -> !speaker.equals(row.actor().id()));
  }

  private static boolean isCarriedOver(Standing standing) {
    Function<Spoken, Boolean> carried = spoken -> spoken.statement().carriedOver().isPresent();
    return standing
        .divided()
        .map(Standing.Divided::carriedOver)
        .or(() -> standing.spoken().map(carried))
        .orElse(false);
  }

  /** Ids with semicolons between; nothing where there are none. */
  static Optional<String> ids(Optional<List<Id>> ids) {
    return ids.filter(all -> !all.isEmpty())
        .map(all -> all.stream().map(Id::text).collect(Collectors.joining(";")));
  }
}
