package stance.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.Alike;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.Standing;
import stance.compare.Standing.Stated;
import stance.compare.StandingTable;
import stance.compare.Statement;
import stance.dossier.Answer;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * What every two of several actors add up on one question: worked out once for two kinds of actors
 * that are {@link Alike}, rather than for each pair.
 */
final class Likeness {

  /** How many numbers a pair adds up: see {@link #cells}. */
  static final int SUMS = 3;

  /** How many counts share one of the numbers. */
  static final int COUNTS = 7;

  private static final int BITS = 9;

  /** The most that a count has room for. */
  private static final int MANY = (1 << BITS) - 1;

  private static final long UNKNOWN = -1;

  private final StandingTable table;
  private final Question question;
  private final List<Id> actors;
  private final Alike alike;
  private final int[] kinds;
  private final long[] cells;

  Likeness(StandingTable table, Question question, List<Id> actors) {
    this.table = table;
    this.question = question;
    this.actors = actors;
    this.alike = Alike.of(table, question, actors);
    this.kinds = new int[actors.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = alike.kind(i);
    }
    this.cells = new long[(alike.count() * alike.count() + 1) * SUMS];
    Arrays.fill(cells, UNKNOWN);
  }

  /** Which kind each actor is of, from 0. */
  int[] kinds() {
    return kinds;
  }

  /** How many kinds there are. */
  int count() {
    return alike.count();
  }

  /**
   * What two actors add up, from {@code place} of the array on: the credit; the worst; the counts
   * of agree, partly, differ, open, alone, shared, and of agreement on the same records, {@link
   * #unpacked}. The first is less than 0 where {@link #place} has to be asked for them; what it
   * leads to holds until it is asked again.
   */
  long[] cells() {
    return cells;
  }

  /** Where the numbers for two actors stand; worked out when first asked for. */
  int place(int a, int b) {
    boolean dependOnWho =
        isDivided(a) && answered(b).isPresent() || isDivided(b) && answered(a).isPresent();
    int place = (dependOnWho ? count() * count() : alike.kind(a) * count() + alike.kind(b)) * SUMS;
    if (dependOnWho || cells[place] == UNKNOWN) {
      fill(place, a, b);
    }
    return place;
  }

  private boolean isDivided(int actor) {
    return alike.standing(actor).divided().isPresent();
  }

  private Optional<Stated> answered(int actor) {
    return alike.standing(actor).answered();
  }

  private void fill(int place, int a, int b) {
    PairFinding pair = PairFinding.of(table, question, actors.get(a), actors.get(b));
    Optional<Answer> ofA = answered(a).map(Stated::answer);
    Optional<Answer> ofB = answered(b).map(Stated::answer);
    boolean both = ofA.isPresent() && ofB.isPresent();
    boolean same = both && records(alike.standing(a)).equals(records(alike.standing(b)));
    boolean shared = both && !same && pair.rule() != FlagRule.OWN_COUNTRIES;
    cells[place] =
        shared
            ? Distance.UNIT - Distance.between(question, ofA.orElseThrow(), ofB.orElseThrow())
            : 0;
    cells[place + 1] =
        ofA.isPresent() == ofB.isPresent()
            ? 0
            : Distance.UNIT - Distance.furthest(question, ofA.or(() -> ofB).orElseThrow());
    cells[place + 2] =
        one(pair, Flag.AGREE, 0)
            | one(pair, Flag.PARTLY, 1)
            | one(pair, Flag.DIFFER, 2)
            | one(pair, Flag.OPEN, 3)
            | one(pair, Flag.ALONE, 4)
            | (shared ? 1L << 5 * BITS : 0)
            | (same ? one(pair, Flag.AGREE, 6) : 0);
  }

  private record Said(Id speaker, Stance stance) {}

  /** What it rests on: one record, or all that a majority made count. */
  private static Set<Said> records(Standing standing) {
    Set<Said> records = new HashSet<>();
    for (Statement statement : standing.answered().orElseThrow().statements()) {
      records.add(new Said(statement.speaker(), statement.stance()));
    }
    return records;
  }

  private static long one(PairFinding pair, Flag flag, int which) {
    return pair.flag() == flag ? 1L << which * BITS : 0;
  }

  /** One of the counts in a number, from 0. */
  static int unpacked(long packed, int which) {
    return (int) (packed >>> which * BITS & MANY);
  }
}
