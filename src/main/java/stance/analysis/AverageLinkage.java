package stance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import stance.dossier.Id;

/**
 * An order in which those who are close stand together: the leaves of the tree that average-linkage
 * clustering makes (Sokal and Michener, "A statistical method for evaluating systematic
 * relationships", 1958), the branch with the smaller id first. Of pairs of clusters equally far
 * apart, the one with the smallest ids is joined first.
 */
final class AverageLinkage {

  private AverageLinkage() {}

  /** A branch; the ids of its leaves in their order, the smallest first of all. */
  private record Cluster(List<Id> leaves) {

    Cluster joined(Cluster later) {
      List<Id> all = new ArrayList<>(leaves);
      all.addAll(later.leaves);
      return new Cluster(all);
    }
  }

  /** The ids so ordered, whatever their order was. */
  static List<Id> order(List<Id> ids, ToDoubleBiFunction<Id, Id> distance) {
    List<Id> sorted = ids.stream().sorted().toList();
    List<Cluster> clusters = new ArrayList<>();
    List<List<Double>> sums = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      clusters.add(new Cluster(List.of(sorted.get(i))));
      List<Double> row = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        row.add(distance.applyAsDouble(sorted.get(j), sorted.get(i)));
      }
      sums.add(row);
    }
    while (clusters.size() > 1) {
      join(clusters, sums);
    }
    return clusters.isEmpty() ? List.of() : clusters.get(0).leaves();
  }

  /** Joins the two clusters that are the least far apart on average, at the place of the first. */
  private static void join(List<Cluster> clusters, List<List<Double>> sums) {
    int first = 0;
    int second = 1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < clusters.size(); i++) {
      for (int j = i + 1; j < clusters.size(); j++) {
        int pairs = clusters.get(i).leaves().size() * clusters.get(j).leaves().size();
        double mean = sums.get(j).get(i) / pairs;
        if (mean < least) {
          least = mean;
          first = i;
          second = j;
        }
      }
    }
    for (int k = 0; k < clusters.size(); k++) {
      if (k != first && k != second) {
        set(sums, first, k, get(sums, first, k) + get(sums, second, k));
      }
    }
    clusters.set(first, clusters.get(first).joined(clusters.get(second)));
    clusters.remove(second);
    sums.remove(second);
    for (int k = second; k < sums.size(); k++) {
      sums.get(k).remove(second);
    }
  }

  private static double get(List<List<Double>> sums, int a, int b) {
    return sums.get(Math.max(a, b)).get(Math.min(a, b));
  }

  private static void set(List<List<Double>> sums, int a, int b, double value) {
    sums.get(Math.max(a, b)).set(Math.min(a, b), value);
  }
}
