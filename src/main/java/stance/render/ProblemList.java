package stance.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.problem.Problem;
import stance.text.Role;
import stance.text.Styled;

/**
 * Problems one after the other, of each file the first few: who made one mistake in a hundred
 * places need not read it a hundred times.
 *
 * @param most how many of one file are shown
 * @param showsAll what the user can type to see all
 */
public record ProblemList(ProblemText text, int most, String showsAll) {

  /** How many problems of one file are worth reading at a time. */
  public static final int USUALLY = 50;

  /** The lines of the problems, which stand in order; of a file with more, how many more. */
  public List<Styled> lines(List<Problem> problems) {
    Map<String, List<Problem>> byFile = new LinkedHashMap<>();
    for (Problem problem : problems) {
      byFile.computeIfAbsent(problem.place().file(), file -> new ArrayList<>()).add(problem);
    }
    List<Styled> lines = new ArrayList<>();
    byFile.forEach(
        (file, all) -> {
          if (!lines.isEmpty()) {
            lines.add(Styled.EMPTY);
          }
          lines.addAll(text.lines(all.subList(0, Math.min(most, all.size()))));
          if (all.size() > most) {
            lines.add(Styled.EMPTY);
            lines.add(more(file, all.size() - most));
          }
        });
    return List.copyOf(lines);
  }

  private Styled more(String file, int hidden) {
    String problems = hidden == 1 ? " more problem; " : " more problems; ";
    return Styled.of(text.base() + file + ": ")
        .plus(hidden + problems, Role.MUTED)
        .plus(showsAll, Role.LITERAL)
        .plus(hidden == 1 ? " shows it" : " shows them", Role.MUTED);
  }
}
