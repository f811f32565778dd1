package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.Block.Entries;
import stance.document.Entry;
import stance.text.Styled;
import stance.text.Wrap;

/** Paragraphs with their labels as lines of text: labels in one column, paragraphs in the next. */
final class EntriesText {

  private static final int GAP = 2;

  /** The part of the page that labels may take: 1 of so many. */
  private static final int SHARE_OF_LABELS = 3;

  private final Page page;

  EntriesText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Entries entries) {
    int labels = Widest.of(entries.entries(), entry -> page.shown(entry.label()).width());
    int width = Math.min(labels, page.width() / SHARE_OF_LABELS);
    List<Styled> lines = new ArrayList<>();
    for (Entry entry : entries.entries()) {
      if (entries.style() == Entries.Style.NUMBERED_PARAGRAPHS && !lines.isEmpty()) {
        lines.add(Styled.EMPTY);
      }
      lines.addAll(lines(entry, indent(entries.style()), width));
    }
    return lines;
  }

  private static int indent(Entries.Style style) {
    return switch (style) {
      case GLOSSARY -> 2;
      case NUMBERED_LIST, NUMBERED_PARAGRAPHS -> 3;
      case SIDE_HEADINGS -> 0;
    };
  }

  private List<Styled> lines(Entry entry, int indent, int labels) {
    int start = indent + labels + (labels == 0 ? 0 : GAP);
    Page narrower = new Page(page.width() - start, page.ascii());
    List<Styled> text = new ArrayList<>();
    for (Styled paragraph : entry.paragraphs()) {
      text.addAll(RunningText.lines(paragraph, narrower, 0, 0));
    }
    return SideBySide.lines(
        List.of(Wrap.lines(page.shown(entry.label()), labels), text), List.of(indent, start));
  }
}
