package stance.restore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import stance.dossier.AcceptedWarning;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Condition;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Event;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.intake.CsvTable.Row;

/**
 * A dossier made of rows that were checked ({@link RowChecks}, {@link AnswerChecks}) and are in
 * order ({@link Positions}).
 */
final class TablesDossier {

  private final GivenTables tables;
  private final Map<Id, AnswerSpace> answers = new LinkedHashMap<>();

  private TablesDossier(GivenTables tables) {
    this.tables = tables;
  }

  static Dossier of(GivenTables tables) {
    return new TablesDossier(tables).dossier();
  }

  private Dossier dossier() {
    GivenTable frame = tables.get("dossier");
    Row one = frame.rows().get(0);
    Map<String, String> inText = new LinkedHashMap<>();
    GivenTable publishers = tables.get("publishers");
    for (Row row : publishers.rows()) {
      inText.put(publishers.cell(row, "publisher"), publishers.cell(row, "in_text"));
    }
    List<Question> questions = all("questions", this::question);
    questions.forEach(question -> answers.put(question.id(), question.answers()));
    return new Dossier(
        frame.cell(one, "title"),
        frame.text(one, "scope"),
        all("compared", (table, row) -> new Id(table.cell(row, "actor"))),
        questions,
        all("conditions", this::condition),
        all("sources", TablesDossier::source),
        all("actors", this::actor),
        frame
            .text(one, "background")
            .map(
                text -> new Background(text, all("background_citations", TablesDossier::citation))),
        all("dates", this::event),
        inText,
        all("accepted", this::accepted));
  }

  private Question question(GivenTable table, Row row) {
    String id = table.cell(row, "id");
    List<AnswerSpace.Possible> possible =
        of(
            "answers",
            "question",
            id,
            (its, each) ->
                new AnswerSpace.Possible(new Id(its.cell(each, "answer")), its.cell(each, "text")));
    AnswerSpace space =
        switch (table.mustWord(AnswerSpace.Type.class, row, "space")) {
          case CHOICE -> new AnswerSpace.Choice(possible);
          case SCALE ->
              new AnswerSpace.Scale(
                  possible, table.truth(row, "two_sided"), table.id(row, "scale"));
        };
    return new Question(
        new Id(id),
        table.cell(row, "label"),
        table.text(row, "topic"),
        table.cell(row, "asks"),
        space,
        table.truth(row, "main"),
        table.text(row, "for"),
        table.text(row, "against"),
        of("question_proposers", "question", id, (its, each) -> new Id(its.cell(each, "actor"))),
        table.text(row, "decided_by"),
        of("question_countries", "question", id, (its, each) -> its.cell(each, "country")),
        table.word(Question.About.class, row, "about"),
        table.text(row, "caution"),
        of(
            "implications",
            "question",
            id,
            (its, each) ->
                new Question.Implication(
                    new Id(its.cell(each, "answer")),
                    new Id(its.cell(each, "implied_question")),
                    new Id(its.cell(each, "implied_answer")))));
  }

  private Condition condition(GivenTable table, Row row) {
    String id = table.cell(row, "id");
    Optional<Id> stance = table.id(row, "stance");
    return new Condition(
        new Id(id),
        table.cell(row, "label"),
        table.cell(row, "means"),
        table
            .id(row, "question")
            .flatMap(question -> stance.map(s -> new Condition.NamedAnswer(question, s))),
        table
            .date(row, "met_from")
            .map(
                from ->
                    new Condition.Met(
                        from,
                        table.date(row, "met_until"),
                        of("condition_citations", "condition", id, TablesDossier::citation))),
        of("condition_holders", "condition", id, (its, each) -> new Id(its.cell(each, "actor"))));
  }

  private static Source source(GivenTable table, Row row) {
    return new Source(
        new Id(table.cell(row, "id")),
        table.text(row, "title"),
        table.text(row, "author"),
        table.cell(row, "publisher"),
        table.date(row, "published"),
        table.text(row, "url"),
        table.text(row, "language").orElse("en"),
        table.word(Source.Seen.class, row, "seen"),
        table.text(row, "archived"),
        table.word(Source.Medium.class, row, "medium"),
        table.text(row, "note"));
  }

  private Actor actor(GivenTable table, Row row) {
    String id = table.cell(row, "id");
    return new Actor(
        new Id(id),
        table.cell(row, "name"),
        table.cell(row, "label"),
        table.mustWord(Actor.Kind.class, row, "kind"),
        table.text(row, "role"),
        table.text(row, "country"),
        of("actor_names", "actor", id, (its, each) -> its.cell(each, "name")),
        table.text(row, "in_text"),
        table.truth(row, "plural"),
        table.mustWord(Actor.Decides.class, row, "decides"),
        table.text(row, "weight"),
        of("terms", "speaker", id, TablesDossier::term),
        of("stances", "actor", id, this::stance));
  }

  private static TermOfOffice term(GivenTable table, Row row) {
    return new TermOfOffice(
        new Id(table.cell(row, "actor")),
        table.mustWord(TermOfOffice.Rank.class, row, "as"),
        table.date(row, "from"),
        table.date(row, "until"));
  }

  private Stance stance(GivenTable table, Row row) {
    return new Stance(
        new Id(table.cell(row, "question")),
        position(table, row),
        table.date(row, "date").orElseThrow(),
        table.text(row, "summary"),
        table.text(row, "text"),
        table.text(row, "quote").map(words -> new Quote(words, table.truth(row, "translated"))),
        table.mustWord(Evidence.class, row, "evidence"),
        table.text(row, "reported_by"),
        table.id(row, "claimant"),
        table.text(row, "voice"),
        of("citations", "stance", table.cell(row, "id"), TablesDossier::citation),
        table.text(row, "note"));
  }

  private Position position(GivenTable table, Row row) {
    return switch (table.mustWord(Position.State.class, row, "state")) {
      case UNDECIDED -> new Position.Undecided();
      case DECLINED -> new Position.Declined();
      case ABSENT -> new Position.Absent();
      case STATED ->
          new Position.Stated(
              answer(table.cell(row, "id"), new Id(table.cell(row, "question"))),
              new Conditions(
                  conditions(table.cell(row, "id"), "if"),
                  conditions(table.cell(row, "id"), "unless")));
    };
  }

  /** The answers in the order of the question, whatever the order of the rows. */
  private Answer answer(String stance, Id question) {
    List<Id> accepted = new ArrayList<>();
    List<Id> rejected = new ArrayList<>();
    GivenTable table = tables.get("stance_answers");
    List<Row> rows = table.where(List.of("stance"), List.of(stance));
    AnswerSpace space = answers.getOrDefault(question, AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
    for (AnswerSpace.Possible possible : space.possible()) {
      for (Row row : rows) {
        if (table.cell(row, "answer").equals(possible.id().text())) {
          (table.truth(row, "accepted") ? accepted : rejected).add(possible.id());
        }
      }
    }
    return switch (space.type()) {
      case SCALE -> new Answer.Level(accepted.get(0));
      case CHOICE -> new Answer.Options(accepted, rejected);
    };
  }

  private List<Id> conditions(String stance, String role) {
    GivenTable table = tables.get("stance_conditions");
    return table.where(List.of("stance", "role"), List.of(stance, role)).stream()
        .map(row -> new Id(table.cell(row, "condition")))
        .toList();
  }

  private Event event(GivenTable table, Row row) {
    return new Event(
        table.date(row, "date").orElseThrow(),
        table.cell(row, "event"),
        of("date_citations", "date", table.cell(row, "position"), TablesDossier::citation));
  }

  private AcceptedWarning accepted(GivenTable table, Row row) {
    return new AcceptedWarning(
        table.cell(row, "rule"),
        of(
            "accepted_at",
            "accepted",
            table.cell(row, "position"),
            (its, each) -> new Id(its.cell(each, "id"))),
        table.cell(row, "because"));
  }

  private static Citation citation(GivenTable table, Row row) {
    return new Citation(new Id(table.cell(row, "source")), table.text(row, "locator"));
  }

  private <T> List<T> all(String name, BiFunction<GivenTable, Row, T> each) {
    GivenTable table = tables.get(name);
    return table.rows().stream().map(row -> each.apply(table, row)).toList();
  }

  /** What is made of the rows that have this text in this column. */
  private <T> List<T> of(
      String name, String column, String text, BiFunction<GivenTable, Row, T> each) {
    GivenTable table = tables.get(name);
    return table.where(List.of(column), List.of(text)).stream()
        .map(row -> each.apply(table, row))
        .toList();
  }
}
