package stance.cli;

/**
 * What may stand at the place of the cursor.
 *
 * @param value the whole word
 * @param about what to know of it before it is chosen; may be empty
 */
record Proposal(String value, String about) {

  /** The first sentence of a description, without its full stop. */
  static String brief(String description) {
    int end = description.indexOf(". ");
    String first = end < 0 ? description : description.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
