package stance.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import stance.text.HiddenCharacters;

/**
 * What changed from one text to another, in the unified format of {@code diff -u}. Of a changed
 * line that is a whole paragraph, as in a document, only the words around the change are shown.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** No line is longer in a note that is laid out in lines. */
  private static final int LONGEST_WRAPPED = 120;

  private UnifiedDiff() {}

  /**
   * The difference, each line with its line break; empty if there is none. Hidden characters are
   * written out.
   *
   * @param before what the first text is called
   * @param now what the second is called
   */
  public static String of(
      String before, List<String> linesBefore, String now, List<String> linesNow) {
    List<String> shownBefore = new ArrayList<>(linesBefore);
    List<String> shownNow = new ArrayList<>(linesNow);
    for (AbstractDelta<String> delta : DiffUtils.diff(linesBefore, linesNow).getDeltas()) {
      if (delta.getSource().size() == delta.getTarget().size()) {
        for (int i = 0; i < delta.getSource().size(); i++) {
          mark(
              shownBefore,
              delta.getSource().getPosition() + i,
              shownNow,
              delta.getTarget().getPosition() + i);
        }
      }
    }
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            before, now, shownBefore, DiffUtils.diff(shownBefore, shownNow), CONTEXT);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(HiddenCharacters.inLine(line)).append('\n'));
    return text.toString();
  }

  private static void mark(List<String> before, int at, List<String> now, int there) {
    String old = before.get(at);
    String changed = now.get(there);
    if (Math.min(old.length(), changed.length()) > LONGEST_WRAPPED) {
      ChangedWords words = ChangedWords.between(old, changed);
      before.set(at, words.before());
      now.set(there, words.now());
    }
  }
}
