package stance.compare.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import stance.dossier.Worded;

/**
 * Krippendorff's alpha: how far coders agree beyond what chance would give, from 1 (always) over 0
 * (as by chance) down to below 0 (less than that). After K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011.
 */
public final class KrippendorffAlpha {

  /** How far apart two values are. */
  public enum Metric implements Worded {
    /** They are the same or not. */
    NOMINAL("nominal"),
    /** By how many values, as often as they were given, lie from one to the other. */
    ORDINAL("ordinal");

    private final String word;

    Metric(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  private final List<List<Integer>> units = new ArrayList<>();
  private final TreeMap<Integer, Integer> counts = new TreeMap<>();
  private final Metric metric;
  private int total;

  private KrippendorffAlpha(List<List<Integer>> units, Metric metric) {
    this.metric = metric;
    for (List<Integer> unit : units) {
      if (unit.size() > 1) {
        this.units.add(unit);
        unit.forEach(value -> counts.merge(value, 1, Integer::sum));
        total += unit.size();
      }
    }
  }

  /**
   * The alpha of these units; nothing where it is undefined, because no two values are different.
   *
   * @param units the values that coders gave to each, in any order; of a unit that fewer than two
   *     gave one nothing can be said, and it does not enter
   */
  public static OptionalDouble of(List<List<Integer>> units, Metric metric) {
    return new KrippendorffAlpha(units, metric).alpha();
  }

  private OptionalDouble alpha() {
    double expected = 0;
    for (int one : counts.keySet()) {
      for (int other : counts.keySet()) {
        expected += count(one) * count(other) * distance(one, other);
      }
    }
    if (expected == 0) {
      return OptionalDouble.empty();
    }
    double observed = 0;
    for (List<Integer> unit : units) {
      double within = 0;
      for (int one : unit) {
        for (int other : unit) {
          within += distance(one, other);
        }
      }
      observed += within / (unit.size() - 1);
    }
    return OptionalDouble.of(1 - (total - 1) * observed / expected);
  }

  private double count(int value) {
    return counts.getOrDefault(value, 0);
  }

  /** The squared difference of two values. */
  private double distance(int one, int other) {
    if (one == other) {
      return 0;
    }
    return switch (metric) {
      case NOMINAL -> 1;
      case ORDINAL -> {
        double between = -(count(one) + count(other)) / 2;
        Map<Integer, Integer> from =
            counts.subMap(Math.min(one, other), true, Math.max(one, other), true);
        for (int count : from.values()) {
          between += count;
        }
        yield between * between;
      }
    };
  }
}
