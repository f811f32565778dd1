package stance.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import stance.compare.Basis;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Stance;

/**
 * A published table of who answered what, counted here without the program: a row an actor, a sign
 * a question, {@code +} for yes, {@code -} for no, {@code o} for neither, {@code .} for no part
 * taken.
 */
record PublishedSheet(List<PartialDate> dates, Map<String, String> rows) {

  /** All on one day. */
  static PublishedSheet of(String day, Map<String, String> rows) {
    int questions = rows.values().iterator().next().length();
    PartialDate date = PartialDate.parse(day).orElseThrow();
    return new PublishedSheet(IntStream.range(0, questions).mapToObj(i -> date).toList(), rows);
  }

  /** On how many questions both gave the same of the three answers. */
  int same(String a, String b) {
    return (int) columns().filter(i -> isShared(a, b, i) && at(a, i) == at(b, i)).count();
  }

  /** On how many the one said yes and the other no. */
  int opposite(String a, String b) {
    return (int)
        columns()
            .filter(i -> isShared(a, b, i) && Math.abs(value(a, i) - value(b, i)) == 2)
            .count();
  }

  /** On how many both gave one of the three answers. */
  int shared(String a, String b) {
    return (int) columns().filter(i -> isShared(a, b, i)).count();
  }

  /** Of the shared, the same count whole and those with one abstention by half. */
  double agreement(String a, String b) {
    int near = shared(a, b) - same(a, b) - opposite(a, b);
    return (same(a, b) + near / 2.0) / shared(a, b);
  }

  private IntStream columns() {
    return IntStream.range(0, dates.size());
  }

  private char at(String actor, int question) {
    return Optional.ofNullable(rows.get(actor)).orElseThrow().charAt(question);
  }

  private int value(String actor, int question) {
    return "-o+".indexOf(at(actor, question));
  }

  private boolean isShared(String a, String b, int question) {
    return value(a, question) >= 0 && value(b, question) >= 0;
  }

  /** What the program makes of it: the agreement of every two, by their ids in the order given. */
  Map<String, Agreement> matrix() {
    StandingTable table = new StandingTable(dossier(), Basis.EVERYTHING);
    List<Id> actors = rows.keySet().stream().map(Id::new).toList();
    Map<String, Agreement> matrix = new LinkedHashMap<>();
    for (Agreement pair : Agreements.ofAll(table, actors, table.dossier().questions())) {
      matrix.put(pair.a() + " " + pair.b(), pair);
    }
    return matrix;
  }

  private Dossier dossier() {
    List<Question> questions =
        columns()
            .mapToObj(i -> new Id("question-" + i))
            .map(
                id ->
                    new Question(
                        id, id.text(), Optional.empty(), id.text(), Scale.OPPOSES_TO_SUPPORTS))
            .toList();
    Id source = new Id("sheet");
    List<Actor> actors = new ArrayList<>();
    rows.forEach(
        (actor, row) ->
            actors.add(
                new Actor(
                    new Id(actor),
                    actor,
                    actor,
                    Actor.Kind.ORGANIZATION,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    columns()
                        .mapToObj(
                            i -> stance(questions.get(i), row.charAt(i), dates.get(i), source))
                        .toList())));
    return new Dossier(
        "A published sheet",
        Optional.empty(),
        List.of(),
        questions,
        List.of(),
        List.<Source>of(),
        actors,
        List.of());
  }

  private static Stance stance(Question question, char sign, PartialDate date, Id source) {
    return new Stance(
        question.id(),
        position(sign),
        date,
        "As published.",
        Optional.empty(),
        Evidence.DIRECT,
        Optional.empty(),
        List.of(new Citation(source, Optional.empty())),
        Optional.empty());
  }

  private static Position position(char sign) {
    return switch (sign) {
      case '+' -> stated("supports");
      case 'o' -> stated("neutral");
      case '-' -> stated("opposes");
      case '.' -> new Position.Absent();
      default -> throw new IllegalArgumentException("no sign of a sheet: " + sign);
    };
  }

  private static Position stated(String level) {
    return new Position.Stated(new Answer.Level(new Id(level)), Conditions.NONE);
  }
}
