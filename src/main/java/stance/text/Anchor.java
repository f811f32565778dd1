package stance.text;

/**
 * The name of a place in a document, by which links lead to it: a letter or a digit, then letters,
 * digits and hyphens, so that every format can have it as it is.
 */
public record Anchor(String name) {

  public Anchor {
    if (!isValid(name)) {
      throw new IllegalArgumentException("not an anchor: " + name);
    }
  }

  private static boolean isValid(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean digit = c >= '0' && c <= '9';
      if (!letter && !digit && (i == 0 || c != '-')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
