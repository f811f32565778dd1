package stance.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.dossier.RecordKeys;
import stance.problem.Problem;

/** The keys that a record needs and has not: the problem that they are missing, and back. */
public final class MissingKeys {

  private static final String QUOTE = "'";

  /** How readers say that a key needs another one beside it. */
  private static final Pattern WITHOUT =
      Pattern.compile("says nothing(?: here)? without '([a-z-]+)'$");

  private MissingKeys() {}

  /** Which keys these problems say that a record of this kind lacks. */
  public static List<String> in(List<Problem> problems, RecordKeys<?> of) {
    List<String> missing = new ArrayList<>();
    for (Problem problem : problems) {
      if (problem.rule().equals(FormatRule.MISSING_KEY.id())
          && problem.message().startsWith(of.noun() + " ")) {
        String[] parts = problem.message().substring(of.noun().length()).split(QUOTE, -1);
        for (int i = 1; i < parts.length; i += 2) {
          missing.add(parts[i]);
        }
      }
      without(problem).ifPresent(missing::add);
    }
    return missing;
  }

  /** The key without which another says nothing, where that is the problem. */
  public static Optional<String> without(Problem problem) {
    Matcher without = WITHOUT.matcher(problem.message());
    return problem.rule().equals(FormatRule.MISPLACED_KEY.id()) && without.find()
        ? Optional.of(without.group(1))
        : Optional.empty();
  }

  /** That {@code noun} lacks these keys: "a stance needs the key 'date'". */
  static String message(String noun, List<String> keys) {
    String needs = keys.size() == 1 ? " needs the key '" : " needs the keys '";
    return noun + needs + String.join("', '", keys) + QUOTE;
  }
}
