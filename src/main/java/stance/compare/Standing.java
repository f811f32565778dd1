package stance.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;
import stance.dossier.Worded;

/**
 * Where an actor stands on a question. What depends on how is a {@code switch} over {@link #state},
 * or one of the methods here.
 */
public sealed interface Standing {

  /** How an actor can stand, by the word that data files publish. */
  enum State implements Worded {
    /** It gave an answer. */
    STATED("stated"),
    /** It said that it has not decided. */
    UNDECIDED("undecided"),
    /** It was asked and did not answer. */
    DECLINED("declined"),
    /** It had the occasion, such as a vote, and took no part. */
    ABSENT("absent"),
    /** Its answer depends on conditions that do not hold in the world assumed. */
    WITHHELD("withheld"),
    /** Those that speak for it differ. */
    DIVIDED("divided"),
    /** Nothing counts as its word. */
    NONE("none");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** As a record has it that is by itself. */
    static State of(Position.State state) {
      return switch (state) {
        case STATED -> STATED;
        case UNDECIDED -> UNDECIDED;
        case DECLINED -> DECLINED;
        case ABSENT -> ABSENT;
      };
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** In which state it is. */
  State state();

  /** The standing as an answer, where it is stated. */
  default Optional<Stated> answered() {
    return Optional.empty();
  }

  /**
   * What it rests on: one standing a speaker for a divided actor, in the order of their ids; itself
   * where it rests on a record; else nothing.
   */
  List<Spoken> words();

  /** The standing as one that rests on a record, where it does. */
  default Optional<Spoken> spoken() {
    return Optional.empty();
  }

  /** The standing as a divided one, where it is. */
  default Optional<Divided> divided() {
    return Optional.empty();
  }

  /**
   * A word that is told beside it and compared with nothing: beside an answer who gave none after
   * it or only ruled something out, where that is of no lower rank; beside a refusal the latest
   * answer before it.
   */
  default Optional<? extends Spoken> toldBeside() {
    return Optional.empty();
  }

  /** How many are no part of the count by which a majority decides it, or might have. */
  default Unstated unstated() {
    return Unstated.NONE;
  }

  /** Whether what is told beside it was said since, and not before. */
  default boolean isBesideLater() {
    return spoken().isEmpty() || spoken().get().given().isPresent();
  }

  /** Whether it is silent only because the basis leaves records out. */
  default boolean isFiltered() {
    return false;
  }

  /** Whether nothing counts as the actor's word. */
  default boolean isSilent() {
    return state() == State.NONE;
  }

  /** A standing that rests on one record, by the actor itself or by one that speaks for it. */
  sealed interface Spoken extends Standing {

    /** The record, and how it comes to count for the actor. */
    Statement statement();

    /** The answer, where one was given, whether or not it holds in the world assumed. */
    Optional<Answer> given();

    /** The conditions that the answer given depends on; none where they are assumed to hold. */
    Conditions terms();

    /** Those of the terms that the world has met on the day of the comparison. */
    default List<Id> metTerms() {
      return terms().isEmpty() ? List.of() : statement().met();
    }

    /** Why the answer given does not hold in the world assumed, if it does not. */
    default Lapse lapse() {
      return Lapse.NONE;
    }

    /** The terms, but for what is required and the world has met. */
    default Conditions openTerms() {
      List<Id> required = new ArrayList<>(terms().required());
      required.removeAll(metTerms());
      return new Conditions(required, terms().excluded());
    }

    /** How the answer was counted, of a body that decides by majority. */
    default Optional<Count> count() {
      return Optional.empty();
    }

    /** All records on which it rests: those counted, or else the one. */
    default List<Statement> statements() {
      return count().map(Count::supporters).orElseGet(() -> List.of(statement()));
    }

    /** The records of all whose answers are counted, whatever they are; or else the one. */
    default List<Statement> counted() {
      return count().map(Count::counted).orElseGet(() -> List.of(statement()));
    }

    @Override
    default Optional<? extends Spoken> toldBeside() {
      return statement().since();
    }

    @Override
    default Unstated unstated() {
      return count().map(Count::unstated).orElse(Unstated.NONE);
    }

    /** Who said it. */
    default Id speaker() {
      return statement().speaker();
    }

    /** The record. */
    default Stance stance() {
      return statement().stance();
    }

    @Override
    default List<Spoken> words() {
      return List.of(this);
    }

    @Override
    default Optional<Spoken> spoken() {
      return Optional.of(this);
    }
  }

  /**
   * An answer.
   *
   * @param conditions those that the answer depends on; none where they are assumed to hold
   * @param count how it was counted, for a body that decides by majority; the record is then the
   *     latest of those that give this answer
   */
  record Stated(Statement statement, Answer answer, Conditions conditions, Optional<Count> count)
      implements Spoken {

    @Override
    public State state() {
      return State.STATED;
    }

    @Override
    public Optional<Stated> answered() {
      return Optional.of(this);
    }

    @Override
    public Optional<Answer> given() {
      return Optional.of(answer);
    }

    @Override
    public Conditions terms() {
      return conditions;
    }
  }

  /** An answer whose conditions do not hold in the world assumed. */
  record Withheld(
      Statement statement, Answer answer, Conditions conditions, Lapse lapse, Optional<Count> count)
      implements Spoken {

    @Override
    public State state() {
      return State.WITHHELD;
    }

    @Override
    public Optional<Answer> given() {
      return Optional.of(answer);
    }

    @Override
    public Conditions terms() {
      return conditions;
    }
  }

  /**
   * A record that gives no answer.
   *
   * @param state {@code UNDECIDED}, {@code DECLINED} or {@code ABSENT}
   * @param answeredBefore the latest answer before it, by whoever spoke for the actor: told beside
   *     it and compared with nothing
   */
  record Unanswered(State state, Statement statement, Optional<Stated> answeredBefore)
      implements Spoken {

    @Override
    public Optional<? extends Spoken> toldBeside() {
      return answeredBefore;
    }

    @Override
    public Optional<Answer> given() {
      return Optional.empty();
    }

    @Override
    public Conditions terms() {
      return Conditions.NONE;
    }
  }

  /**
   * Those that speak for the actor differ.
   *
   * @param between two or more, by the speaker's id, each stated or, in a world assumed, withheld
   * @param carriedOver whether these are words of an earlier government
   * @param askedSince the latest of those, of no lower rank than any of these, who gave no answer
   *     after all of them; none where a majority decides
   * @param unstated where a majority decides, how many gave no answer
   */
  record Divided(
      List<Spoken> between, boolean carriedOver, Optional<Unanswered> askedSince, Unstated unstated)
      implements Standing {

    public Divided {
      between = List.copyOf(between);
    }

    @Override
    public State state() {
      return State.DIVIDED;
    }

    @Override
    public List<Spoken> words() {
      return between;
    }

    @Override
    public Optional<? extends Spoken> toldBeside() {
      return askedSince;
    }

    /** The camps of those that are stated. */
    public List<Camp> camps() {
      Map<Id, Standing> standings = new LinkedHashMap<>();
      between.forEach(word -> standings.put(word.speaker(), word));
      return Camp.of(standings);
    }

    @Override
    public Optional<Divided> divided() {
      return Optional.of(this);
    }
  }

  /**
   * Nothing counts as the actor's word.
   *
   * @param filtered whether there are records that the basis leaves out, so that nobody may say
   *     that there is nothing on record
   */
  record None(boolean filtered) implements Standing {

    @Override
    public boolean isFiltered() {
      return filtered;
    }

    @Override
    public State state() {
      return State.NONE;
    }

    @Override
    public List<Spoken> words() {
      return List.of();
    }
  }
}
