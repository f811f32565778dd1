package stance.cli;

import java.io.IOException;
import java.util.function.Function;
import stance.compare.Progress;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;

/** A folder that tells how many of its files have been read, by whichever thread. */
final class ReadingProgress implements DossierFolder {

  private final DossierFolder folder;
  private final Progress progress;
  private int files;
  private int read;
  private boolean ended;

  /** Reads the dossier in {@code folder}. */
  static DossierReader read(DossierFolder folder, Console console) {
    return read(folder, console, DossierReader::new);
  }

  /** The same, for a caller that will ask for many places in its files. */
  static DossierReader readKeepingPlaces(DossierFolder folder, Console console) {
    return read(folder, console, DossierReader::keepingPlaces);
  }

  private static DossierReader read(
      DossierFolder folder, Console console, Function<DossierFolder, DossierReader> reader) {
    return ProgressLine.during(
        console,
        "reading",
        "files",
        progress -> {
          ReadingProgress reading = new ReadingProgress(folder, progress);
          DossierReader read = reader.apply(reading);
          reading.ended = true;
          return read;
        });
  }

  private ReadingProgress(DossierFolder folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  @Override
  public Contents contents() {
    Contents contents = folder.contents();
    files = contents.files().size();
    return contents;
  }

  /** Files that are read again later, for a place in them, are not counted. */
  @Override
  public byte[] read(String file, int atMost) throws IOException {
    byte[] bytes = folder.read(file, atMost);
    count();
    return bytes;
  }

  private synchronized void count() {
    if (!ended) {
      read = Math.min(read + 1, files);
      progress.reached(read, files);
    }
  }
}
