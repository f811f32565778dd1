package stance.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;

/**
 * Dossiers made from a seed: small and crowded, so that every state, flag and kind of change is
 * common, and always such as the format admits. The same seed gives the same dossier.
 */
public final class GeneratedDossiers {

  static final int SEEDS = 300;

  /** Few, so that actors often speak on one day; some exactly 183 or 184 days apart. */
  private static final List<String> DATES =
      List.of(
          "2016",
          "2016-09",
          "2016-12-31",
          "2017",
          "2017-03",
          "2017-05-09",
          "2017-05-10",
          "2017-06",
          "2017-06-30",
          "2017-07-01",
          "2017-11",
          "2017-11-09",
          "2017-12-31",
          "2018",
          "2018-01");

  private static final List<String> NAMES =
      List.of("Ann Example", "Олена Приклад", "Zoë Beispiel", "例 太郎", "A. von und zu Langenbach");

  private final Random random;
  private final List<Question> questions;
  private final List<Condition> conditions;
  private final List<Source> sources;

  private GeneratedDossiers(long seed) {
    random = new Random(seed);
    questions = upTo(5, this::question);
    conditions = questions.isEmpty() ? List.of() : upTo(4, this::condition);
    sources = numbered(1 + random.nextInt(4), this::source);
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
    List<Id> ids = new ArrayList<>(upTo(7, n -> new Id("actor-" + n)));
    Collections.shuffle(ids, random);
    List<Actor> actors = IntStream.range(0, ids.size()).mapToObj(i -> actor(ids, i)).toList();
    return new Dossier(
        "A generated dossier",
        maybe(0.5, () -> "Stances that nobody took."),
        some(0.5, ids),
        questions,
        conditions,
        sources,
        actors,
        List.of());
  }

  private Question question(int n) {
    return new Question(
        new Id("question-" + n),
        "Question " + n,
        maybe(0.7, () -> oneOf(List.of("First things", "Last things"))),
        "What should be done about matter " + n + "?",
        answers());
  }

  private AnswerSpace answers() {
    return switch (random.nextInt(4)) {
      case 0 -> Scale.OPPOSES_TO_SUPPORTS;
      case 1 -> new Scale(possible("level-", 2 + random.nextInt(5)), random.nextBoolean());
      default -> new Choice(possible("option-", 2 + random.nextInt(5)));
    };
  }

  private List<Possible> possible(String prefix, int size) {
    return numbered(size, n -> new Possible(new Id(prefix + n), prefix.replace('-', ' ') + n));
  }

  private Condition condition(int n) {
    return new Condition(
        new Id("condition-" + n),
        "condition " + n,
        "condition " + n + " comes true",
        maybe(0.9, () -> oneOf(questions))
            .map(q -> new Condition.NamedAnswer(q.id(), oneOf(q.answers().possible()).id())));
  }

  private Source source(int n) {
    return new Source(
        new Id("source-" + n),
        maybe(0.8, () -> "Report " + n),
        maybe(0.5, () -> oneOf(NAMES)),
        "Publisher " + n,
        maybe(0.9, () -> date(oneOf(List.of("2018", "2018-06", "2019-01-01")))),
        maybe(0.8, () -> "https://example.org/reports/" + n),
        oneOf(List.of("en", "uk", "ru")),
        maybe(0.5, () -> oneOf(List.of(Source.Seen.values()))),
        maybe(0.2, () -> "The page shows no day."));
  }

  /** Speaks at most for those before it in {@code ids}, so that no chain is a circle. */
  private Actor actor(List<Id> ids, int place) {
    Id id = ids.get(place);
    List<Id> before = ids.subList(0, place);
    return new Actor(
        id,
        oneOf(NAMES) + " " + id.text().substring("actor-".length()),
        "Label " + id.text().substring("actor-".length()),
        oneOf(List.of(Actor.Kind.values())),
        maybe(0.6, () -> "Minister of Examples"),
        maybe(0.6, () -> oneOf(List.of("CA", "UA", "RU"))),
        before.isEmpty() || chance(0.3) ? List.of() : upTo(2, n -> term(oneOf(before))),
        chance(0.1) ? List.of() : stances(id));
  }

  private TermOfOffice term(Id actor) {
    Optional<PartialDate> from = maybe(0.6, () -> date(oneOf(DATES)));
    Optional<PartialDate> until =
        maybe(0.5, () -> date(oneOf(DATES)))
            .filter(
                end -> from.map(begin -> !end.lastDay().isBefore(begin.firstDay())).orElse(true));
    return new TermOfOffice(actor, from, until);
  }

  private List<Stance> stances(Id actor) {
    List<Stance> stances = new ArrayList<>();
    for (Question question : questions) {
      List<String> dates = new ArrayList<>(DATES);
      Collections.shuffle(dates, random);
      int records = chance(0.2) ? 0 : 1 + random.nextInt(3);
      dates.subList(0, records).forEach(date -> stances.add(stance(actor, question, date)));
    }
    stances.sort(Comparator.comparing(Stance::date));
    return stances;
  }

  private Stance stance(Id actor, Question question, String date) {
    Evidence evidence = oneOf(List.of(Evidence.values()));
    boolean secondHand = evidence == Evidence.REPORTED || evidence == Evidence.CLAIMED;
    return new Stance(
        question.id(),
        position(question),
        date(date),
        "What " + actor + " said on " + question.id() + " in " + date + ".",
        maybe(0.3, () -> new Quote("words of " + actor, chance(0.3))),
        evidence,
        secondHand ? maybe(0.5, () -> "the other side") : Optional.empty(),
        citations(),
        maybe(0.2, () -> "Spoken in passing."));
  }

  private List<Citation> citations() {
    List<Source> cited = some(0.4, sources);
    return (cited.isEmpty() ? sources.subList(0, 1) : cited)
        .stream()
            .map(source -> new Citation(source.id(), maybe(0.6, () -> "para. " + source.id())))
            .toList();
  }

  private Position position(Question question) {
    return switch (random.nextInt(12)) {
      case 0 -> new Position.Undecided();
      case 1 -> new Position.Declined();
      default -> new Position.Stated(answer(question), conditions());
    };
  }

  private Answer answer(Question question) {
    List<Id> ids = question.answers().possible().stream().map(Possible::id).toList();
    if (question.answers() instanceof Scale) {
      return new Answer.Level(oneOf(ids));
    }
    List<Id> accepted = chance(0.25) ? List.of() : some(0.3, ids);
    List<Id> others = ids.stream().filter(id -> !accepted.contains(id)).toList();
    List<Id> rejected = some(0.4, others);
    boolean possible = rejected.size() < ids.size() && !(accepted.isEmpty() && rejected.isEmpty());
    return possible ? new Answer.Options(accepted, rejected) : answer(question);
  }

  private Conditions conditions() {
    if (chance(0.4)) {
      return Conditions.NONE;
    }
    List<Id> ids = conditions.stream().map(Condition::id).toList();
    List<Id> required = some(0.4, ids);
    return new Conditions(
        required, some(0.2, ids).stream().filter(id -> !required.contains(id)).toList());
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  private <T> Optional<T> maybe(double probability, Supplier<T> value) {
    return chance(probability) ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(double probability, List<T> values) {
    return values.stream().filter(value -> chance(probability)).toList();
  }

  private <T> List<T> upTo(int most, IntFunction<T> value) {
    return numbered(random.nextInt(most + 1), value);
  }

  private static <T> List<T> numbered(int size, IntFunction<T> value) {
    return IntStream.rangeClosed(1, size).mapToObj(value).toList();
  }
}
