package stance.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  // Written out, as are those of every record that is a key while a command starts: Java puts the
  // ones that it makes together at run time, which costs the first of them 18 ms.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id id && text.equals(id.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
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
