package stance.yaml;

import java.util.Arrays;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Span;

/**
 * The text of one file, and the places in it. Lines end with CR LF, LF or CR, as in YAML. It
 * remembers where it was asked last and goes on from there, because a file may be one long line and
 * is asked about from its beginning to its end. Not for several threads at once.
 */
final class FileText {

  private static final int[] NOT_INDEXED = {};

  private final String file;
  private final String text;
  private Optional<CharactersHeld> held = Optional.empty();
  private Optional<Boolean> mayHoldComments = Optional.empty();
  private int[] lineStarts = NOT_INDEXED;

  private int knownLine = 1;
  private int knownColumn = 1;
  private int knownIndex;

  private int givenLine;
  private String given = "";

  FileText(String file, String text) {
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

  /** Which characters the text holds; found when first asked for. */
  CharactersHeld held() {
    if (held.isEmpty()) {
      held = Optional.of(CharactersHeld.in(text));
    }
    return held.get();
  }

  /** Whether a comment can stand behind something on its line. */
  boolean mayHoldComments() {
    if (mayHoldComments.isEmpty()) {
      mayHoldComments =
          Optional.of(held().has('#') && (text.contains(" #") || text.contains("\t#")));
    }
    return mayHoldComments.get();
  }

  /** The same file with another text. */
  FileText with(String otherText) {
    return new FileText(file, otherText);
  }

  /** The span of the characters of the text from one index to another. */
  Span span(int from, int to) {
    int startLine = lineOf(from);
    int endLine = lineOf(to);
    return new Span(startLine, columnOf(startLine, from), endLine, columnOf(endLine, to));
  }

  /** Where a line and a column lie in the text, as an index of its characters. */
  int indexOf(int line, int column) {
    int existing = Math.min(line, starts().length);
    walkTo(existing);
    int end = endOf(existing);
    while (column > knownColumn && knownIndex < end) {
      stepForward();
    }
    while (column < knownColumn) {
      stepBack();
    }
    return knownIndex;
  }

  private int columnOf(int line, int index) {
    walkTo(line);
    while (index > knownIndex) {
      stepForward();
    }
    while (index < knownIndex) {
      stepBack();
    }
    return knownColumn;
  }

  private void walkTo(int line) {
    if (line != knownLine) {
      knownLine = line;
      knownColumn = 1;
      knownIndex = starts()[line - 1];
    }
  }

  private void stepForward() {
    knownIndex = text.offsetByCodePoints(knownIndex, 1);
    knownColumn++;
  }

  private void stepBack() {
    knownIndex = text.offsetByCodePoints(knownIndex, -1);
    knownColumn--;
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

  /** The line with this number, without its end; the last if there are not that many. */
  String line(int number) {
    int existing = Math.min(number, starts().length);
    if (existing != givenLine) {
      givenLine = existing;
      given = text.substring(starts()[existing - 1], endOf(existing));
    }
    return given;
  }

  private int endOf(int line) {
    int start = starts()[line - 1];
    int end = line < starts().length ? starts()[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The comment on the line where a plain text ends, if there is one. */
  Optional<Span> commentAfterPlain(Span of) {
    char first = text.charAt(indexOf(of.startLine(), of.startColumn()));
    if ("\"'|>".indexOf(first) >= 0) {
      return Optional.empty();
    }
    int end = indexOf(of.endLine(), of.endColumn());
    int at = end;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    boolean isComment = at > end && at < text.length() && text.charAt(at) == '#';
    return isComment ? Optional.of(span(at, endOf(lineOf(at)))) : Optional.empty();
  }

  /** The number of a line with more than {@code most} characters, if there is one. */
  Optional<Integer> lineLongerThan(int most) {
    if (text.length() <= most) {
      return Optional.empty();
    }
    for (int line = 1; line <= starts().length; line++) {
      int end = line < starts().length ? starts()[line] : text.length();
      if (end - starts()[line - 1] > most) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private int lineOf(int index) {
    int found = Arrays.binarySearch(starts(), index);
    return found >= 0 ? found + 1 : -found - 1;
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
