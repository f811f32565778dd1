package stance.dossier;

import java.util.List;
import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

/**
 * A question that the dossier puts to its actors.
 *
 * @param label the heading of its row, at most 24 characters
 * @param topic the group in which its row stands
 * @param asks the question in full
 * @param answers what can be answered
 * @param main whether it is what the debate is about; at most one is
 * @param inFavour what completes "said that ..." for one who supports
 * @param against what completes "said that ..." for one who opposes
 * @param proposedBy the actors whose own plan it is
 * @param decidedBy who decides it, and how
 * @param askedOf the countries whose actors it is put to; empty for all
 * @param about whether each actor speaks of something else in answering
 * @param caution what must be said with every flag of it
 * @param implies what its answers imply for other questions, told and never counted
 */
public record Question(
    Id id,
    String label,
    Optional<String> topic,
    String asks,
    AnswerSpace answers,
    boolean main,
    Optional<String> inFavour,
    Optional<String> against,
    List<Id> proposedBy,
    Optional<String> decidedBy,
    List<String> askedOf,
    Optional<About> about,
    Optional<String> caution,
    List<Implication> implies) {

  /** What actors speak of in answering, where that is not one and the same thing. */
  public enum About implements Worded {
    /** Each of its own country. */
    OWN_COUNTRY("own-country");

    private final String word;

    About(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** That one who gives this answer would have to give {@code implied} to {@code question}. */
  public record Implication(Id answer, Id question, Id implied) {

    /** Its keys, in the order of the files. */
    public static RecordKeys<Implication> keys() {
      return Keys.ALL;
    }

    /** Apart, so that only who asks for the keys has them made. */
    private static final class Keys {
      private static final RecordKeys<Implication> ALL =
          RecordKeys.<Implication>of("an implication")
              .must("answer", Type.ID, Implication::answer, "who gives this answer", "supports")
              .must(
                  "question", Type.ID, Implication::question, "would answer this question", "area")
              .idOf(Referent.QUESTION)
              .must("implied", Type.ID, Implication::implied, "by this answer", "whole-area")
              .keys();
    }
  }

  /** A question of which no more is said than what it asks. */
  public Question(Id id, String label, Optional<String> topic, String asks, AnswerSpace answers) {
    this(
        id,
        label,
        topic,
        asks,
        answers,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public Question {
    proposedBy = List.copyOf(proposedBy);
    askedOf = List.copyOf(askedOf);
    implies = List.copyOf(implies);
  }

  /** The same question with other answers to choose from. */
  public Question with(AnswerSpace others) {
    return new Question(
        id,
        label,
        topic,
        asks,
        others,
        main,
        inFavour,
        against,
        proposedBy,
        decidedBy,
        askedOf,
        about,
        caution,
        implies);
  }

  /** The answer that takes this level, or accepts this option alone and rules out nothing. */
  public Answer taking(Id possible) {
    return switch (answers.type()) {
      case SCALE -> new Answer.Level(possible);
      case CHOICE -> new Answer.Options(List.of(possible), List.of());
    };
  }

  /**
   * Whether it is asked of {@code actor}: of all, unless it names countries that are not theirs.
   */
  public boolean isAskedOf(Actor actor) {
    return askedOf.isEmpty() || actor.country().map(askedOf::contains).orElse(true);
  }

  private boolean hasLevelsOfItsOwn() {
    return answers.type() == AnswerSpace.Type.SCALE
        && !answers.equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  }

  private Object levels() {
    return answers.shared().isPresent()
        ? answers.shared()
        : hasLevelsOfItsOwn() ? answers.possible() : List.of();
  }

  private static List<AnswerSpace.Possible> of(Question question, AnswerSpace.Type type) {
    return question.answers().type() == type ? question.answers().possible() : List.of();
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<Question> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Question> ALL =
        RecordKeys.<Question>of("a question")
            .must("id", Type.ID, Question::id, "its id", "mission")
            .must(
                "label",
                Type.TEXT,
                Question::label,
                "the heading of its row, 24 characters at most",
                "UN mission")
            .may(
                "topic",
                Type.TEXT,
                Question::topic,
                "rows with one topic stand together",
                "The mission")
            .must(
                "asks",
                Type.TEXT,
                Question::asks,
                "the question in full, as anyone can be asked it",
                "Should a UN peacekeeping mission deploy in eastern Ukraine?")
            .may(
                "options",
                Type.MAPPING,
                q -> of(q, AnswerSpace.Type.CHOICE),
                AnswerSpace.possibleKeys(),
                "options without an order that exclude each other, two at least",
                "{contact-line: along the contact line, whole-area: across the whole area}")
            .may(
                "levels",
                Type.MAPPING,
                Question::levels,
                AnswerSpace.possibleKeys(),
                "levels from least to most, two at least, or the name of a scale; default: opposes,"
                    + " neutral, supports",
                "{small: \"up to 3,000\", large: more}")
            .may(
                "two-sided",
                Type.FLAG,
                q -> q.hasLevelsOfItsOwn() && q.answers().twoSided(),
                "true where the lower half of the levels is against and the upper half for",
                "true")
            .may(
                "main",
                Type.FLAG,
                Question::main,
                "true of the question that the debate is about; of one at most",
                "true")
            .may(
                "for",
                Type.TEXT,
                Question::inFavour,
                "what completes \"said that ...\" for one who supports",
                "Russia is a party to the conflict")
            .may(
                "against",
                Type.TEXT,
                Question::against,
                "what completes \"said that ...\" for one who opposes",
                "Russia is no party to the conflict")
            .may(
                "proposed-by",
                Type.IDS,
                Question::proposedBy,
                "the actors whose own plan it is",
                "[russia]")
            .idOf(Referent.ACTOR)
            .may(
                "decided-by",
                Type.TEXT,
                Question::decidedBy,
                "who decides it, and how",
                "the Security Council, by nine votes and no veto")
            .may(
                "asked-of",
                Type.TEXTS,
                Question::askedOf,
                "the countries whose actors it is put to; others without a record are not counted"
                    + " as silent",
                "[CA, SE]")
            .matching("^[A-Z]{2,4}$")
            .may(
                "about",
                Type.WORD,
                Question::about,
                "own-country: each speaks of its own country, so that no two can differ",
                "own-country")
            .oneOf(About.values())
            .may(
                "caution",
                Type.TEXT,
                Question::caution,
                "what must be said with every flag of it",
                "the word means two things in this debate")
            .may(
                "implies",
                Type.MAPPING,
                Question::implies,
                Implication.keys(),
                "what an answer implies for other questions, told and never counted",
                "{supports: {area: whole-area}}")
            .may(
                "source",
                Type.CITATION,
                q -> Optional.empty(),
                Citation.keys(),
                "the source of stances on it that name none",
                "vote-2017-11")
            .idOf(Referent.SOURCE)
            .keys();
  }
}
