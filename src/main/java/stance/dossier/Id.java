package stance.dossier;

import java.util.Objects;

/**
 * A name in the dossier: of an actor, a question, a condition or a source, or of an answer within
 * its question. Kebab-case ASCII, so that it is safe as a file name and on a command line.
 */
public record Id(String text) implements Comparable<Id> {

  public Id {
    if (!isValid(text)) {
      throw new IllegalArgumentException("not an id: " + text);
    }
  }

  /** Whether {@code text} matches {@code [a-z0-9]+(-[a-z0-9]+)*}. */
  public static boolean isValid(String text) {
    Objects.requireNonNull(text);
    boolean afterHyphen = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (afterHyphen) {
          return false;
        }
        afterHyphen = true;
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        afterHyphen = false;
      } else {
        return false;
      }
    }
    return !afterHyphen;
  }

  @Override
  public int compareTo(Id other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
