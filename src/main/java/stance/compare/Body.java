package stance.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.Standing.Spoken;
import stance.compare.Statement.CarriedOver;
import stance.compare.Statement.LaterClaim;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * An actor with those that speak for it, itself first of all: how its stance comes of their
 * records, step by step.
 *
 * <ol>
 *   <li>{@link Speakers}: whose words count, when, and as whose;
 *   <li>{@link Pool}: those of the government on the day, or else carried over;
 *   <li>{@link LastWord}: the stance of each speaker in the pool;
 *   <li>{@link Voice}: which of these speaks for the body; or a {@link Majority} does;
 *   <li>{@link Division}: unless others contradict it.
 * </ol>
 *
 * What is assumed is tried last: it decides nothing before.
 */
final class Body {

  private final Dossier dossier;
  private final Basis basis;
  private final LocalDate day;
  private final Actor actor;
  private final List<Speaker> speakers;
  private final List<Government> governments;

  /**
   * @param day on which the comparison looks
   */
  Body(Dossier dossier, Basis basis, LocalDate day, Actor actor, List<Speaker> speakers) {
    this.dossier = dossier;
    this.basis = basis;
    this.day = day;
    this.actor = actor;
    this.speakers = speakers;
    this.governments = Government.of(speakers);
  }

  /** Those that speak for it, by id. */
  List<Speaker> speakers() {
    return speakers;
  }

  /** The words of a speaker that count, in time. */
  static List<Word> words(Speaker speaker, List<Stance> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    List<Word> words = new ArrayList<>(records.size());
    for (int place = 0; place < records.size(); place++) {
      Stance stance = records.get(place);
      Optional<Office> office = speaker.officeOn(stance.date());
      if (office.isPresent()) {
        words.add(new Word(speaker, office.get(), stance, place));
      }
    }
    return words;
  }

  /**
   * Where it stands on a question.
   *
   * @param words the words of each speaker that has any, at least one
   */
  Standing on(Question question, List<List<Word>> words) {
    Pool pool = Pool.of(words, governments, day);
    List<Word> last = LastWord.ofEach(pool.bySpeaker(), question);
    List<Word> stated = stated(last);
    if (stated.isEmpty()) {
      Word word = Voice.amongUnanswered(last);
      return unanswered(word, claimSince(word, pool, question), answeredBefore(word, pool), pool);
    }
    return switch (actor.decides()) {
      case LATEST -> byVoice(question, pool, stated, last);
      case MAJORITY -> byCount(question, pool, stated, last);
    };
  }

  private Standing byVoice(Question question, Pool pool, List<Word> stated, List<Word> last) {
    List<Word> voice = Voice.among(stated, question);
    if (voice.size() > 1) {
      return between(voice, pool, question, askedSince(voice, last, pool), Unstated.NONE);
    }
    List<Word> divided = Division.around(voice.get(0), stated, question, day);
    return divided.isEmpty()
        ? tried(
            statement(
                voice.get(0),
                claimSince(voice.get(0), pool, question),
                since(voice.get(0), last, pool),
                pool),
            voice.get(0).stance().position(),
            Optional.empty())
        : between(divided, pool, question, askedSince(divided, last, pool), Unstated.NONE);
  }

  /** The latest of those who gave no answer after some words, of no lower rank than any of them. */
  private Optional<Standing.Unanswered> askedSince(List<Word> stated, List<Word> last, Pool pool) {
    List<Word> since = new ArrayList<>();
    for (Word word : last) {
      if (!word.isStated() && word.isOwn() && isSince(word, stated)) {
        since.add(word);
      }
    }
    return since.isEmpty()
        ? Optional.empty()
        : Optional.of(
            unanswered(Voice.amongUnanswered(since), Optional.empty(), Optional.empty(), pool));
  }

  /** What is told beside an answer: who gave none after it, or only ruled something out. */
  private Optional<Spoken> since(Word answer, List<Word> last, Pool pool) {
    Optional<Standing.Unanswered> asked = askedSince(List.of(answer), last, pool);
    Optional<Word> ruledOut = RuledOutSince.of(answer, pool);
    return ruledOut.isPresent()
            && (asked.isEmpty()
                || asked.get().stance().date().compareTo(ruledOut.get().stance().date()) <= 0)
        ? Optional.of(asSaid(ruledOut.get(), pool))
        : asked.map(Spoken.class::cast);
  }

  private static boolean isSince(Word refusal, List<Word> stated) {
    for (Word word : stated) {
      if (!refusal.isSince(word)) {
        return false;
      }
    }
    return true;
  }

  private Standing.Unanswered unanswered(
      Word word,
      Optional<LaterClaim> laterClaim,
      Optional<Standing.Stated> answeredBefore,
      Pool pool) {
    return new Standing.Unanswered(
        Standing.State.of(word.stance().position().state()),
        statement(word, laterClaim, pool),
        answeredBefore);
  }

  /**
   * The latest answer in the pool before a refusal, whoever gave it; claims only before a claim.
   */
  private Optional<Standing.Stated> answeredBefore(Word refusal, Pool pool) {
    Optional<Word> latest = Optional.empty();
    for (List<Word> words : pool.bySpeaker()) {
      Optional<Word> last = lastAnswer(words, refusal);
      if (last.isPresent()
          && (latest.isEmpty() || Word.BY_WEIGHT.compare(last.get(), latest.get()) > 0)) {
        latest = last;
      }
    }
    return latest.isPresent() ? Optional.of(asSaid(latest.get(), pool)) : Optional.empty();
  }

  private static Optional<Word> lastAnswer(List<Word> ofSpeaker, Word refusal) {
    Optional<Word> last = Optional.empty();
    for (Word word : ofSpeaker) {
      if (word.isStated() && word.isOwn() == refusal.isOwn() && refusal.isLaterThan(word)) {
        last = Optional.of(word);
      }
    }
    return last;
  }

  private Standing.Stated asSaid(Word word, Pool pool) {
    Position position = word.stance().position();
    return new Standing.Stated(
        statement(word, Optional.empty(), pool),
        position.given().orElseThrow(),
        position.conditions(),
        Optional.empty());
  }

  private Standing byCount(Question question, Pool pool, List<Word> stated, List<Word> last) {
    Optional<List<Word>> most = Majority.of(stated);
    if (most.isEmpty()) {
      return between(stated, pool, question, Optional.empty(), Unstated.among(last));
    }
    Word latest = most.get().get(0);
    Set<Word> supporting = new HashSet<>(most.get());
    List<Statement> supporters = new ArrayList<>();
    List<Statement> others = new ArrayList<>();
    for (Word word : stated) {
      boolean supports = supporting.contains(word);
      (supports ? supporters : others).add(statement(word, Optional.empty(), pool));
      latest = supports && Word.BY_WEIGHT.compare(word, latest) > 0 ? word : latest;
    }
    Count count = new Count(supporters, others, Unstated.among(last));
    return tried(latest, Optional.empty(), pool, Optional.of(count));
  }

  private static List<Word> stated(List<Word> words) {
    List<Word> stated = new ArrayList<>();
    for (Word word : words) {
      if (word.isStated()) {
        stated.add(word);
      }
    }
    return stated;
  }

  private Standing.Divided between(
      List<Word> words,
      Pool pool,
      Question question,
      Optional<Standing.Unanswered> askedSince,
      Unstated unstated) {
    List<Spoken> speakers = new ArrayList<>();
    for (List<Word> bySpeaker : pool.bySpeaker()) {
      for (Word word : words) {
        if (bySpeaker.contains(word)) {
          speakers.add(
              tried(word, claimSince(word, List.of(bySpeaker), question), pool, Optional.empty()));
        }
      }
    }
    speakers.sort((a, b) -> a.speaker().compareTo(b.speaker()));
    return new Standing.Divided(speakers, pool.carriedOver(), askedSince, unstated);
  }

  private Optional<LaterClaim> claimSince(Word word, Pool pool, Question question) {
    return claimSince(word, pool.bySpeaker(), question);
  }

  /** The latest of the claims set aside for a word that are later, and of another answer. */
  private static Optional<LaterClaim> claimSince(
      Word word, List<List<Word>> among, Question question) {
    Optional<Word> latest = Optional.empty();
    for (List<Word> words : among) {
      for (Word claim : words) {
        if (word.isOwn()
            && !claim.isOwn()
            && claim.isLaterThan(word)
            && isAnotherAnswer(question, claim, word)
            && (latest.isEmpty() || Word.BY_WEIGHT.compare(claim, latest.get()) >= 0)) {
          latest = Optional.of(claim);
        }
      }
    }
    return latest.map(claim -> new LaterClaim(claim.by(), claim.stance()));
  }

  private static boolean isAnotherAnswer(Question question, Word claim, Word word) {
    Optional<Answer> claimed = claim.stance().position().given();
    Optional<Answer> given = word.stance().position().given();
    return claimed.isPresent()
        && (given.isEmpty()
            || Relation.between(question.answers(), claimed.get(), given.get()) != Relation.SAME);
  }

  private Statement statement(Word word, Optional<LaterClaim> laterClaim, Pool pool) {
    return statement(word, laterClaim, Optional.empty(), pool);
  }

  private Statement statement(
      Word word, Optional<LaterClaim> laterClaim, Optional<Spoken> since, Pool pool) {
    return new Statement(
        word.by(),
        word.office(),
        word.speaker().isInOffice(day),
        word.stance(),
        pool.carriedOver()
            ? Optional.of(
                new CarriedOver(
                    Government.on(word.stance().date(), governments).map(Government::head)))
            : Optional.empty(),
        laterClaim,
        since,
        basis.precedesSources(word.stance(), dossier),
        met(word.stance().position().conditions()));
  }

  private List<Id> met(Conditions conditions) {
    List<Id> met = new ArrayList<>();
    for (Id required : conditions.required()) {
      addIfMet(required, met);
    }
    for (Id excluded : conditions.excluded()) {
      addIfMet(excluded, met);
    }
    return met;
  }

  private void addIfMet(Id condition, List<Id> met) {
    boolean assumed = basis.assumed().isPresent() && basis.assumed().get().contains(condition);
    if (!assumed && dossier.condition(condition).isMetOn(day)) {
      met.add(condition);
    }
  }

  /** The word, an answer, as a standing, tried against what is assumed. */
  private Spoken tried(
      Word word, Optional<LaterClaim> laterClaim, Pool pool, Optional<Count> count) {
    return tried(statement(word, laterClaim, pool), word.stance().position(), count);
  }

  private Spoken tried(Statement statement, Position position, Optional<Count> count) {
    Answer answer = position.given().orElseThrow();
    if (basis.assumed().isEmpty() || position.conditions().isEmpty()) {
      return new Standing.Stated(statement, answer, position.conditions(), count);
    }
    Lapse lapse = basis.lapse(position.conditions());
    return lapse == Lapse.NONE
        ? new Standing.Stated(statement, answer, Conditions.NONE, count)
        : new Standing.Withheld(statement, answer, position.conditions(), lapse, count);
  }
}
