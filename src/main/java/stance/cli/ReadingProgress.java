package stance.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;

/**
 * A folder that shows on a terminal how many of its files have been read, if that takes more than a
 * second. It clears its line at the end.
 */
final class ReadingProgress implements DossierFolder {

  /** Nanoseconds; a shorter wait needs no message. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  /**
   * Nanoseconds between two messages: often enough to see it move, seldom enough to cost nothing.
   */
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final DossierFolder folder;
  private final Console console;
  private final LongSupplier clock;
  private long nextTold;
  private int files;
  private int read;
  private int widest;
  private boolean ended;

  /** Reads the dossier in {@code folder}. */
  static DossierReader read(DossierFolder folder, Console console) {
    return read(folder, console, DossierReader::new, System::nanoTime);
  }

  /** The same, for a caller that will ask for many places in its files. */
  static DossierReader readKeepingPlaces(DossierFolder folder, Console console) {
    return read(folder, console, DossierReader::keepingPlaces, System::nanoTime);
  }

  /** The same with any reader, by a clock that counts nanoseconds. */
  static DossierReader read(
      DossierFolder folder,
      Console console,
      Function<DossierFolder, DossierReader> reader,
      LongSupplier clock) {
    if (!console.isWatched()) {
      return reader.apply(folder);
    }
    ReadingProgress progress = new ReadingProgress(folder, console, clock);
    try {
      return reader.apply(progress);
    } finally {
      progress.end();
    }
  }

  private ReadingProgress(DossierFolder folder, Console console, LongSupplier clock) {
    this.folder = folder;
    this.console = console;
    this.clock = clock;
    this.nextTold = clock.getAsLong() + PATIENCE;
  }

  @Override
  public Contents contents() {
    Contents contents = folder.contents();
    count(contents);
    return contents;
  }

  @Override
  public byte[] read(String file, int atMost) throws IOException {
    byte[] bytes = folder.read(file, atMost);
    tell();
    return bytes;
  }

  private void count(Contents contents) {
    files = contents.files().size();
  }

  private void tell() {
    read = Math.min(read + 1, files);
    long now = clock.getAsLong();
    if (!ended && now - nextTold >= 0) {
      String line = "reading: " + read + " of " + files + " files";
      widest = Math.max(widest, line.length());
      console.overwrite(line);
      nextTold = now + BETWEEN;
    }
  }

  /** Clears the line; files that are read again later are not counted. */
  private void end() {
    ended = true;
    if (widest > 0) {
      console.overwrite(" ".repeat(widest));
      console.overwrite("");
    }
  }
}
