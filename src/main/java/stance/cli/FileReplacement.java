package stance.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;

/**
 * Other contents for a file. They are written beside it first and then take its place, so that no
 * one ever reads half of them; mode, owner and group stay as they were, and those of a new file are
 * as the system gives them. Where that cannot be had (its owner or group cannot be given to another
 * file, it has a second name, its folder takes no new file), the file is written over as it is.
 *
 * @param target the file itself, not a link to it, in a folder that exists
 */
record FileReplacement(Path target) {

  /** Names tried for the file beside it; each but the first was left behind by something. */
  private static final int MOST_NAMES = 100;

  /** Writes these contents. */
  void with(byte[] bytes) throws IOException {
    with(Contents.of(bytes));
  }

  /** Writes these contents. */
  void with(Contents contents) throws IOException {
    boolean isThere = Files.exists(target);
    if (isThere && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    if (isThere && hasSecondName()) {
      overwrite(contents);
      return;
    }
    Path beside;
    try {
      beside = beside();
    } catch (AccessDeniedException denied) {
      if (isThere) {
        overwrite(contents);
        return;
      }
      throw denied;
    }
    try {
      if (isThere && !takesAfterTarget(beside)) {
        overwrite(contents);
        return;
      }
      send(contents, beside);
      Files.move(
          beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void overwrite(Contents contents) throws IOException {
    send(contents, target);
  }

  private static void send(Contents contents, Path file) throws IOException {
    try (OutputStream stream =
        Files.newOutputStream(
            file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      contents.sendTo(stream);
    }
  }

  /** A new, empty file in the same folder. */
  private Path beside() throws IOException {
    String name = ".stance-" + ProcessHandle.current().pid() + "-";
    for (int tried = 0; tried < MOST_NAMES; tried++) {
      try {
        return Files.createFile(target.resolveSibling(name + tried + ".tmp"));
      } catch (FileAlreadyExistsException taken) {
        // The next one.
      }
    }
    throw new IOException("its folder is full of files that were left behind");
  }

  private boolean hasSecondName() {
    try {
      return Files.getAttribute(target, "unix:nlink") instanceof Integer links && links > 1;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
      return false;
    }
  }

  /** Gives {@code other} the mode, owner and group of the target; whether it has them then. */
  private boolean takesAfterTarget(Path other) throws IOException {
    Optional<PosixFileAttributeView> from = view(target);
    Optional<PosixFileAttributeView> to = view(other);
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    PosixFileAttributes wanted = from.get().readAttributes();
    PosixFileAttributes given = to.get().readAttributes();
    try {
      if (!given.group().equals(wanted.group())) {
        to.get().setGroup(wanted.group());
      }
      if (!given.owner().equals(wanted.owner())) {
        to.get().setOwner(wanted.owner());
      }
    } catch (IOException notAllowed) {
      return false;
    }
    to.get().setPermissions(wanted.permissions());
    return true;
  }

  private static Optional<PosixFileAttributeView> view(Path path) {
    return Optional.ofNullable(Files.getFileAttributeView(path, PosixFileAttributeView.class));
  }
}
