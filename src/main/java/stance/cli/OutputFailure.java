package stance.cli;

import java.io.IOException;
import java.util.Locale;

/** The answer could not be written. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient IOException cause;

  OutputFailure(IOException cause) {
    super(cause);
    this.cause = cause;
  }

  /** Whether the reader of a pipe has gone away: it had all it wanted. */
  boolean isClosedPipe() {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** What went wrong, in the system's words. */
  String reason() {
    return String.valueOf(cause.getMessage());
  }
}
