package stance.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.problem.Problem;
import stance.text.Role;
import stance.text.Styled;

/**
 * Problems one after the other, of each kind and of each file the first few: who made one mistake
 * in a hundred places need not read it a hundred times.
 *
 * @param most how many of one file are shown
 * @param showsAll what the user can type to see all
 */
public record ProblemList(ProblemText text, int most, String showsAll) {

  /** How many problems of one file are worth reading at a time. */
  public static final int USUALLY = 50;

  /** Takes all problems of a file, however many, and however much they are alike. */
  public static final int ALL = Integer.MAX_VALUE;

  /** In how many places the same thing is shown to be wrong. */
  private static final int MOST_ALIKE = 3;

  private record Kind(String rule, String message) {
    static Kind of(Problem problem) {
      return new Kind(problem.rule(), problem.message());
    }
  }

  /** What is shown of one file, and how many more are of a kind that is not shown elsewhere. */
  private static final class OfFile {
    private final List<Problem> shown = new ArrayList<>();
    private int hidden;
  }

  /** The lines of the problems, which stand in order; of a file with more, how many more. */
  public List<Styled> lines(List<Problem> problems) {
    Map<String, OfFile> files = new LinkedHashMap<>();
    Map<Problem, List<Problem>> alike = new HashMap<>();
    sort(problems, files, alike);
    List<Styled> lines = new ArrayList<>();
    files.forEach(
        (file, its) -> {
          for (Problem problem : its.shown) {
            startPart(lines);
            lines.addAll(text.lines(problem));
            if (alike.containsKey(problem)) {
              startPart(lines);
              lines.add(moreLike(alike.get(problem)));
            }
          }
          if (its.hidden > 0) {
            startPart(lines);
            lines.add(more(file, its.hidden));
          }
        });
    return List.copyOf(lines);
  }

  private static void startPart(List<Styled> lines) {
    if (!lines.isEmpty()) {
      lines.add(Styled.EMPTY);
    }
  }

  /** Those that are shown or counted with their file; those counted with the last shown like it. */
  private void sort(
      List<Problem> problems, Map<String, OfFile> files, Map<Problem, List<Problem>> alike) {
    Map<Kind, List<Problem>> kinds = new HashMap<>();
    for (Problem problem : problems) {
      List<Problem> kind = kinds.computeIfAbsent(Kind.of(problem), k -> new ArrayList<>());
      if (most != ALL && kind.size() == MOST_ALIKE) {
        alike.computeIfAbsent(kind.get(MOST_ALIKE - 1), last -> new ArrayList<>()).add(problem);
        continue;
      }
      OfFile its = files.computeIfAbsent(problem.place().file(), file -> new OfFile());
      if (its.shown.size() < most) {
        its.shown.add(problem);
        kind.add(problem);
      } else {
        its.hidden++;
      }
    }
  }

  private Styled moreLike(List<Problem> hidden) {
    Set<String> files = new HashSet<>();
    for (Problem problem : hidden) {
      files.add(problem.place().file());
    }
    String like = hidden.size() == 1 ? "1 more like this" : hidden.size() + " more like this";
    String in = files.size() == 1 ? " in 1 file; " : " in " + files.size() + " files; ";
    return closing(Styled.EMPTY.plus(like + in, Role.MUTED), hidden.size());
  }

  private Styled more(String file, int hidden) {
    String problems = hidden == 1 ? " more problem; " : " more problems; ";
    return closing(
        Styled.of(text.base() + file + ": ").plus(hidden + problems, Role.MUTED), hidden);
  }

  private Styled closing(Styled line, int hidden) {
    return line.plus(showsAll, Role.LITERAL)
        .plus(hidden == 1 ? " shows it" : " shows them", Role.MUTED);
  }
}
