package stance.render;

import java.util.function.UnaryOperator;
import stance.problem.Place.Excerpt;
import stance.problem.Span;
import stance.text.Role;
import stance.text.Styled;

/**
 * A line of a file as a screen shows it, and what of it is meant, in cells.
 *
 * @param text the line, as characters of the screen
 * @param start the cells before what is meant
 * @param length the cells that are meant, 1 or more; the last may lie behind the line
 * @param ellipsis what stands for the rest of a line that is cut
 */
record AuthorLine(Styled text, int start, int length, Styled ellipsis) {

  /** As many characters before or after as a screen may show, and many more. */
  private static final int FAR = 10_000;

  /** The line of an excerpt; of a span over several lines, what it has of the first. */
  static AuthorLine of(Excerpt excerpt, UnaryOperator<String> characters) {
    Span span = excerpt.span();
    String line = excerpt.line().stripTrailing();
    int from = offset(line, span.startColumn());
    int to = span.endLine() > span.startLine() ? line.length() : offset(line, span.endColumn());
    to = Math.max(from, to);
    // What is far off is cut first: no screen shows it, and to measure it can take long.
    int first = Math.max(0, from - FAR);
    int last = Math.min(line.length(), from + FAR);
    Styled before = Styled.of(line.substring(first, from)).map(characters);
    Styled meant = Styled.of(line.substring(from, Math.min(to, last))).map(characters);
    Styled after = Styled.of(line.substring(Math.min(to, last), last)).map(characters);
    return new AuthorLine(
        before.plus(meant).plus(after),
        before.width(),
        Math.max(meant.width(), 1),
        Styled.of("…", Role.MUTED).map(characters));
  }

  private static int offset(String line, int column) {
    int codePoints = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.max(0, Math.min(column - 1, codePoints)));
  }

  /**
   * The part of the line around the span that fits {@code room} cells, with an ellipsis where it is
   * cut. What is meant stands in the middle; of what has no room, its beginning stays.
   */
  AuthorLine within(int room) {
    int width = Math.max(text.width(), start + 1);
    if (width <= room) {
      return this;
    }
    int mark = ellipsis.width();
    int before = Math.max(mark, (room - length) / 2);
    int from = Math.max(0, Math.min(start - before, width - room));
    int to = from + room;
    int shownFrom = from > 0 ? from + mark : 0;
    int shownTo = to < width ? to - mark : to;
    Styled shown = text.cells(shownFrom, shownTo);
    return new AuthorLine(
        (from > 0 ? ellipsis.plus(shown) : shown).plus(to < width ? ellipsis : Styled.EMPTY),
        start - from,
        Math.min(length, shownTo - start),
        ellipsis);
  }
}
