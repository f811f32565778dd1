package stance.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.dossier.AnswerSpace.Choice;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;

/**
 * Writes small dossiers for examples, in words close to those of the files.
 *
 * <pre>{@code
 * dossier()
 *     .scale("mission")
 *     .condition("ukraine-asks")
 *     .actor("scheer", says("mission", "supports").onlyIf("ukraine-asks").on("2017-11-09"))
 *     .build();
 * }</pre>
 */
public final class DossierBuilder {

  /** When the one source that all records cite came out. */
  public static final String PUBLISHED = "2019-12-31";

  private static final Source SOURCE =
      new Source(
          new Id("source"),
          Optional.of("A title"),
          Optional.empty(),
          "A publisher",
          PartialDate.parse(PUBLISHED),
          Optional.empty(),
          "en",
          Optional.empty(),
          Optional.empty());

  private final List<Question> questions = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();

  private DossierBuilder() {}

  /** A dossier that holds nothing yet. */
  public static DossierBuilder dossier() {
    return new DossierBuilder();
  }

  /** A scale question from {@code opposes} through {@code neutral} to {@code supports}. */
  public DossierBuilder scale(String id) {
    return question(id, Scale.OPPOSES_TO_SUPPORTS);
  }

  /** A scale question with these levels, from none of something to all of it. */
  public DossierBuilder oneSidedScale(String id, String... levels) {
    return question(id, new Scale(possible(levels), false));
  }

  /** A scale question with these levels, the lower half against and the upper half for. */
  public DossierBuilder twoSidedScale(String id, String... levels) {
    return question(id, new Scale(possible(levels), true));
  }

  /** A choice question with these options. */
  public DossierBuilder choice(String id, String... options) {
    return question(id, new Choice(possible(options)));
  }

  private DossierBuilder question(String id, AnswerSpace answers) {
    questions.add(new Question(new Id(id), id, Optional.empty(), "What of " + id + "?", answers));
    return this;
  }

  private static List<Possible> possible(String... ids) {
    return Stream.of(ids).map(id -> new Possible(new Id(id), id)).toList();
  }

  /** Conditions that are not also answers. */
  public DossierBuilder conditions(String... ids) {
    Stream.of(ids)
        .forEach(id -> conditions.add(new Condition(new Id(id), id, id, Optional.empty())));
    return this;
  }

  /** A condition that the world has met since this day. */
  public DossierBuilder conditionMetSince(String id, String date) {
    return met(id, date, Optional.empty(), Optional.empty());
  }

  /** A condition that the world met from one day until another. */
  public DossierBuilder conditionMet(String id, String from, String until) {
    return met(id, from, Optional.of(until), Optional.empty());
  }

  /** The same of a condition that is also this answer to this question. */
  public DossierBuilder conditionMetSince(String id, String date, String question, String answer) {
    return met(id, date, Optional.empty(), Optional.of(named(question, answer)));
  }

  private DossierBuilder met(
      String id, String from, Optional<String> until, Optional<Condition.NamedAnswer> named) {
    Condition.Met met =
        new Condition.Met(
            PartialDate.parse(from).orElseThrow(), until.flatMap(PartialDate::parse), List.of());
    conditions.add(new Condition(new Id(id), id, id, named, Optional.of(met), List.of()));
    return this;
  }

  /** The last question as one that each actor answers of its own country. */
  public DossierBuilder ofOwnCountry() {
    return lastQuestion(List.of(), Optional.of(Question.About.OWN_COUNTRY), List.of());
  }

  /** The last question as one that is put to actors of these countries alone. */
  public DossierBuilder askedOf(String... countries) {
    return lastQuestion(List.of(countries), Optional.empty(), List.of());
  }

  /** That an answer to the last question implies one to another. */
  public DossierBuilder implying(String answer, String question, String implied) {
    return lastQuestion(
        List.of(),
        Optional.empty(),
        List.of(new Question.Implication(new Id(answer), new Id(question), new Id(implied))));
  }

  private DossierBuilder lastQuestion(
      List<String> askedOf, Optional<Question.About> about, List<Question.Implication> implies) {
    Question last = questions.remove(questions.size() - 1);
    questions.add(
        new Question(
            last.id(),
            last.label(),
            last.topic(),
            last.asks(),
            last.answers(),
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            askedOf,
            about,
            Optional.empty(),
            implies));
    return this;
  }

  /** A condition that is also this answer to this question. */
  public DossierBuilder condition(String id, String question, String answer) {
    conditions.add(new Condition(new Id(id), id, id, Optional.of(named(question, answer))));
    return this;
  }

  private static Condition.NamedAnswer named(String question, String answer) {
    return new Condition.NamedAnswer(new Id(question), new Id(answer));
  }

  /** An actor: for whom it speaks, and what it says, in the order of its file. */
  public DossierBuilder actor(String id, Part... parts) {
    actors.add(
        new Actor(
            new Id(id),
            id,
            id,
            Actor.Kind.PERSON,
            Optional.empty(),
            ofType(From.class, parts).map(From::country).findFirst(),
            List.of(),
            Optional.empty(),
            false,
            ofType(ByMajority.class, parts)
                .map(majority -> Actor.Decides.MAJORITY)
                .findFirst()
                .orElse(Actor.Decides.LATEST),
            Optional.empty(),
            ofType(SpeaksFor.class, parts).map(SpeaksFor::term).toList(),
            ofType(Says.class, parts).map(says -> says.on(questions)).toList()));
    return this;
  }

  private static <T> Stream<T> ofType(Class<T> type, Part... parts) {
    return Arrays.stream(parts).filter(type::isInstance).map(type::cast);
  }

  /** The dossier. */
  public Dossier build() {
    return new Dossier(
        "An example",
        Optional.empty(),
        List.of(),
        questions,
        conditions,
        List.of(SOURCE),
        actors,
        List.of());
  }

  /** What an actor's file holds. */
  public sealed interface Part {}

  /** The actor is of a country. */
  public record From(String country) implements Part {}

  /** The actor is of {@code country}. */
  public static From of(String country) {
    return new From(country);
  }

  /** The actor decides by the answer that most of its speakers give. */
  public record ByMajority() implements Part {}

  /** The actor decides by the answer that most of its speakers give. */
  public static ByMajority byMajority() {
    return new ByMajority();
  }

  /** A term of office, without limit unless it says so. */
  public record SpeaksFor(
      String actor, TermOfOffice.Rank rank, Optional<String> from, Optional<String> until)
      implements Part {

    public SpeaksFor as(TermOfOffice.Rank held) {
      return new SpeaksFor(actor, held, from, until);
    }

    public SpeaksFor from(String date) {
      return new SpeaksFor(actor, rank, Optional.of(date), until);
    }

    public SpeaksFor until(String date) {
      return new SpeaksFor(actor, rank, from, Optional.of(date));
    }

    private TermOfOffice term() {
      return new TermOfOffice(
          new Id(actor), rank, from.flatMap(PartialDate::parse), until.flatMap(PartialDate::parse));
    }
  }

  /** The actor speaks for {@code actor} as a member, always. */
  public static SpeaksFor speaksFor(String actor) {
    return new SpeaksFor(actor, TermOfOffice.Rank.MEMBER, Optional.empty(), Optional.empty());
  }

  /** A record; on 9 November 2017 and in the actor's own words unless it says otherwise. */
  public record Says(
      String question,
      List<String> accepted,
      List<String> rejected,
      Optional<Position> instead,
      List<String> required,
      List<String> excluded,
      String date,
      Evidence evidence,
      Optional<String> claimant)
      implements Part {

    public Says rejecting(String... options) {
      List<String> ruledOut = List.of(options);
      return new Says(
          question, accepted, ruledOut, instead, required, excluded, date, evidence, claimant);
    }

    public Says onlyIf(String... conditions) {
      List<String> needed = List.of(conditions);
      return new Says(
          question, accepted, rejected, instead, needed, excluded, date, evidence, claimant);
    }

    public Says unless(String... conditions) {
      return new Says(
          question,
          accepted,
          rejected,
          instead,
          required,
          List.of(conditions),
          date,
          evidence,
          claimant);
    }

    public Says on(String when) {
      return new Says(
          question, accepted, rejected, instead, required, excluded, when, evidence, claimant);
    }

    public Says as(Evidence known) {
      return new Says(
          question, accepted, rejected, instead, required, excluded, date, known, claimant);
    }

    /** As this actor claims. */
    public Says claimedBy(String actor) {
      return new Says(
          question,
          accepted,
          rejected,
          instead,
          required,
          excluded,
          date,
          Evidence.CLAIMED,
          Optional.of(actor));
    }

    private Stance on(List<Question> questions) {
      Question asked =
          questions.stream().filter(q -> q.id().text().equals(question)).findFirst().orElseThrow();
      return new Stance(
          asked.id(),
          instead.orElseGet(() -> new Position.Stated(answerTo(asked), conditions())),
          PartialDate.parse(date).orElseThrow(),
          Optional.of("A summary."),
          Optional.empty(),
          Optional.empty(),
          evidence,
          Optional.empty(),
          claimant.map(Id::new),
          Optional.empty(),
          List.of(new Citation(SOURCE.id(), Optional.empty())),
          Optional.empty());
    }

    private Answer answerTo(Question asked) {
      return asked.answers() instanceof Scale
          ? new Answer.Level(new Id(accepted.get(0)))
          : new Answer.Options(inOrder(accepted, asked), inOrder(rejected, asked));
    }

    private static List<Id> inOrder(List<String> options, Question asked) {
      return ids(options).stream()
          .sorted(Comparator.comparing(id -> asked.answers().positionOf(id).orElseThrow()))
          .toList();
    }

    private Conditions conditions() {
      return new Conditions(ids(required), ids(excluded));
    }

    private static List<Id> ids(List<String> texts) {
      return texts.stream().map(Id::new).toList();
    }
  }

  /** The actor takes this level, or accepts these options. */
  public static Says says(String question, String... answers) {
    return record(question, List.of(answers), Optional.empty());
  }

  /** The actor accepts nothing, and rules out these options. */
  public static Says rejects(String question, String... options) {
    return record(question, List.of(), Optional.empty()).rejecting(options);
  }

  /** The actor says that it has not decided. */
  public static Says undecided(String question) {
    return record(question, List.of(), Optional.of(new Position.Undecided()));
  }

  /** The actor had the occasion and took no part. */
  public static Says absent(String question) {
    return record(question, List.of(), Optional.of(new Position.Absent()));
  }

  /** The actor was asked and did not answer. */
  public static Says declined(String question) {
    return record(question, List.of(), Optional.of(new Position.Declined()));
  }

  private static Says record(String question, List<String> accepted, Optional<Position> instead) {
    return new Says(
        question,
        accepted,
        List.of(),
        instead,
        List.of(),
        List.of(),
        "2017-11-09",
        Evidence.DIRECT,
        Optional.empty());
  }
}
