package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Bar;
import stance.document.Block.Bars;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** Bars as lines of text: label, bar, size, members. */
final class BarsText {

  private static final int GAP = 2;
  private static final int WIDEST_LABEL = 34;
  private static final int WIDEST_BAR = 20;
  private static final int LEAST_MEMBERS = 24;

  private final Page page;

  BarsText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Bars bars) {
    int most = Widest.of(bars.bars(), Bar::size);
    int label = widest(bars);
    int longest = Math.min(most, WIDEST_BAR) + 1 + Integer.toString(most).length();
    int members = label + GAP + longest + GAP;
    boolean beside = page.width() - members >= LEAST_MEMBERS;
    List<Styled> lines = new ArrayList<>();
    for (Bar bar : bars.bars()) {
      Styled names = page.shown(bar.members());
      List<List<Styled>> columns = new ArrayList<>();
      columns.add(Wrap.lines(page.shown(bar.label()), label));
      columns.add(List.of(drawn(bar, most)));
      columns.add(beside ? Wrap.lines(names, page.width() - members) : List.of());
      lines.addAll(SideBySide.lines(columns, List.of(0, label + GAP, members)));
      if (!beside && !names.isEmpty()) {
        lines.addAll(Wrap.lines(names, page.width(), 2 * GAP, 2 * GAP));
      }
    }
    return lines;
  }

  private int widest(Bars bars) {
    int limit = Math.min(WIDEST_LABEL, page.width() / 2);
    return bars.bars().stream()
        .mapToInt(bar -> Math.min(limit, page.shown(bar.label()).width()))
        .max()
        .orElse(0);
  }

  /** That of its label, where it has one of its own. */
  private static Role role(Bar bar) {
    Role role = bar.label().isEmpty() ? Role.PLAIN : bar.label().pieces().get(0).role();
    return role == Role.PLAIN ? Role.TOPIC : role;
  }

  /** One block for each, if that fits; else a length in proportion to the largest, never none. */
  private Styled drawn(Bar bar, int most) {
    int size = bar.size();
    int cells =
        most <= WIDEST_BAR
            ? size
            : Math.max(size == 0 ? 0 : 1, Math.round((float) size * WIDEST_BAR / most));
    Styled drawn = page.shown(Styled.of("█".repeat(cells), role(bar)));
    return cells == 0 ? Styled.of("0") : drawn.plus(" " + size);
  }
}
