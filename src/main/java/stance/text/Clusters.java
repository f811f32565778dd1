package stance.text;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text by its clusters: what a reader takes for one character, however many code points spell it
 * (Unicode Standard Annex 29, extended grapheme clusters). Clusters count from 0; the boundary
 * {@code i} stands before cluster {@code i}, and the last one after all of them.
 */
final class Clusters {

  private final String text;

  /** Of each boundary, the offset into the text. */
  private final int[] offsets;

  /** Of each boundary, the cells of all that stands before it. */
  private final int[] cells;

  private Clusters(String text, int[] offsets, int[] cells) {
    this.text = text;
    this.offsets = offsets;
    this.cells = cells;
  }

  /** The clusters of {@code text}. */
  static Clusters of(String text) {
    if (areSingleCells(text)) {
      int[] each = new int[text.length() + 1];
      Arrays.setAll(each, i -> i);
      return new Clusters(text, each, each);
    }
    int[] offsets = Expression.boundaries(text);
    int[] cells = new int[offsets.length];
    for (int i = 1; i < offsets.length; i++) {
      String cluster = text.substring(offsets[i - 1], offsets[i]);
      cells[i] = cells[i - 1] + ClusterWidth.of(cluster);
    }
    return new Clusters(text, offsets, cells);
  }

  int count() {
    return offsets.length - 1;
  }

  /** The offset of boundary {@code i} into the text. */
  int offset(int i) {
    return offsets[i];
  }

  /** The text between two boundaries. */
  String between(int from, int to) {
    return text.substring(offsets[from], offsets[to]);
  }

  /** The characters of cluster {@code i}. */
  String cluster(int i) {
    return between(i, i + 1);
  }

  /** Whether cluster {@code i} is a space and nothing else. */
  boolean isSpace(int i) {
    return text.charAt(offsets[i]) == ' ' && offsets[i + 1] == offsets[i] + 1;
  }

  /** The cells between two boundaries. */
  int cells(int from, int to) {
    return cells[to] - cells[from];
  }

  /** The last boundary that has no more than {@code limit} cells before it. */
  int boundaryWithin(int limit) {
    int i = 0;
    while (i < count() && cells[i + 1] <= limit) {
      i++;
    }
    return i;
  }

  /** The first boundary that has {@code limit} cells or more before it, or the last of all. */
  int boundaryFrom(int limit) {
    int i = 0;
    while (i < count() && cells[i] < limit) {
      i++;
    }
    return i;
  }

  /**
   * Whether each character plainly is a cluster of its own that takes one cell. It covers Latin,
   * Greek and Cyrillic letters and common signs, so that most text needs no regular expression.
   */
  static boolean areSingleCells(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSingleCell(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSingleCell(char c) {
    return PlainAscii.is(c)
        || c >= 0xA0 && c <= 0x2FF && c != 0xAD
        || c >= 0x370 && c <= 0x482
        || c >= 0x48A && c <= 0x52F
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x202F && c <= 0x205E
        || c >= 0x20A0 && c <= 0x20CF
        || c >= 0x2100 && c <= 0x22FF
        || c >= 0x2500 && c <= 0x25FC;
  }

  /** Loaded only for text that needs it. */
  private static final class Expression {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private static int[] boundaries(String text) {
      int[] offsets = new int[text.length() + 1];
      int count = 0;
      Matcher matcher = CLUSTER.matcher(text);
      while (matcher.find()) {
        count++;
        offsets[count] = matcher.end();
      }
      return Arrays.copyOf(offsets, count + 1);
    }
  }
}
