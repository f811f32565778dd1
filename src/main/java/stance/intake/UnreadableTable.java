package stance.intake;

/** A file that is no table. */
public final class UnreadableTable extends Exception {

  private static final long serialVersionUID = 1;

  private final String help;

  UnreadableTable(String message, String help) {
    super(message);
    this.help = help;
  }

  /** What to do about it. */
  public String help() {
    return help;
  }
}
