package stance.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a question has its flag.
 *
 * @param brief what a table says beside the flag, whose cells show the rest
 * @param full the same for a reader who does not see the cells
 * @param others what those did who gave no answer, for that reader
 */
public record Reason(List<String> brief, String full, List<String> others) {

  public Reason {
    brief = List.copyOf(brief);
    others = List.copyOf(others);
  }

  /** The whole in one text. */
  public String text() {
    List<String> parts = new ArrayList<>();
    parts.add(full);
    parts.addAll(others);
    return String.join("; ", parts);
  }
}
