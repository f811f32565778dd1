package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import stance.problem.Place;
import stance.problem.Place.Excerpt;
import stance.problem.Problem;
import stance.problem.Span;
import stance.text.Ascii;
import stance.text.Role;
import stance.text.Styled;

/**
 * Problems as their author reads them: the place, what is wrong, the author's own line with carets
 * under what is meant, and what to do.
 *
 * <p>The place comes first and whole, in the form {@code path:line:column} that terminals and
 * editors open; columns count code points, as theirs do. Carets stand below cells.
 *
 * @param base what stands before each file for its path to lead there from the current folder; it
 *     ends with {@code /} or is empty
 * @param width the cells that an author's line may take; the lines that name a problem and its help
 *     stay whole for other programs to read
 * @param ascii whether to write ASCII alone
 */
public record ProblemText(String base, int width, boolean ascii) {

  /** The fewest cells of an author's line to show, however narrow the screen. */
  private static final int FEWEST = 20;

  /** The lines of all problems, an empty one between one and the next. */
  public List<Styled> lines(List<Problem> problems) {
    List<Styled> lines = new ArrayList<>();
    for (Problem problem : problems) {
      if (!lines.isEmpty()) {
        lines.add(Styled.EMPTY);
      }
      lines.addAll(lines(problem));
    }
    return List.copyOf(lines);
  }

  /** The lines of one problem. */
  public List<Styled> lines(Problem problem) {
    List<Styled> lines = new ArrayList<>();
    lines.add(title(problem));
    Place place = problem.place();
    place
        .excerpt()
        .ifPresent(e -> lines.addAll(excerpt(e, SeverityName.of(problem.severity()).role())));
    int gutter = place.excerpt().map(ProblemText::gutter).orElse(1);
    problem
        .help()
        .ifPresent(help -> lines.add(blank(gutter + 1).plus("= help: ", Role.HELP).plus(help)));
    return lines.stream().map(this::inCharacters).map(Styled::stripTrailing).toList();
  }

  private Styled title(Problem problem) {
    SeverityName severity = SeverityName.of(problem.severity());
    String place = problem.place().excerpt().map(e -> position(e.span())).orElse("");
    Styled title =
        Styled.of(base + problem.place().file() + place + ": ")
            .plus(severity.word() + ":", severity.role())
            .plus(" " + problem.message());
    return problem.rule().isEmpty()
        ? title
        : title.plus(" ").plus("[" + problem.rule() + "]", Role.MUTED);
  }

  private List<Styled> excerpt(Excerpt excerpt, Role role) {
    int gutter = gutter(excerpt);
    String number = Integer.toString(excerpt.span().startLine());
    AuthorLine line = AuthorLine.of(excerpt, characters()).within(room(gutter));
    return List.of(
        blank(gutter + 1).plus("|", Role.MUTED),
        Styled.of(number + " |", Role.MUTED).plus(" ").plus(line.text()),
        blank(gutter + 1)
            .plus("|", Role.MUTED)
            .plus(" ".repeat(line.start() + 1))
            .plus("^".repeat(line.length()), role));
  }

  private int room(int gutter) {
    return Math.max(width - gutter - " | ".length(), FEWEST);
  }

  private UnaryOperator<String> characters() {
    return ascii ? Ascii::of : UnaryOperator.identity();
  }

  private Styled inCharacters(Styled line) {
    return line.map(characters());
  }

  private static Styled blank(int cells) {
    return Styled.of(" ".repeat(cells));
  }

  private static int gutter(Excerpt excerpt) {
    return Integer.toString(excerpt.span().startLine()).length();
  }

  private static String position(Span span) {
    return ":" + span.startLine() + ":" + span.startColumn();
  }
}
