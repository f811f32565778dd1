package stance.render;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import stance.text.HiddenCharacters;

/** What changed from one text to another, in the unified format of {@code diff -u}. */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;

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
    List<String> lines =
        UnifiedDiffUtils.generateUnifiedDiff(
            before, now, linesBefore, DiffUtils.diff(linesBefore, linesNow), CONTEXT);
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(HiddenCharacters.inLine(line)).append('\n'));
    return text.toString();
  }
}
