package stance.startup;

import java.io.File;

/**
 * The size and time of a file, which show whether it changed; of a folder, whose time changes when
 * a file in it is added, renamed or deleted.
 *
 * @param file its name, relative to a folder that is known from elsewhere
 * @param modified when it was last written, in milliseconds since 1970; 0 if it is not there
 * @param size in bytes
 */
record Stamp(String file, long modified, long size) {

  /** The stamp of {@code file} in {@code folder} as it is now. */
  static Stamp of(File folder, String file) {
    File now = new File(folder, file);
    return new Stamp(file, now.lastModified(), now.length());
  }

  /** A placeholder for a stamp that is being read. */
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
