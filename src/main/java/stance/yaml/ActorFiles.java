package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The files of the actors, shared out among the cores. What they say can be told only once it is
 * known what there is to refer to; until then another core reads them as far as their nodes.
 */
final class ActorFiles {

  /** With fewer files, setting up the work of several cores takes longer than the reading. */
  private static final int WORTH_SHARING = 64;

  /** So many characters may be read ahead: their nodes take ten times their memory. */
  private static final int FAR_ENOUGH = 4 * 1024 * 1024;

  private final List<Slot> slots = new ArrayList<>();
  private final boolean shared;
  private volatile boolean wanted;

  /** The files of {@code folder} with these names, none of them read yet. */
  ActorFiles(DossierFolder folder, List<String> names) {
    for (String name : names) {
      slots.add(new Slot(folder, name));
    }
    this.shared = names.size() > WORTH_SHARING;
  }

  /** Has another core read as far as nodes, where that is worth it, until all is to be read. */
  void readAhead() {
    if (shared) {
      BackgroundResult.doing(this::readNodes);
    }
  }

  private void readNodes() {
    int characters = 0;
    for (Slot slot : slots) {
      if (wanted || characters > FAR_ENOUGH) {
        return;
      }
      characters += slot.readAhead();
    }
  }

  /** What {@code reader} makes of each file, in their order. */
  List<ActorFile> read(Function<ParsedFile, ActorFile> reader) {
    wanted = true;
    AtomicInteger next = new AtomicInteger();
    List<BackgroundResult<Runnable>> others = new ArrayList<>();
    int cores = shared ? Runtime.getRuntime().availableProcessors() : 1;
    for (int core = 1; core < cores; core++) {
      others.add(BackgroundResult.doing(() -> readSome(next, reader)));
    }
    readSome(next, reader);
    others.forEach(BackgroundResult::get);
    List<ActorFile> read = new ArrayList<>();
    for (Slot slot : slots) {
      read.add(slot.told());
    }
    return read;
  }

  private void readSome(AtomicInteger next, Function<ParsedFile, ActorFile> reader) {
    for (int i = next.getAndIncrement(); i < slots.size(); i = next.getAndIncrement()) {
      slots.get(i).read(reader);
    }
  }

  /** A place for one file. Who comes while it is being read waits for it. */
  private static final class Slot {
    private final DossierFolder folder;
    private final String name;
    private Optional<ParsedFile> nodes = Optional.empty();
    private Optional<ActorFile> told = Optional.empty();

    Slot(DossierFolder folder, String name) {
      this.folder = folder;
      this.name = name;
    }

    /** Reads the nodes, unless all was read; gives the number of characters. */
    synchronized int readAhead() {
      if (told.isPresent()) {
        return 0;
      }
      ParsedFile file = ParsedFile.of(folder, name);
      nodes = Optional.of(file);
      return file.source().text().length();
    }

    synchronized void read(Function<ParsedFile, ActorFile> reader) {
      told = Optional.of(reader.apply(nodes.orElseGet(() -> ParsedFile.of(folder, name))));
      // What they say is all that is kept.
      nodes = Optional.empty();
    }

    synchronized ActorFile told() {
      return told.orElseThrow();
    }
  }
}
