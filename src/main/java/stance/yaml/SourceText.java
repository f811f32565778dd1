package stance.yaml;

import java.util.Arrays;
import stance.problem.Place;
import stance.problem.Span;

/** The text of one file, and the places in it. Lines end with CR LF, LF or CR, as in YAML. */
final class SourceText {

  private static final int[] NOT_INDEXED = {};

  private final String file;
  private final String text;
  private int[] lineStarts = NOT_INDEXED;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The file's name, relative to the dossier's folder. */
  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The same file with another text. */
  SourceText with(String otherText) {
    return new SourceText(file, otherText);
  }

  /** The span of the characters of the text from one index to another. */
  Span span(int from, int to) {
    int startLine = lineOf(from);
    int endLine = lineOf(to);
    return new Span(startLine, columnOf(startLine, from), endLine, columnOf(endLine, to));
  }

  /** Where a line and a column lie in the text, as an index of its characters. */
  int indexOf(int line, int column) {
    String wanted = line(line);
    int points = Math.min(column - 1, wanted.codePointCount(0, wanted.length()));
    return starts()[Math.min(line, starts().length) - 1] + wanted.offsetByCodePoints(0, points);
  }

  /**
   * The place of {@code span}, with the author's own line. A YAML library lets a text in a block
   * end on the line after it; here it ends after its last character that is no white space.
   */
  Place place(Span span) {
    int from = indexOf(span.startLine(), span.startColumn());
    int to = Math.max(from, indexOf(span.endLine(), span.endColumn()));
    if (span.endLine() > span.startLine()) {
      while (to > from && text.charAt(to - 1) <= ' ') {
        to--;
      }
    }
    Span inside = span(from, to);
    return Place.of(file, inside, line(inside.startLine()));
  }

  /** The line with this number, without its end; the last where there are not that many. */
  String line(int number) {
    int index = Math.min(number, starts().length) - 1;
    int from = starts()[index];
    int to = index + 1 < starts().length ? starts()[index + 1] : text.length();
    while (to > from && isLineEnd(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts(), index);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int columnOf(int line, int index) {
    return text.codePointCount(starts()[line - 1], index) + 1;
  }

  /** Where each line begins; found when first asked for, as only problems ask. */
  private int[] starts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[16];
      int lines = 1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
        if (ends) {
          if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
          }
          starts[lines++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, lines);
    }
    return lineStarts;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
