package stance.cli;

/** How a run of the program ended. */
public enum ExitStatus {
  DONE(0, "done"),
  NO(1, "the answer is \"no\""),
  USAGE(2, "wrong usage"),
  DOSSIER(3, "the dossier could not be loaded"),
  FAULT(70, "a fault of the program"),
  OUTPUT(74, "the output could not be written");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the system is given. */
  public int code() {
    return code;
  }

  /** What it tells, as help says it. */
  String meaning() {
    return meaning;
  }
}
