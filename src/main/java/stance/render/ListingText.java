package stance.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stance.document.Block.Listing;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/**
 * A listing as lines of text: a column a fact, the widest ones wrapped where they must be, but
 * never what is to be copied. On a page too narrow for that, an entry has its first fact on a line
 * and the others under it; on one to be searched it has a line, however long.
 */
final class ListingText {

  private static final int GAP = 2;

  /** A column may be made so narrow, if its words fit: a narrower one is a column of words. */
  private static final int LEAST = 16;

  /** A word longer than this may be broken before columns are given up. */
  private static final int LONG_WORD = 24;

  private final Page page;

  ListingText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Listing listing) {
    List<List<Styled>> rows = new ArrayList<>();
    rows.add(listing.headings());
    rows.addAll(listing.entries());
    List<Integer> widths = widths(rows);
    return page.searched() || total(widths) <= page.width()
        ? inColumns(rows, widths)
        : underEachOther(listing);
  }

  private List<Styled> inColumns(List<List<Styled>> rows, List<Integer> widths) {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (int width : widths) {
      starts.add(start);
      start += width + GAP;
    }
    List<Boolean> numbers =
        IntStream.range(0, widths.size())
            .mapToObj(i -> rows.stream().skip(1).allMatch(row -> isNumber(row.get(i))))
            .toList();
    List<Styled> lines = new ArrayList<>();
    for (List<Styled> row : rows) {
      List<List<Styled>> columns = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Styled fact = page.shown(row.get(i));
        int before = numbers.get(i) ? widths.get(i) - fact.width() : 0;
        columns.add(
            before > 0
                ? List.of(Styled.of(" ".repeat(before)).plus(fact))
                : Wrap.lines(fact, widths.get(i)));
      }
      lines.addAll(SideBySide.lines(columns, starts));
    }
    return lines;
  }

  private static boolean isNumber(Styled fact) {
    return fact.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private List<Styled> underEachOther(Listing listing) {
    List<Styled> lines = new ArrayList<>();
    for (List<Styled> entry : listing.entries()) {
      lines.addAll(Wrap.lines(page.shown(entry.get(0)), page.width()));
      List<Styled> facts = new ArrayList<>();
      for (int i = 1; i < entry.size(); i++) {
        if (!entry.get(i).isEmpty()) {
          Styled heading =
              listing.headings().isEmpty()
                  ? Styled.EMPTY
                  : Styled.of(listing.headings().get(i).text() + ": ", Role.MUTED);
          facts.add(heading.plus(entry.get(i)));
        }
      }
      lines.addAll(Wrap.lines(page.shown(Styled.join("; ", facts)), page.width(), GAP, GAP));
    }
    return lines;
  }

  /**
   * The width that each column wants; if the page is too narrow, the widest give up the difference.
   */
  private List<Integer> widths(List<List<Styled>> rows) {
    List<Integer> widths = new ArrayList<>();
    List<Integer> least = new ArrayList<>();
    for (List<Styled> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
          least.add(0);
        }
        Styled fact = page.shown(row.get(i));
        widths.set(i, Math.max(widths.get(i), fact.width()));
        int words = Math.max(Math.min(Wrap.longestWord(fact), LONG_WORD), LEAST);
        int unbroken = isCopied(fact) ? fact.width() : Math.min(fact.width(), words);
        least.set(i, Math.max(least.get(i), unbroken));
      }
    }
    int over = page.searched() ? 0 : total(widths) - page.width();
    for (; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < widths.size(); i++) {
        boolean yields = widths.get(i) > least.get(i);
        widest = yields && (widest < 0 || widths.get(i) > widths.get(widest)) ? i : widest;
      }
      if (widest < 0) {
        break;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
    return widths;
  }

  private static boolean isCopied(Styled fact) {
    return fact.pieces().stream().allMatch(piece -> piece.role() == Role.LITERAL);
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + GAP).sum() - GAP;
  }
}
