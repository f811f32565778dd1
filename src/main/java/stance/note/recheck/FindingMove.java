package stance.note.recheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stance.note.recheck.PrintedNote.Finding;

/**
 * A finding that two notes tell otherwise, by the paragraphs that tell it: under another heading,
 * or under the same with another text.
 *
 * @param matter the words that the paragraph begins with
 * @param before its heading in the first note; absent where that does not tell it
 * @param now its heading in the second note, likewise
 * @param gone where both tell it, the sentences of the first alone
 * @param fresh those of the second alone, likewise
 */
public record FindingMove(
    String matter,
    Optional<String> before,
    Optional<String> now,
    List<String> gone,
    List<String> fresh) {

  public FindingMove {
    gone = List.copyOf(gone);
    fresh = List.copyOf(fresh);
  }

  /** Whether it stands where it stood, with another text. */
  public boolean isReworded() {
    return before.equals(now);
  }

  /** All of them, in the order of the first note, then by their words. */
  public static List<FindingMove> between(PrintedNote note, PrintedNote other) {
    Map<String, Finding> then = note.findings();
    Map<String, Finding> now = other.findings();
    Set<String> matters = new LinkedHashSet<>(then.keySet());
    matters.addAll(new TreeSet<>(now.keySet()));
    List<FindingMove> moves = new ArrayList<>();
    for (String matter : matters) {
      Optional<Finding> was = Optional.ofNullable(then.get(matter));
      Optional<Finding> is = Optional.ofNullable(now.get(matter));
      if (was.isEmpty() || is.isEmpty()) {
        moves.add(
            new FindingMove(
                matter, was.map(Finding::heading), is.map(Finding::heading), List.of(), List.of()));
      } else if (!was.get().isLike(is.get())) {
        moves.add(
            new FindingMove(
                matter,
                was.map(Finding::heading),
                is.map(Finding::heading),
                was.get().beyond(is.get()),
                is.get().beyond(was.get())));
      }
    }
    return moves;
  }
}
