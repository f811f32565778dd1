package stance.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;

/**
 * Dossiers made from a seed, with every key of the format and always such as it admits. Most are
 * small and crowded, so that every state, flag and kind of change is common; some have any size
 * from nothing, some are larger. The same seed gives the same dossier.
 */
public final class GeneratedDossiers {

  static final int SEEDS = 300;

  static final List<String> NAMES =
      List.of("Ann Example", "Олена Приклад", "Zoë Beispiel", "例 太郎", "A. von und zu Langenbach");

  static final List<String> COUNTRIES = List.of("CA", "UA", "RU");

  private final Chance chance;
  private final List<PartialDate> calendar;
  private final Scale shared;
  private final List<Id> actors;
  private final List<Question> questions;
  private final List<Condition> conditions;
  private final List<Source> sources;

  private GeneratedDossiers(long seed) {
    chance = new Chance(seed);
    Size size = Size.of(seed, chance);
    calendar = size.crowded() ? GeneratedCalendar.crowded(chance) : GeneratedCalendar.spread();
    shared =
        new Scale(
            possible("degree-", chance.between(2, 5)),
            chance.of(0.5),
            Optional.of(new Id("degrees")));
    actors = chance.shuffled(Chance.numbered(size.actors(), n -> new Id("actor-" + n)));
    sources = Chance.numbered(chance.between(1, 4), this::source);
    questions = questions(size.questions());
    conditions = questions.isEmpty() ? List.of() : chance.upTo(4, this::condition);
  }

  /** How many actors and questions, and whether what they say lies close together. */
  private record Size(int actors, int questions, boolean crowded) {

    static Size of(long seed, Chance chance) {
      return switch ((int) (seed % 10)) {
        case 0 -> new Size(chance.between(10, 14), chance.between(5, 6), true);
        case 1, 2, 3 -> new Size(chance.between(0, 7), chance.between(0, 5), false);
        default -> new Size(chance.between(4, 9), chance.between(2, 4), true);
      };
    }
  }

  /** The seeds that every property is tried on. */
  public static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  /** The dossier of this seed. */
  public static Dossier of(long seed) {
    return new GeneratedDossiers(seed).dossier();
  }

  private Dossier dossier() {
    return new Dossier(
        "A generated dossier",
        chance.maybe(0.5, () -> "Stances that nobody took."),
        chance.some(0.5, actors),
        questions,
        conditions,
        sources,
        new GeneratedActors(chance, calendar, actors, questions, conditions, sources).all(),
        chance.maybe(0.4, () -> new Background("Once there was a matter.", citations())),
        events(),
        inText(),
        List.of());
  }

  private List<Event> events() {
    return chance
        .upTo(3, n -> new Event(chance.oneOf(calendar), "Event " + n, citations()))
        .stream()
        .sorted(Comparator.comparing(Event::date))
        .toList();
  }

  private Map<String, String> inText() {
    Map<String, String> inText = new LinkedHashMap<>();
    chance
        .some(0.3, sources)
        .forEach(source -> inText.put(source.publisher(), "the " + source.publisher()));
    return inText;
  }

  private List<Question> questions(int size) {
    int main = chance.between(0, size);
    List<Question> made = new ArrayList<>();
    for (int n = 1; n <= size; n++) {
      made.add(question(n, n == main, made));
    }
    return made;
  }

  /** Implies answers to those before it only, so that no implication is a circle. */
  private Question question(int n, boolean main, List<Question> before) {
    AnswerSpace answers = answers();
    boolean hasSides = answers instanceof Scale scale && scale.twoSided();
    return new Question(
        new Id("question-" + n),
        "Question " + n,
        chance.maybe(0.7, () -> chance.oneOf(List.of("First things", "Last things"))),
        "What should be done about matter " + n + "?",
        answers,
        main,
        chance.maybe(hasSides ? 0.5 : 0, () -> "matter " + n + " has been settled"),
        chance.maybe(hasSides ? 0.5 : 0, () -> "matter " + n + " is still open"),
        chance.some(0.1, actors),
        chance.maybe(0.2, () -> "the council, by vote"),
        chance.of(0.7) ? List.of() : chance.some(0.6, COUNTRIES),
        chance.maybe(0.1, () -> Question.About.OWN_COUNTRY),
        chance.maybe(0.2, () -> "The word changed its meaning."),
        chance.some(0.3, before).stream()
            .map(other -> implication(answers, other))
            // Files write them by the answer.
            .sorted(Comparator.comparing(Question.Implication::answer))
            .toList());
  }

  private Question.Implication implication(AnswerSpace answers, Question other) {
    return new Question.Implication(
        chance.oneOf(answers.possible()).id(),
        other.id(),
        chance.oneOf(other.answers().possible()).id());
  }

  private AnswerSpace answers() {
    return switch (chance.between(0, 7)) {
      case 0, 1 -> Scale.OPPOSES_TO_SUPPORTS;
      case 2 -> new Scale(possible("level-", chance.between(2, 6)), chance.of(0.5));
      case 3 -> shared;
      default -> new Choice(possible("option-", chance.between(2, 6)));
    };
  }

  private static List<Possible> possible(String prefix, int size) {
    return Chance.numbered(
        size, n -> new Possible(new Id(prefix + n), prefix.replace('-', ' ') + n));
  }

  private Condition condition(int n) {
    return new Condition(
        new Id("condition-" + n),
        "condition " + n,
        "condition " + n + " comes true",
        chance
            .maybe(0.9, () -> chance.oneOf(questions))
            .map(q -> new Condition.NamedAnswer(q.id(), chance.oneOf(q.answers().possible()).id())),
        chance.maybe(0.2, this::met),
        chance.some(0.1, actors));
  }

  private Condition.Met met() {
    PartialDate from = chance.oneOf(calendar);
    return new Condition.Met(
        from,
        chance
            .maybe(0.4, () -> chance.oneOf(calendar))
            .filter(until -> !until.lastDay().isBefore(from.firstDay())),
        citations());
  }

  private List<Citation> citations() {
    return List.of(new Citation(chance.oneOf(sources).id(), chance.maybe(0.5, () -> "p. 3")));
  }

  private Source source(int n) {
    return new Source(
        new Id("source-" + n),
        chance.maybe(0.8, () -> "Report " + n),
        chance.maybe(0.5, () -> chance.oneOf(NAMES)),
        "Publisher " + n,
        chance.maybe(0.9, () -> chance.of(0.3) ? chance.oneOf(calendar) : afterAll()),
        chance.maybe(0.8, () -> "https://example.org/reports/" + n),
        chance.oneOf(List.of("en", "uk", "ru")),
        chance.maybe(0.5, () -> chance.oneOf(List.of(Source.Seen.values()))),
        chance.maybe(0.3, () -> "https://archive.example.org/reports/" + n),
        chance.maybe(0.6, () -> chance.oneOf(List.of(Source.Medium.values()))),
        chance.maybe(0.2, () -> "The page shows no day."));
  }

  private PartialDate afterAll() {
    return PartialDate.parse(chance.oneOf(List.of("2018", "2018-06", "2019-01-01"))).orElseThrow();
  }
}
