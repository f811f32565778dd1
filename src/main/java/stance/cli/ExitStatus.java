package stance.cli;

/** How a run of the program ended. */
public enum ExitStatus {
  /** What was asked for was done. */
  DONE(0),
  /** The answer is "no". */
  NO(1),
  /** The command line is wrong. */
  USAGE(2),
  /** The dossier could not be loaded. */
  DOSSIER(3),
  /** A fault of the program. */
  FAULT(70),
  /** What was asked for could not be written. */
  OUTPUT(74);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The number that the system is given. */
  public int code() {
    return code;
  }
}
