package stance.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a question has its flag.
 *
 * @param brief what a table says beside the flag, where the cells show the rest; may be empty
 * @param full the same for a reader who does not see the cells
 * @param others what those who gave no answer did
 */
record Reason(String brief, String full, List<String> others) {

  Reason {
    others = List.copyOf(others);
  }

  /** The lines beside the flag in a table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!brief.isEmpty()) {
      lines.add(brief);
    }
    lines.addAll(others);
    return lines;
  }

  /** The whole in one text. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(full);
    parts.addAll(others);
    return String.join("; ", parts);
  }
}
