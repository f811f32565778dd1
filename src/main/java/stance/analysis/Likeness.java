package stance.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Which actors stand so much alike on a question that any pair of them gets what any other pair
 * gets: the same answer without conditions, each on a record of its own; or silence; or no answer.
 * Whoever has conditions, a record in common with another, or differing speakers is like nobody. A
 * flag is then worked out once for two kinds of actors rather than for each pair; but conditions
 * are held against what the other of the two says elsewhere, and so against each actor by itself.
 */
final class Likeness {

  /** How many numbers a pair adds up: see {@link #cells}. */
  static final int SUMS = 4;

  /** Three counts share a number, of this many bits each. */
  static final int BITS = 21;

  private static final long UNKNOWN = -1;

  private record Kind(Standing.State state, Optional<Answer> answer, Optional<String> country) {}

  private final StandingTable table;
  private final Question question;
  private final List<Id> actors;
  private final Standing[] standings;
  private final int[] kinds;
  private final int count;
  private final long[] cells;

  Likeness(StandingTable table, Question question, List<Id> actors) {
    this.table = table;
    this.question = question;
    this.actors = actors;
    this.standings = new Standing[actors.size()];
    Map<Stance, Integer> holders = new IdentityHashMap<>();
    for (int i = 0; i < standings.length; i++) {
      standings[i] = table.of(actors.get(i), question.id());
      if (standings[i].answered().isPresent()) {
        holders.merge(standings[i].answered().get().stance(), 1, Integer::sum);
      }
    }
    this.kinds = new int[standings.length];
    Map<Kind, Integer> known = new HashMap<>();
    int next = 0;
    for (int i = 0; i < standings.length; i++) {
      Integer kind = isUnlikeAny(standings[i], holders) ? null : known.get(kind(i));
      kinds[i] = kind == null ? next++ : kind;
      if (kind == null && !isUnlikeAny(standings[i], holders)) {
        known.put(kind(i), kinds[i]);
      }
    }
    this.count = next;
    this.cells = new long[(count * count + 1) * SUMS];
    Arrays.fill(cells, UNKNOWN);
  }

  private static boolean isUnlikeAny(Standing standing, Map<Stance, Integer> holders) {
    if (hasTerms(standing)) {
      return true;
    }
    if (standing.answered().isEmpty()) {
      return false;
    }
    Stated stated = standing.answered().get();
    return stated.count().isPresent() || holders.getOrDefault(stated.stance(), 0) > 1;
  }

  /** Whether what the other of two says elsewhere can matter. */
  private static boolean hasTerms(Standing standing) {
    return standing.divided().isPresent()
        || standing.answered().isPresent() && !standing.answered().get().conditions().isEmpty();
  }

  private Kind kind(int actor) {
    Standing standing = standings[actor];
    boolean isOfOwnCountry = question.about().isPresent();
    return new Kind(
        standing.isSilent() || standing.answered().isPresent()
            ? standing.state()
            : Standing.State.UNDECIDED,
        standing.answered().map(Stated::answer),
        isOfOwnCountry ? table.dossier().actor(actors.get(actor)).country() : Optional.empty());
  }

  /** Which kind each actor is of, from 0. */
  int[] kinds() {
    return kinds;
  }

  /** How many kinds there are. */
  int count() {
    return count;
  }

  /**
   * What two actors add up, from {@code place} of the array on: the credit; the worst; the counts
   * of agree, partly and differ; those of open, alone and shared. The first is less than 0 where
   * {@link #place} has to be asked for them; what it leads to holds until it is asked again.
   */
  long[] cells() {
    return cells;
  }

  /** Where the numbers for two actors stand; worked out when first asked for. */
  int place(int a, int b) {
    boolean dependOnWho =
        hasTerms(standings[a]) && standings[b].answered().isPresent()
            || hasTerms(standings[b]) && standings[a].answered().isPresent();
    int place = dependOnWho ? count * count * SUMS : (kinds[a] * count + kinds[b]) * SUMS;
    if (dependOnWho || cells[place] == UNKNOWN) {
      fill(place, a, b);
    }
    return place;
  }

  private void fill(int place, int a, int b) {
    PairFinding pair = PairFinding.of(table, question, actors.get(a), actors.get(b));
    Optional<Answer> ofA = standings[a].answered().map(Stated::answer);
    Optional<Answer> ofB = standings[b].answered().map(Stated::answer);
    boolean shared =
        ofA.isPresent()
            && ofB.isPresent()
            && !records(standings[a]).equals(records(standings[b]))
            && pair.rule() != FlagRule.OWN_COUNTRIES;
    cells[place] =
        shared
            ? Distance.UNIT - Distance.between(question, ofA.orElseThrow(), ofB.orElseThrow())
            : 0;
    cells[place + 1] =
        ofA.isPresent() == ofB.isPresent()
            ? 0
            : Distance.UNIT - Distance.furthest(question, ofA.or(() -> ofB).orElseThrow());
    cells[place + 2] =
        packed(one(pair, Flag.AGREE), one(pair, Flag.PARTLY), one(pair, Flag.DIFFER));
    cells[place + 3] = packed(one(pair, Flag.OPEN), one(pair, Flag.ALONE), shared ? 1 : 0);
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

  private static long one(PairFinding pair, Flag flag) {
    return pair.flag() == flag ? 1 : 0;
  }

  private static long packed(long first, long second, long third) {
    return first | second << BITS | third << 2 * BITS;
  }

  /** One of the three counts in a number, from 0. */
  static int unpacked(long packed, int which) {
    return (int) (packed >>> which * BITS & (1L << BITS) - 1);
  }
}
