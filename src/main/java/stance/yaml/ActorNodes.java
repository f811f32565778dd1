package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * The files of the actors as nodes. What they say can be told only once it is known what there is
 * to refer to; until then another core reads them as far as their nodes.
 */
final class ActorNodes {

  /** So many characters may be read ahead: their nodes take ten times their memory. */
  private static final int FAR_ENOUGH = 4 * 1024 * 1024;

  private final List<Slot> slots = new ArrayList<>();
  private volatile boolean wanted;

  /** The files of {@code folder} with these names, none of them read yet. */
  ActorNodes(DossierFolder folder, List<String> names) {
    for (String name : names) {
      slots.add(new Slot(folder, name));
    }
  }

  int count() {
    return slots.size();
  }

  /** Has another core read until the first file is taken. */
  void readAhead() {
    ForkJoinPool.commonPool()
        .execute(
            () -> {
              int characters = 0;
              for (Slot slot : slots) {
                if (wanted || characters > FAR_ENOUGH) {
                  return;
                }
                characters += slot.readAhead();
              }
            });
  }

  /** A file, which is then forgotten here; it is read now unless it was read ahead. */
  NodeFile take(int index) {
    wanted = true;
    return slots.get(index).take();
  }

  /** A place for one file. Who comes while it is being read waits for it. */
  private static final class Slot {
    private final DossierFolder folder;
    private final String name;
    private Optional<NodeFile> file = Optional.empty();
    private boolean taken;

    Slot(DossierFolder folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    /** Reads the file unless it was taken; gives the number of its characters. */
    synchronized int readAhead() {
      if (taken) {
        return 0;
      }
      NodeFile read = NodeFile.of(folder, name);
      file = Optional.of(read);
      return read.source().text().length();
    }

    synchronized NodeFile take() {
      taken = true;
      NodeFile read = file.orElseGet(() -> NodeFile.of(folder, name));
      file = Optional.empty();
      return read;
    }
  }
}
