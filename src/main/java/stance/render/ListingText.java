package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.report.Block.Listing;
import stance.text.Styled;
import stance.text.Wrap;

/** A listing as lines of text: a column a fact, the widest ones wrapped where they must be. */
final class ListingText {

  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final Page page;

  ListingText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Listing listing) {
    List<List<Styled>> rows = new ArrayList<>();
    rows.add(listing.headings());
    rows.addAll(listing.entries());
    List<Integer> widths = widths(rows);
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (int width : widths) {
      starts.add(start);
      start += width + GAP;
    }
    List<Styled> lines = new ArrayList<>();
    for (List<Styled> row : rows) {
      List<List<Styled>> columns = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        columns.add(Wrap.lines(DocumentText.onPage(row.get(i), page), widths.get(i)));
      }
      lines.addAll(SideBySide.lines(columns, starts));
    }
    return lines;
  }

  /** What each column wants, and of the widest as much less as the page has too little. */
  private List<Integer> widths(List<List<Styled>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<Styled> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = DocumentText.onPage(row.get(i), page).width();
        if (i == widths.size()) {
          widths.add(width);
        }
        widths.set(i, Math.max(widths.get(i), width));
      }
    }
    int over = widths.stream().mapToInt(width -> width + GAP).sum() - GAP - page.width();
    for (; over > 0; over--) {
      int widest = widths.indexOf(widths.stream().max(Integer::compare).orElseThrow());
      if (widths.get(widest) <= LEAST) {
        break;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
    return widths;
  }
}
