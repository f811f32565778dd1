package stance.compare.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import stance.compare.coding.KrippendorffAlpha.Metric;
import stance.dossier.Id;

/**
 * How far two coders agree on something.
 *
 * @param scale the levels of the scale whose answers are measured, from least to most; empty where
 *     all are
 * @param units how many both coded
 * @param same how many of these in the same way
 * @param alpha nothing where it is undefined, because nothing varies
 */
public record Measure(
    Variable variable, Metric metric, List<Id> scale, int units, int same, OptionalDouble alpha) {

  public Measure {
    scale = List.copyOf(scale);
  }

  /** The share coded in the same way; nothing where there is nothing that both coded. */
  public OptionalDouble raw() {
    return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) same / units);
  }

  /** What the two coders said of one unit. */
  record Pair(Object first, Object second) {}

  /** Of values that are the same or not. */
  static Measure nominal(Variable variable, List<Pair> pairs) {
    Map<Object, Integer> numbers = new HashMap<>();
    List<List<Integer>> units = new ArrayList<>();
    for (Pair pair : pairs) {
      units.add(List.of(number(pair.first(), numbers), number(pair.second(), numbers)));
    }
    return of(variable, Metric.NOMINAL, List.of(), units);
  }

  /** Of levels of a scale, by their places on it. */
  static Measure ordinal(Variable variable, List<Id> scale, List<List<Integer>> units) {
    return of(variable, Metric.ORDINAL, scale, units);
  }

  private static int number(Object value, Map<Object, Integer> numbers) {
    return numbers.computeIfAbsent(value, unseen -> numbers.size());
  }

  private static Measure of(
      Variable variable, Metric metric, List<Id> scale, List<List<Integer>> units) {
    int same = 0;
    for (List<Integer> unit : units) {
      same += unit.get(0).equals(unit.get(1)) ? 1 : 0;
    }
    return new Measure(
        variable, metric, scale, units.size(), same, KrippendorffAlpha.of(units, metric));
  }
}
