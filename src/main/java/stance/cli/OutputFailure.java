package stance.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;

/** The answer could not be written. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String reason;

  /** A failure for this reason, in the user's terms. */
  OutputFailure(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** A failure in the system's terms. */
  OutputFailure(IOException cause) {
    super(cause);
    this.reason = reason(cause);
  }

  /** What the system says, without the path, which the user may never have seen. */
  static String reason(IOException failure) {
    Optional<String> ofFile =
        failure instanceof FileSystemException inFile
            ? Optional.ofNullable(inFile.getReason())
            : Optional.ofNullable(failure.getMessage());
    return ofFile.orElseGet(() -> ofKind(failure));
  }

  /** What a failure says by its kind alone: the usual ones come without a word. */
  private static String ofKind(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "you have no permission for it";
    }
    if (failure instanceof NoSuchFileException) {
      return "it is not there";
    }
    return failure instanceof FileAlreadyExistsException
        ? "a file of that name is in its way"
        : "the system does not say why";
  }

  /** Whether the reader of a pipe has gone away: it had all it wanted. */
  boolean isClosedPipe() {
    String message = reason.toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** What went wrong. */
  String reason() {
    return reason;
  }
}
