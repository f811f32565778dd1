package stance.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * What is left of the records of a pool: of each speaker its stance, and what was set aside.
 *
 * @param words one of each speaker, by id
 */
record LastWords(List<Said> words, List<Said> setAside) {

  /**
   * "Of each speaker, its stance from its records in the pool, as for an actor alone. If any of
   * these is of the first tier, those of the second are set aside."
   */
  static LastWords of(Question question, List<Said> pool) {
    List<Said> words = new ArrayList<>();
    List<Said> setAside = new ArrayList<>();
    for (Id speaker : pool.stream().map(Said::speaker).distinct().sorted().toList()) {
      List<Said> its = pool.stream().filter(said -> said.speaker().equals(speaker)).toList();
      LastWords alone = ofOne(question, its);
      words.addAll(alone.words);
      setAside.addAll(alone.setAside);
    }
    if (words.stream().anyMatch(Said::isOfFirstTier)) {
      for (Said word : List.copyOf(words)) {
        if (!word.isOfFirstTier()) {
          words.remove(word);
          pool.stream()
              .filter(said -> said.speaker().equals(word.speaker()))
              .forEach(setAside::add);
        }
      }
    }
    return new LastWords(words, setAside);
  }

  /**
   * "Where there is a kept record of the first tier, those of the second are set aside; the latest
   * of what remains is the stance."
   */
  static LastWords ofOne(Question question, List<Said> records) {
    boolean anyOwn = records.stream().anyMatch(Said::isOfFirstTier);
    List<Said> remaining =
        records.stream().filter(said -> said.isOfFirstTier() || !anyOwn).toList();
    Said latest = Said.latest(remaining).orElseThrow();
    return new LastWords(
        List.of(acceptedBefore(question, latest, remaining).orElse(latest)),
        records.stream().filter(said -> !remaining.contains(said)).toList());
  }

  /**
   * "Refusing is not retracting. On a choice, where the latest only rules options out, and within
   * 183 days before it the same actor accepted some, compatibly (not rule 6), the latest of those
   * is the stance."
   */
  private static Optional<Said> acceptedBefore(
      Question question, Said latest, List<Said> remaining) {
    return latest.onlyRulesOut()
        ? Said.latest(
            remaining.stream()
                .filter(Said::accepts)
                .filter(said -> latest.isLaterThan(said) && said.isWithinBefore(183, latest))
                .filter(said -> !Answers.differ(question, said.answer(), latest.answer()))
                .toList())
        : Optional.empty();
  }

  /**
   * "A record set aside that is later and gives another answer is a later claim." The latest of
   * them; of several as late, all.
   */
  List<Said> laterClaims(Said stance) {
    List<Said> claims =
        setAside.stream()
            .filter(said -> said.isStated() && said.isLaterThan(stance))
            .filter(said -> !stance.isStated() || !Answers.same(said.answer(), stance.answer()))
            .toList();
    return claims.stream()
        .filter(said -> claims.stream().noneMatch(other -> other.isLaterThan(said)))
        .toList();
  }
}
