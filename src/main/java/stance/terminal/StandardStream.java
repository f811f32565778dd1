package stance.terminal;

/** The two streams that a program writes to. Each may or may not be a terminal. */
public enum StandardStream {
  STDOUT,
  STDERR
}
