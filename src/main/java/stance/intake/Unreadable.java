package stance.intake;

/** That a part of a row cannot be read. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  private final Part part;
  private final String help;

  /**
   * @param why as it reads after "the row"
   * @param help what to do about it
   */
  Unreadable(Part part, String why, String help) {
    super(why, null, false, false);
    this.part = part;
    this.help = help;
  }

  Part part() {
    return part;
  }

  String help() {
    return help;
  }
}
