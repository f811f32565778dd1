package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.State;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.dossier.Worded;

/**
 * That an actor stands elsewhere on a question than before, or says the same again.
 *
 * <p>Of one who speaks for itself alone, a change is from each of its records to the next. An actor
 * that others speak for can change its stance without a word of its own: there a change is from one
 * standing to another, as of the last day of each record that counts for it and of the first day of
 * each term. Standings that are alike in state, answer, conditions and speaker are one.
 *
 * @param date of the record that brought it; or the day, where a new term or several records did
 * @param from where it stood before; absent for the first
 */
public record Change(
    Id actor,
    Question question,
    Kind kind,
    PartialDate date,
    Optional<Standing> from,
    Standing to) {

  /** In what way an actor stands elsewhere. */
  public enum Kind implements Worded {
    /** There was no stance before. */
    FIRST("first"),
    /** The same answer on the same conditions; or undecided again, or declined again. */
    RESTATED("restated"),
    /** The same answer on other conditions. */
    TERMS_CHANGED("terms-changed"),
    /**
     * On a choice, some of the options accepted before and no others; or some, where before there
     * were only such as were ruled out.
     */
    SPECIFIED("specified"),
    /** Another answer that does not differ; or from undecided to declined, or the like. */
    SHIFTED("shifted"),
    /** On a choice, an answer that differs, as of two actors. */
    SWITCHED("switched"),
    /** On a scale, an answer that differs, as of two actors. */
    REVERSED("reversed"),
    /** An answer before, none now. */
    WENT_QUIET("went-quiet"),
    /** No answer before, one now. */
    TOOK_A_POSITION("took-a-position"),
    /** Those that speak for it part. */
    DIVIDED("divided"),
    /** Those that speak for it, who were parted, are so no more. */
    UNITED("united");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  private static final Comparator<Change> IN_TIME = Comparator.comparing(Change::date);

  /**
   * The changes of these actors that count on {@code basis}: by date, on one date in the order of
   * the actors, then of the questions. What is assumed does not enter.
   */
  public static List<Change> among(
      Dossier dossier, Basis basis, List<Id> actors, List<Question> questions) {
    return among(dossier, basis, actors, questions, Progress.UNHEARD);
  }

  /** The same, telling of the actors. */
  public static List<Change> among(
      Dossier dossier, Basis basis, List<Id> actors, List<Question> questions, Progress progress) {
    int done = 0;
    StandingTable table = new StandingTable(dossier, basis.withAssumed(Optional.empty()));
    List<Change> changes = new ArrayList<>();
    for (Id actor : actors) {
      boolean isBody = table.speakers(actor).size() > 1;
      for (Question question : questions) {
        changes.addAll(
            isBody
                ? between(actor, question, ofBody(table, actor, question))
                : inRecords(dossier, basis, actor, question, table.counted(actor, question.id())));
      }
      done++;
      progress.reached(done, actors.size());
    }
    changes.sort(IN_TIME);
    return changes;
  }

  /** The changes from one of an actor's own records to the next, whoever speaks for it besides. */
  public static List<Change> inRecords(Dossier dossier, Basis basis, Id actor, Question question) {
    StandingTable table = new StandingTable(dossier, basis);
    return inRecords(dossier, basis, actor, question, table.counted(actor, question.id()));
  }

  private static List<Change> inRecords(
      Dossier dossier, Basis basis, Id actor, Question question, List<Stance> records) {
    List<Dated> standings = new ArrayList<>();
    for (Stance stance : records) {
      standings.add(new Dated(stance.date(), alone(dossier, basis, actor, stance)));
    }
    return between(actor, question, standings);
  }

  /** Where an actor stands from a date on. */
  private record Dated(PartialDate date, Standing standing) {}

  private static List<Change> between(Id actor, Question question, List<Dated> standings) {
    List<Change> changes = new ArrayList<>();
    Optional<Standing> before = Optional.empty();
    for (Dated now : standings) {
      Kind kind = before.map(from -> kindOf(question, from, now.standing())).orElse(Kind.FIRST);
      changes.add(new Change(actor, question, kind, now.date(), before, now.standing()));
      before = Optional.of(now.standing());
    }
    return changes;
  }

  /** What one who speaks for itself says with a record. */
  private static Standing alone(Dossier dossier, Basis basis, Id actor, Stance stance) {
    Statement statement =
        new Statement(
            actor,
            Office.ITSELF,
            true,
            stance,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            basis.precedesSources(stance, dossier),
            List.of());
    return switch (stance.position().state()) {
      case STATED ->
          new Standing.Stated(
              statement,
              stance.position().given().orElseThrow(),
              stance.position().conditions(),
              Optional.empty());
      case UNDECIDED, DECLINED, ABSENT ->
          new Standing.Unanswered(State.of(stance.position().state()), statement, Optional.empty());
    };
  }

  /** The standings of a body, each other than the one before. */
  private static List<Dated> ofBody(StandingTable table, Id body, Question question) {
    List<Dated> standings = new ArrayList<>();
    PartialDate last = PartialDate.of(LocalDate.MIN);
    for (LocalDate day : days(table, body, question)) {
      Basis then = table.basis().withAsOf(Optional.of(PartialDate.of(day)));
      Standing standing = new StandingTable(table.dossier(), then).of(body, question.id());
      boolean isNew =
          standings.isEmpty()
              ? standing.state() != State.NONE
              : !areAlike(standings.get(standings.size() - 1).standing(), standing);
      if (isNew) {
        last = dateOf(standing, day, last);
        standings.add(new Dated(last, standing));
      }
    }
    return standings;
  }

  /** The days on which a body can come to stand elsewhere on a question. */
  private static Set<LocalDate> days(StandingTable table, Id body, Question question) {
    Set<LocalDate> days = new TreeSet<>();
    for (Speaker speaker : table.speakers(body)) {
      for (Stance stance : speaker.actor().stances()) {
        if (stance.question().equals(question.id())
            && table.basis().admits(stance)
            && speaker.speaksOn(stance.date())) {
          days.add(stance.date().lastDay());
        }
      }
    }
    if (!days.isEmpty()) {
      for (Speaker speaker : table.speakers(body)) {
        for (Speaker.Term term : speaker.terms()) {
          LocalDate start = term.period().from();
          if (!start.equals(LocalDate.MIN) && !start.isAfter(table.day())) {
            days.add(start);
          }
        }
      }
    }
    return days;
  }

  /**
   * The date of the record on which a standing rests, where that was said last of all; else the
   * day. A vague date that would come before the last change is told as the day, too.
   */
  private static PartialDate dateOf(Standing standing, LocalDate day, PartialDate last) {
    return standing
        .spoken()
        .map(spoken -> spoken.stance().date())
        .filter(date -> date.lastDay().equals(day) && date.compareTo(last) >= 0)
        .orElse(PartialDate.of(day));
  }

  private static boolean areAlike(Standing one, Standing other) {
    if (one.state() != other.state()) {
      return false;
    }
    if (one.spoken().isEmpty() || other.spoken().isEmpty()) {
      return true;
    }
    Spoken before = one.spoken().get();
    Spoken now = other.spoken().get();
    boolean sameSpeaker =
        before.count().isPresent() && now.count().isPresent()
            || before.speaker().equals(now.speaker());
    return sameSpeaker
        && before.given().map(AnswerKey::of).equals(now.given().map(AnswerKey::of))
        && TermsKey.of(before.terms()).equals(TermsKey.of(now.terms()));
  }

  /** In what way the second of two standings, of one who has spoken in both, is another. */
  public static Kind kindOf(Question question, Standing from, Standing to) {
    if (to.state() == State.DIVIDED) {
      return Kind.DIVIDED;
    }
    if (from.state() == State.DIVIDED) {
      return Kind.UNITED;
    }
    Optional<Answer> before = from.spoken().flatMap(Spoken::given);
    Optional<Answer> now = to.spoken().flatMap(Spoken::given);
    if (before.isPresent() && now.isPresent()) {
      return switch (Relation.between(question.answers(), before.get(), now.get())) {
        case SAME ->
            TermsKey.of(from.spoken().orElseThrow().terms())
                    .equals(TermsKey.of(to.spoken().orElseThrow().terms()))
                ? Kind.RESTATED
                : Kind.TERMS_CHANGED;
        case OPPOSED ->
            question.answers().type() == AnswerSpace.Type.SCALE ? Kind.REVERSED : Kind.SWITCHED;
        case OVERLAPPING -> isNarrower(now.get(), before.get()) ? Kind.SPECIFIED : Kind.SHIFTED;
        case NEAR, ONLY_EXCLUSIONS -> Kind.SHIFTED;
      };
    }
    if (before.isPresent()) {
      return Kind.WENT_QUIET;
    }
    if (now.isPresent()) {
      return Kind.TOOK_A_POSITION;
    }
    return from.state() == to.state() ? Kind.RESTATED : Kind.SHIFTED;
  }

  /** Whether it accepts fewer options, or some where the other only rules out. */
  private static boolean isNarrower(Answer now, Answer before) {
    return !now.taken().isEmpty()
        && (before.taken().isEmpty()
            || before.taken().containsAll(now.taken())
                && now.taken().size() < before.taken().size());
  }
}
