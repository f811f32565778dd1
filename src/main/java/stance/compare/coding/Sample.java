package stance.compare.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;

/** Records drawn at random, each as likely as any other. */
public final class Sample {

  private Sample() {}

  /**
   * As many records as {@code size}, or all where there are fewer, in the order of the dossier. The
   * same dossier and seed give the same, on any machine.
   */
  public static List<ActorRecord> of(Dossier dossier, int size, long seed) {
    List<ActorRecord> left = new ArrayList<>(ActorRecord.of(dossier));
    List<ActorRecord> drawn = new ArrayList<>();
    Random random = new Random(seed);
    while (drawn.size() < size && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    drawn.sort(Comparator.comparing(ActorRecord::actor).thenComparingInt(ActorRecord::position));
    return drawn;
  }
}
