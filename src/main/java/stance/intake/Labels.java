package stance.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names short enough for the rows and columns of a table, each for one thing. */
final class Labels {

  private static final int ROW = 24;
  private static final int COLUMN = 16;

  private final Map<String, String> ofActors = new LinkedHashMap<>();
  private final Map<String, String> ofQuestions = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<String> cut = new ArrayList<>();

  String ofActor(String name) {
    return ofActors.computeIfAbsent(name, each -> label(each, COLUMN));
  }

  String ofQuestion(String name) {
    return ofQuestions.computeIfAbsent(name, each -> label(each, ROW));
  }

  /** The names that were cut. */
  List<String> cut() {
    return cut;
  }

  private String label(String name, int most) {
    String label = name;
    if (name.codePointCount(0, name.length()) > most) {
      cut.add(name);
      label = start(name, most - 1) + "…";
    }
    for (int number = 2; !taken.add(label); number++) {
      label = start(name, most - 4) + " " + number;
    }
    return label;
  }

  /** So many characters at most, whole words if there is more than one. */
  private static String start(String name, int most) {
    if (name.codePointCount(0, name.length()) <= most) {
      return name;
    }
    int end = name.offsetByCodePoints(0, most);
    int space = name.lastIndexOf(' ', end);
    return name.substring(0, space > most / 2 ? space : end).strip();
  }
}
