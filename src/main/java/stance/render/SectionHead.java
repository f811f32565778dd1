package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Section;
import stance.text.Styled;
import stance.text.Wrap;

/**
 * The lines over a section of a table: its heading, and beside it the headings of the columns, so
 * that these are never far from the cells.
 */
final class SectionHead {

  private SectionHead() {}

  /**
   * The lines.
   *
   * @param columns the lines of each column's heading
   * @param starts where each column begins
   */
  static List<Styled> lines(
      Section section, List<List<Styled>> columns, List<Integer> starts, Page page) {
    List<Styled> lines = new ArrayList<>();
    List<Styled> beside = List.of();
    if (section.heading().isPresent()) {
      Styled heading = page.shown(section.heading().get());
      if (starts.isEmpty() || heading.width() < starts.get(0)) {
        beside = List.of(heading);
      } else {
        lines.addAll(Wrap.lines(heading, page.width()));
      }
    }
    List<List<Styled>> parts = new ArrayList<>(List.of(beside));
    parts.addAll(columns);
    List<Integer> from = new ArrayList<>(List.of(0));
    from.addAll(starts);
    lines.addAll(SideBySide.lines(parts, from));
    return lines;
  }
}
