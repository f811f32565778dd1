package stance.startup;

import java.io.File;

/**
 * By what a file is known to be as it was: a folder, when no file in it was added, renamed or
 * deleted since.
 *
 * @param file its name, relative to a folder that is known from elsewhere
 * @param modified when it was last written, in milliseconds since 1970; 0 where it is not there
 * @param size in bytes
 */
record Stamp(String file, long modified, long size) {

  /** The stamp of {@code file} in {@code folder} as it is now. */
  static Stamp of(File folder, String file) {
    File now = new File(folder, file);
    return new Stamp(file, now.lastModified(), now.length());
  }

  /** What stands in for a stamp while one is read. */
  static final Stamp NONE = new Stamp("", 0, 0);

  /** This stamp, written; or the one that comes next. */
  Stamp packed(PackedNumbers packed) {
    return new Stamp(packed.text(file), packed.wide(modified), packed.wide(size));
  }

  /** Whether the file in {@code folder} is as it was. */
  boolean isOf(File folder) {
    File now = new File(folder, file);
    return now.lastModified() == modified && now.length() == size;
  }
}
