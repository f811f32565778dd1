package stance.intake;

import java.util.OptionalLong;

/** A file that is no table. */
public final class UnreadableTable extends Exception {

  private static final long serialVersionUID = 1;

  private final String what;
  private final String help;
  private final long line;

  UnreadableTable(String message, String help) {
    this(message, help, 0);
  }

  UnreadableTable(String message, String help, long line) {
    super(message);
    this.what = message;
    this.help = help;
    this.line = line;
  }

  /** The line on which it ceases to be one, where that is known. */
  public OptionalLong line() {
    return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
  }

  /** What is wrong with it. */
  public String what() {
    return what;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }
}
