package stance.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines, each as full as its words allow. A line ends at a space; the spaces there
 * go, those within a line stay. A word wider than a line is broken, after a hyphen or a slash where
 * it has one in reach and between two clusters where not. The address of a page is never broken: it
 * must be possible to click and to copy it.
 */
public final class Wrap {

  /** The narrowest room for a line, whatever its indent: a wide cluster fits into it. */
  private static final int MINIMUM = 2;

  private final Styled text;
  private final Clusters clusters;
  private final int width;
  private final int indent;
  private final List<Styled> lines = new ArrayList<>();

  /** Of the line that is being filled: its indent, and the boundaries where it starts and ends. */
  private int lineIndent;

  private int lineStart;
  private int lineEnd;

  private Wrap(Styled text, int width, int firstIndent, int indent) {
    this.text = text;
    this.clusters = Clusters.of(text.text());
    this.width = width;
    this.indent = indent;
    this.lineIndent = firstIndent;
  }

  /** The lines of {@code text}, one at least, each up to {@code width} cells wide. */
  public static List<Styled> lines(Styled text, int width) {
    return lines(text, width, 0, 0);
  }

  /**
   * The lines of {@code text}, one at least, each up to {@code width} cells wide with its indent.
   * Where the width leaves fewer than two cells beside the indent, a line takes two.
   *
   * @param firstIndent the spaces before the first line
   * @param indent the spaces before every other line
   */
  public static List<Styled> lines(Styled text, int width, int firstIndent, int indent) {
    // Most cells are a line.
    if (text.width() <= width - firstIndent) {
      return List.of(indented(text.stripTrailing(), firstIndent));
    }
    return new Wrap(text, width, firstIndent, indent).lines();
  }

  /** The cells of the longest word of {@code text}: a narrower line would break it. */
  public static int longestWord(Styled text) {
    int longest = 0;
    for (String word : text.text().split(" ", -1)) {
      longest = Math.max(longest, DisplayWidth.of(word));
    }
    return longest;
  }

  private List<Styled> lines() {
    int at = 0;
    while (at < clusters.count()) {
      int start = skip(at, true);
      int end = skip(start, false);
      if (start < end) {
        place(start, end);
      }
      at = end;
    }
    finishLine(lineEnd);
    return List.copyOf(lines);
  }

  /** The first boundary from {@code at} on where the spaces, or the other clusters, end. */
  private int skip(int at, boolean spaces) {
    int i = at;
    while (i < clusters.count() && clusters.isSpace(i) == spaces) {
      i++;
    }
    return i;
  }

  /** Puts a word on this line or the next, in parts where it is wider than a line. */
  private void place(int start, int end) {
    if (!fits(lineStart, end)) {
      if (lineEnd > lineStart) {
        finishLine(start);
      }
      lineStart = start;
      boolean breakable = !isAddress(clusters.between(start, end));
      while (breakable && !fits(lineStart, end)) {
        lineEnd = partEnd(lineStart, end);
        finishLine(lineEnd);
      }
    }
    lineEnd = end;
  }

  private boolean fits(int start, int end) {
    return clusters.cells(start, end) <= Math.max(width - lineIndent, MINIMUM);
  }

  private void finishLine(int nextStart) {
    Styled line = text.slice(clusters.offset(lineStart), clusters.offset(lineEnd));
    lines.add(indented(line, lineIndent));
    lineIndent = indent;
    lineStart = nextStart;
    lineEnd = nextStart;
  }

  private static Styled indented(Styled line, int indent) {
    return line.isEmpty() || indent == 0 ? line : Styled.of(" ".repeat(indent)).plus(line);
  }

  /** Where the part of a word that starts at {@code start} ends: one cluster on, at least. */
  private int partEnd(int start, int wordEnd) {
    int end = start;
    int afterHyphen = start;
    for (int i = start; i < wordEnd && (i == start || fits(start, i + 1)); i++) {
      end = i + 1;
      afterHyphen = allowsBreakAfter(clusters.cluster(i)) ? end : afterHyphen;
    }
    return afterHyphen > start ? afterHyphen : end;
  }

  private static boolean allowsBreakAfter(String cluster) {
    return switch (cluster) {
      case "-", "/", "\u2010", "\u2013", "\u2014" -> true;
      default -> false;
    };
  }

  private static boolean isAddress(String word) {
    return word.contains("://");
  }
}
