package stance.compare;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import stance.compare.Standing.Stated;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * Every two of several actors on one question, in their order. What two come to is worked out for
 * the first two of each two kinds that are {@link Alike}, and told of any other two of these kinds
 * when these are asked for: of hundreds of actors, tens of thousands of pairs need not be kept.
 */
public final class Pairs extends AbstractList<PairFinding> implements RandomAccess {

  private static final int NONE = -1;

  private final List<Id> actors;
  private final Alike alike;
  private final List<PairFinding> distinct = new ArrayList<>();
  private final int[] byKinds;
  private final Map<Integer, Integer> apart = new HashMap<>();

  private Pairs(List<Id> actors, Alike alike) {
    this.actors = List.copyOf(actors);
    this.alike = alike;
    this.byKinds = new int[alike.count() * alike.count()];
    Arrays.fill(byKinds, NONE);
  }

  /** Every two of these actors. */
  static Pairs of(StandingTable table, Question question, List<Id> actors) {
    Pairs pairs = new Pairs(actors, Alike.of(table, question, actors));
    FlagRules rules = new FlagRules(table, question);
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        if (pairs.place(i, j) == NONE) {
          pairs.add(
              i,
              j,
              rules.of(
                  actors.get(i), pairs.alike.standing(i), actors.get(j), pairs.alike.standing(j)));
        }
      }
    }
    return pairs;
  }

  /** One pair alone. */
  static Pairs of(PairFinding pair, Standing a, Standing b) {
    Pairs pairs = new Pairs(List.of(pair.a(), pair.b()), Alike.unlike(a, b));
    pairs.add(0, 1, pair);
    return pairs;
  }

  private void add(int i, int j, PairFinding pair) {
    if (alike.areApart(i, j)) {
      apart.put(i * actors.size() + j, distinct.size());
    } else {
      byKinds[alike.kind(i) * alike.count() + alike.kind(j)] = distinct.size();
    }
    distinct.add(pair);
  }

  /** Where what two come to stands among the distinct. */
  private int place(int i, int j) {
    return alike.areApart(i, j)
        ? apart.getOrDefault(i * actors.size() + j, NONE)
        : byKinds[alike.kind(i) * alike.count() + alike.kind(j)];
  }

  /**
   * Those that differ in more than who they are and when they said it: the first of each two kinds
   * of actors, in the same order. Whatever any pair comes to, one of these does.
   */
  public List<PairFinding> distinct() {
    return Collections.unmodifiableList(distinct);
  }

  @Override
  public int size() {
    return startOf(actors.size());
  }

  @Override
  public PairFinding get(int index) {
    Objects.checkIndex(index, size());
    int i = 0;
    int last = actors.size() - 1;
    while (i < last) {
      int middle = (i + last + 1) >>> 1;
      if (startOf(middle) <= index) {
        i = middle;
      } else {
        last = middle - 1;
      }
    }
    return of(i, i + 1 + index - startOf(i));
  }

  /** How many pairs come before the first whose first actor is the one at a place. */
  private int startOf(int i) {
    return i * (2 * actors.size() - i - 1) / 2;
  }

  private PairFinding of(int i, int j) {
    PairFinding alikePair = distinct.get(place(i, j));
    Id a = actors.get(i);
    Id b = actors.get(j);
    return alikePair.a().equals(a) && alikePair.b().equals(b)
        ? alikePair
        : new PairFinding(
            a,
            b,
            alikePair.rule(),
            alikePair.kind(),
            alikePair.footing(),
            daysApart(i, j),
            alikePair.instance());
  }

  private Optional<Integer> daysApart(int i, int j) {
    Optional<Stated> a = alike.standing(i).answered();
    Optional<Stated> b = alike.standing(j).answered();
    return a.isPresent() && b.isPresent()
        ? Optional.of(Span.between(a.get().stance().date(), b.get().stance().date()))
        : Optional.empty();
  }
}
