package stance.problem;

import java.util.List;

/**
 * Keys that something needs and has not.
 *
 * @param of what needs them, as messages name it: "a stance", or a key in quotation marks
 */
public record Lack(String of, List<String> keys) {
  public Lack {
    keys = List.copyOf(keys);
  }
}
