package stance.cli;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;

/**
 * A folder that tells who waits for it, on a terminal and after a second, how many of its files are
 * read. It leaves nothing behind.
 */
final class ReadingProgress implements DossierFolder {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final DossierFolder folder;
  private final Console console;
  private long nextTold = System.nanoTime() + PATIENCE;
  private int files;
  private int read;
  private int widest;
  private boolean ended;

  /** Reads the dossier in {@code folder}. */
  static DossierReader read(DossierFolder folder, Console console) {
    if (!console.isWatched()) {
      return new DossierReader(folder);
    }
    ReadingProgress progress = new ReadingProgress(folder, console);
    try {
      return new DossierReader(progress);
    } finally {
      progress.end();
    }
  }

  private ReadingProgress(DossierFolder folder, Console console) {
    this.folder = folder;
    this.console = console;
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

  private synchronized void count(Contents contents) {
    files = contents.files().size();
  }

  private synchronized void tell() {
    read = Math.min(read + 1, files);
    if (!ended && System.nanoTime() - nextTold >= 0) {
      String line = "reading: " + read + " of " + files + " files";
      widest = Math.max(widest, line.length());
      console.overwrite(line);
      nextTold = System.nanoTime() + BETWEEN;
    }
  }

  /** Takes away what was told; a file that is looked at again later is not told of. */
  private synchronized void end() {
    ended = true;
    if (widest > 0) {
      console.overwrite(" ".repeat(widest));
      console.overwrite("");
    }
  }
}
