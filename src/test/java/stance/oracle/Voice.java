package stance.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Which of the last words of its speakers is that of a body; several, where it is divided between
 * them.
 */
record Voice(Question question, Id body, List<Office> offices, LocalDate day) {

  private static final int HALF_A_YEAR = 183;

  /** "A term counts at the date of the record." */
  private int rank(Said said) {
    return offices.stream()
        .filter(o -> o.speaker().equals(said.speaker()) && o.overlaps(said.stance().date()))
        .mapToInt(Office::rank)
        .min()
        .orElseThrow();
  }

  private boolean isHead(Said said) {
    return offices.stream()
        .anyMatch(
            o ->
                o.isHead()
                    && o.speaker().equals(said.speaker())
                    && o.overlaps(said.stance().date()));
  }

  /**
   * "The latest; on equal days (and equal precision): direct, reported, claimed, inferred, then the
   * higher rank, then a head, then G itself." The first comes last.
   */
  private Comparator<Said> order() {
    return Said.BY_DATE
        .thenComparing(said -> -said.stance().evidence().ordinal())
        .thenComparing(said -> -rank(said))
        .thenComparing(this::isHead)
        .thenComparing(said -> said.speaker().equals(body));
  }

  private List<Said> latest(List<Said> words) {
    return words.stream()
        .filter(word -> words.stream().noneMatch(other -> order().compare(other, word) > 0))
        .toList();
  }

  /** Those between which the body is divided, or its voice alone; of stated words. */
  List<Said> among(List<Said> stated) {
    List<Said> voice = mostGiven(voices(stated));
    if (voice.size() > 1) {
      return voice;
    }
    return divided(voice.get(0), stated);
  }

  /**
   * "Of the stated ones, T is the latest. If a stated one of a higher rank was said within 183 days
   * before T, the latest of the highest such rank is the voice; else T."
   */
  private List<Said> voices(List<Said> stated) {
    List<Said> t = latest(stated);
    List<Said> higher =
        stated.stream()
            .filter(said -> rank(said) < rank(t.get(0)))
            .filter(said -> said.isWithinBefore(HALF_A_YEAR, t.get(0)))
            .toList();
    int highest = higher.stream().mapToInt(this::rank).min().orElse(0);
    List<Said> voices =
        higher.isEmpty() ? t : latest(higher.stream().filter(s -> rank(s) == highest).toList());
    List<Said> after = new ArrayList<>();
    voices.forEach(voice -> after.addAll(givenWay(voice, stated)));
    return after;
  }

  /**
   * "One that only rules options out gives way to a compatible one that accepts some, said within
   * 183 days before it, of the same or a higher rank."
   */
  private List<Said> givenWay(Said voice, List<Said> stated) {
    List<Said> accepting =
        !voice.onlyRulesOut()
            ? List.of()
            : stated.stream()
                .filter(Said::accepts)
                .filter(said -> !said.isLaterThan(voice))
                .filter(said -> said.isWithinBefore(HALF_A_YEAR, voice))
                .filter(said -> rank(said) <= rank(voice))
                .filter(said -> !Answers.differ(question, said.answer(), voice.answer()))
                .toList();
    return accepting.isEmpty() ? List.of(voice) : latest(accepting);
  }

  /**
   * "Where several are still equal in all this and give different answers, the answer that most of
   * them give is the voice, and if none has most, G is divided between them: no id ever decides
   * between answers; among equal answers via names the smaller id, with its terms."
   */
  private static List<Said> mostGiven(List<Said> equal) {
    long most = equal.stream().mapToLong(said -> givers(said, equal)).max().orElseThrow();
    List<Said> first =
        equal.stream()
            .filter(said -> givers(said, equal) == most)
            .sorted(Comparator.comparing(Said::speaker))
            .toList();
    boolean oneAnswer =
        first.stream().allMatch(said -> Answers.same(said.answer(), first.get(0).answer()));
    return oneAnswer ? first.subList(0, 1) : equal.stream().distinct().toList();
  }

  private static long givers(Said said, List<Said> equal) {
    return equal.stream().filter(other -> Answers.same(other.answer(), said.answer())).count();
  }

  /**
   * "Beside the voice count the stated last words that are (a) of the same or a higher rank and
   * within 30 days of it, or (b) later than it. If any two of these and the voice differ by rules 5
   * and 6, and the latest of them was said within 183 days before the as-of day, G is divided
   * between all of them."
   */
  private List<Said> divided(Said voice, List<Said> stated) {
    List<Said> all =
        stated.stream()
            .filter(
                said ->
                    said.equals(voice)
                        || rank(said) <= rank(voice) && Math.abs(said.daysBefore(voice)) <= 30
                        || said.isLaterThan(voice))
            .toList();
    boolean differ =
        all.stream()
            .anyMatch(
                one ->
                    all.stream()
                        .anyMatch(two -> Answers.differ(question, one.answer(), two.answer())));
    LocalDate latest =
        all.stream()
            .map(said -> said.stance().date().firstDay())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return differ && ChronoUnit.DAYS.between(latest, day) <= HALF_A_YEAR ? all : List.of(voice);
  }

  /**
   * Who gave no answer after those given, in own words: of the same or a higher rank than each of
   * them, the latest.
   */
  List<Said> refusalSince(List<Said> given, List<Said> words) {
    List<Said> since =
        words.stream()
            .filter(said -> !said.isStated() && said.isOfFirstTier())
            .filter(said -> given.stream().allMatch(one -> rank(said) <= rank(one)))
            .filter(said -> given.stream().allMatch(said::isLaterThan))
            .toList();
    return since.isEmpty() ? List.of() : List.of(silent(since));
  }

  /**
   * Who only rules something out after an answer that accepts, in the last of its own words and of
   * the same or a higher rank: something that the answer does not rule out. The latest; of those
   * that are equal, each.
   */
  List<Said> rulingOutSince(Said given, List<Said> records) {
    List<Said> own = records.stream().filter(Said::isOfFirstTier).toList();
    return latest(
        own.stream()
            .filter(
                said ->
                    own.stream()
                        .filter(other -> other.speaker().equals(said.speaker()))
                        .noneMatch(other -> other.isLaterThan(said)))
            .filter(said -> given.accepts() && said.onlyRulesOut())
            .filter(said -> rank(said) <= rank(given) && said.isLaterThan(given))
            .filter(said -> !given.answer().ruledOut().containsAll(said.answer().ruledOut()))
            .toList());
  }

  /** The last answers before a refusal, of the same tier: of those that are equal, each. */
  List<Said> answersBefore(Said refusal, List<Said> records) {
    List<Said> before =
        records.stream()
            .filter(said -> said.isStated() && refusal.isLaterThan(said))
            .filter(said -> said.isOfFirstTier() == refusal.isOfFirstTier())
            .toList();
    return latest(
        before.stream()
            .filter(
                said ->
                    before.stream()
                        .filter(other -> other.speaker().equals(said.speaker()))
                        .noneMatch(other -> other.isLaterThan(said)))
            .toList());
  }

  /** "If none is stated: the latest undecided, declined or absent one, by the same order." */
  Said silent(List<Said> words) {
    return latest(words).stream()
        .min(
            Comparator.comparing((Said said) -> said.stance().position().state())
                .thenComparing(Said::speaker))
        .orElseThrow();
  }
}
