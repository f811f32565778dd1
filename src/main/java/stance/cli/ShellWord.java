package stance.cli;

/** A text as one word of a command line, to be put into a shell as it stands. */
final class ShellWord {

  /** What a shell takes as it stands, beside letters and digits. */
  private static final String PLAIN = "@%+=:,./_-";

  private ShellWord() {}

  /** The text, in quotation marks if a shell would take it for anything else. */
  static String of(String text) {
    return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  /** Whether a shell takes it as it stands. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x80 || !Character.isLetterOrDigit(c)) && PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
