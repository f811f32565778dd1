package stance.export.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Quote;
import stance.dossier.Source;
import stance.dossier.Stance;
import stance.dossier.TermOfOffice;
import stance.dossier.Worded;

/** A dossier made of its tables again, by nothing but what stands in them. */
final class TablesRead {

  private final Map<String, List<CsvRow>> tables = new LinkedHashMap<>();

  /** The dossier of these texts, by the names of the tables. */
  static Dossier of(Map<String, String> texts) {
    TablesRead read = new TablesRead();
    texts.forEach((name, text) -> read.tables.put(name, CsvText.rows(text)));
    return read.dossier();
  }

  private Dossier dossier() {
    CsvRow frame = rows("dossier", Map.of()).get(0);
    List<Citation> background = citations("background_citations", Map.of());
    Map<String, String> inText = new LinkedHashMap<>();
    rows("publishers", Map.of())
        .forEach(row -> inText.put(row.get("publisher"), row.get("in_text")));
    return new Dossier(
        frame.get("title"),
        text(frame, "scope"),
        ids("compared", Map.of(), "actor"),
        all("questions", Map.of(), this::question),
        all("conditions", Map.of(), this::condition),
        all("sources", Map.of(), this::source),
        all("actors", Map.of(), this::actor),
        text(frame, "background").map(words -> new Background(words, background)),
        all("dates", Map.of(), this::event),
        inText,
        all("accepted", Map.of(), this::accepted));
  }

  private Question question(CsvRow row) {
    Map<String, String> its = Map.of("question", row.get("id"));
    List<AnswerSpace.Possible> possible =
        all(
            "answers",
            its,
            answer -> new AnswerSpace.Possible(new Id(answer.get("answer")), answer.get("text")));
    AnswerSpace answers =
        row.get("space").equals("choice")
            ? new AnswerSpace.Choice(possible)
            : new AnswerSpace.Scale(possible, truth(row, "two_sided"), id(row, "scale"));
    return new Question(
        new Id(row.get("id")),
        row.get("label"),
        text(row, "topic"),
        row.get("asks"),
        answers,
        truth(row, "main"),
        text(row, "for"),
        text(row, "against"),
        ids("question_proposers", its, "actor"),
        text(row, "decided_by"),
        all("question_countries", its, country -> country.get("country")),
        word(Question.About.class, row, "about"),
        text(row, "caution"),
        all(
            "implications",
            its,
            implied ->
                new Question.Implication(
                    new Id(implied.get("answer")),
                    new Id(implied.get("implied_question")),
                    new Id(implied.get("implied_answer")))));
  }

  private Condition condition(CsvRow row) {
    Map<String, String> its = Map.of("condition", row.get("id"));
    return new Condition(
        new Id(row.get("id")),
        row.get("label"),
        row.get("means"),
        id(row, "question").map(q -> new Condition.NamedAnswer(q, id(row, "stance").orElseThrow())),
        date(row, "met_from")
            .map(
                from ->
                    new Condition.Met(
                        from, date(row, "met_until"), citations("condition_citations", its))),
        ids("condition_holders", its, "actor"));
  }

  private Source source(CsvRow row) {
    return new Source(
        new Id(row.get("id")),
        text(row, "title"),
        text(row, "author"),
        row.get("publisher"),
        date(row, "published"),
        text(row, "url"),
        row.get("language"),
        word(Source.Seen.class, row, "seen"),
        text(row, "archived"),
        word(Source.Medium.class, row, "medium"),
        text(row, "note"));
  }

  private Actor actor(CsvRow row) {
    Map<String, String> its = Map.of("actor", row.get("id"));
    return new Actor(
        new Id(row.get("id")),
        row.get("name"),
        row.get("label"),
        word(Actor.Kind.class, row, "kind").orElseThrow(),
        text(row, "role"),
        text(row, "country"),
        all("actor_names", its, name -> name.get("name")),
        text(row, "in_text"),
        truth(row, "plural"),
        word(Actor.Decides.class, row, "decides").orElseThrow(),
        text(row, "weight"),
        all("terms", Map.of("speaker", row.get("id")), this::term),
        all("stances", its, this::stance));
  }

  private TermOfOffice term(CsvRow row) {
    return new TermOfOffice(
        new Id(row.get("actor")),
        word(TermOfOffice.Rank.class, row, "as").orElseThrow(),
        date(row, "from"),
        date(row, "until"));
  }

  private Stance stance(CsvRow row) {
    Map<String, String> its = Map.of("stance", row.get("id"));
    return new Stance(
        new Id(row.get("question")),
        position(row),
        date(row, "date").orElseThrow(),
        text(row, "summary"),
        text(row, "text"),
        text(row, "quote").map(words -> new Quote(words, truth(row, "translated"))),
        word(Evidence.class, row, "evidence").orElseThrow(),
        text(row, "reported_by"),
        id(row, "claimant"),
        text(row, "voice"),
        citations("citations", its),
        text(row, "note"));
  }

  private Position position(CsvRow row) {
    return switch (word(Position.State.class, row, "state").orElseThrow()) {
      case UNDECIDED -> new Position.Undecided();
      case DECLINED -> new Position.Declined();
      case ABSENT -> new Position.Absent();
      case STATED -> new Position.Stated(answer(row), conditions(row.get("id")));
    };
  }

  private Answer answer(CsvRow row) {
    List<Id> taken =
        ids("stance_answers", Map.of("stance", row.get("id"), "accepted", "true"), "answer");
    List<Id> ruledOut =
        ids("stance_answers", Map.of("stance", row.get("id"), "accepted", "false"), "answer");
    CsvRow question = rows("questions", Map.of("id", row.get("question"))).get(0);
    return question.get("space").equals("choice")
        ? new Answer.Options(taken, ruledOut)
        : new Answer.Level(taken.get(0));
  }

  private Conditions conditions(String stance) {
    return new Conditions(
        ids("stance_conditions", Map.of("stance", stance, "role", "if"), "condition"),
        ids("stance_conditions", Map.of("stance", stance, "role", "unless"), "condition"));
  }

  private Event event(CsvRow row) {
    return new Event(
        date(row, "date").orElseThrow(),
        row.get("event"),
        citations("date_citations", Map.of("date", row.get("position"))));
  }

  private AcceptedWarning accepted(CsvRow row) {
    return new AcceptedWarning(
        row.get("rule"),
        ids("accepted_at", Map.of("accepted", row.get("position")), "id"),
        row.get("because"));
  }

  private List<Citation> citations(String table, Map<String, String> of) {
    return all(table, of, row -> new Citation(new Id(row.get("source")), text(row, "locator")));
  }

  private List<Id> ids(String table, Map<String, String> of, String column) {
    return all(table, of, row -> new Id(row.get(column)));
  }

  private <T> List<T> all(String table, Map<String, String> of, Function<CsvRow, T> each) {
    return rows(table, of).stream().map(each).toList();
  }

  private List<CsvRow> rows(String table, Map<String, String> of) {
    return tables.getOrDefault(table, List.of()).stream()
        .filter(row -> row.cells().entrySet().containsAll(of.entrySet()))
        .toList();
  }

  private static Optional<String> text(CsvRow row, String column) {
    return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
  }

  private static Optional<Id> id(CsvRow row, String column) {
    return text(row, column).map(Id::new);
  }

  private static Optional<PartialDate> date(CsvRow row, String column) {
    return text(row, column).map(text -> PartialDate.parse(text).orElseThrow());
  }

  private static boolean truth(CsvRow row, String column) {
    return row.get(column).equals("true");
  }

  private static <W extends Enum<W> & Worded> Optional<W> word(
      Class<W> type, CsvRow row, String column) {
    return text(row, column)
        .map(
            word ->
                List.of(type.getEnumConstants()).stream()
                    .filter(constant -> constant.word().equals(word))
                    .findFirst()
                    .orElseThrow());
  }
}
