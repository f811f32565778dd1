package stance.analysis;

import java.util.Comparator;
import java.util.Optional;
import stance.compare.Flag;
import stance.dossier.Id;

/**
 * How far two actors agree over the questions selected, <i>m</i> of them, of which they
 * <i>share</i> those that both have stated, on different records and not each of its own country. A
 * majority stands on all the records that make it: two of the same records share nothing.
 *
 * <p>{@link #agreement} is 1 less the mean {@link Distance} over the shared questions: the
 * city-block proximity of voting advice applications (Garzia, Trechsel and De Sio, "Party placement
 * in supranational elections", 2017), the coincidence of votes of the United States' reports on the
 * United Nations, and (1 + S) / 2 for the S of Signorino and Ritter ("Tau-b or not tau-b", 1999).
 * {@link #low} and {@link #high} are the least and the greatest value that it could take if each
 * question that is not shared were answered, over all <i>m</i> (worst-case bounds after Manski,
 * 1989).
 *
 * @param questions how many were selected
 * @param shared how many of them count
 * @param sameRecord on how many they agree because both stand on the same records
 * @param credit the sum of 1 less the distance over the shared, in {@link Distance#UNIT}s
 * @param worst the least that the others could add, in the same unit
 */
public record Agreement(
    Id a,
    Id b,
    int questions,
    int shared,
    int agree,
    int sameRecord,
    int partly,
    int differ,
    int open,
    int alone,
    int none,
    long credit,
    long worst) {

  /** Below so many shared questions no percentage is shown. */
  public static final int FEWEST = 3;

  /** By the ids of the two, whichever of them comes first. */
  static final Comparator<Agreement> BY_IDS =
      Comparator.comparing(Agreement::smaller).thenComparing(Agreement::greater);

  private Id smaller() {
    return a.compareTo(b) < 0 ? a : b;
  }

  private Id greater() {
    return a.compareTo(b) < 0 ? b : a;
  }

  /** The same the other way round. */
  public Agreement reversed() {
    return new Agreement(
        b,
        a,
        questions,
        shared,
        agree,
        sameRecord,
        partly,
        differ,
        open,
        alone,
        none,
        credit,
        worst);
  }

  /** How many of the questions have this flag. */
  public int count(Flag flag) {
    return switch (flag) {
      case AGREE -> agree;
      case PARTLY -> partly;
      case DIFFER -> differ;
      case OPEN -> open;
      case ALONE -> alone;
      case NONE -> none;
    };
  }

  /** The agreement, from 0 to 1; nothing where no question is shared. */
  public Optional<Share> agreement() {
    return share(credit, shared);
  }

  /** The least that it could be with every question answered; nothing without questions. */
  public Optional<Share> low() {
    return share(credit + worst, questions);
  }

  /** The most that it could be with every question answered; nothing without questions. */
  public Optional<Share> high() {
    return share(credit + (questions - shared) * Distance.UNIT, questions);
  }

  /** Whether enough questions are shared to speak of a percentage. */
  public boolean isTold() {
    return shared >= FEWEST;
  }

  private static Optional<Share> share(long part, int of) {
    return of == 0 ? Optional.empty() : Optional.of(new Share(part, of * Distance.UNIT));
  }
}
