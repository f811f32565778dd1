package stance.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import stance.document.Block;
import stance.document.Document;
import stance.text.Ascii;
import stance.text.Styled;
import stance.text.Wrap;

/** A document as lines of text that fit a page. */
public final class DocumentText {

  private static final char NO_BREAK = '\u00A0';

  private final Page page;
  private final List<Styled> lines = new ArrayList<>();

  private DocumentText(Page page) {
    this.page = page;
  }

  /** The lines of {@code document}, none of which ends in a space. */
  public static List<Styled> lines(Document document, Page page) {
    DocumentText text = new DocumentText(page);
    document.blocks().forEach(text::add);
    return List.copyOf(text.lines);
  }

  private void add(Block block) {
    if (block instanceof Block.Title title) {
      addTitle(onPage(title.left()), onPage(title.right()));
    } else if (block instanceof Block.Heading heading) {
      lines.addAll(Wrap.lines(onPage(heading.text()), page.width()));
    } else if (block instanceof Block.Paragraph paragraph) {
      lines.addAll(paragraph(paragraph));
    } else if (block instanceof Block.Verbatim verbatim) {
      verbatim.lines().forEach(line -> lines.add(verbatim(onPage(line))));
    } else if (block instanceof Block.Gap) {
      lines.add(Styled.EMPTY);
    } else if (block instanceof Block.Table table) {
      lines.addAll(new TableText(page).lines(table));
    } else if (block instanceof Block.Listing listing) {
      lines.addAll(new ListingText(page).lines(listing));
    } else if (block instanceof Block.Bars bars) {
      lines.addAll(new BarsText(page).lines(bars));
    } else if (block instanceof Block.Entries entries) {
      lines.addAll(new EntriesText(page).lines(entries));
    }
  }

  private static Styled verbatim(Styled line) {
    return Styled.of("    ").plus(line).stripTrailing();
  }

  private void addTitle(Styled left, Styled right) {
    int between = page.width() - left.width() - right.width();
    if (between >= 2 && !right.isEmpty()) {
      lines.add(left.plus(" ".repeat(between)).plus(right));
    } else {
      lines.addAll(Wrap.lines(left, page.width()));
      if (!right.isEmpty()) {
        lines.addAll(Wrap.lines(right, page.width()));
      }
    }
  }

  private List<Styled> paragraph(Block.Paragraph paragraph) {
    return paragraph(paragraph, page);
  }

  static List<Styled> paragraph(Block.Paragraph paragraph, Page page) {
    return wrapped(
        paragraph.text(), page.width(), paragraph.indent(), paragraph.hanging(), page.ascii());
  }

  /**
   * Running text in lines. A space that forbids a break is an ordinary one once lines are broken,
   * so that the words can be searched for.
   */
  static List<Styled> wrapped(Styled text, int width, int firstIndent, int indent, boolean ascii) {
    Styled shown = ascii ? text.map(DocumentText::asciiWithoutBreaks) : text;
    return Wrap.lines(shown, width, firstIndent, indent).stream()
        .map(line -> line.map(words -> words.replace(NO_BREAK, ' ')))
        .toList();
  }

  private static String asciiWithoutBreaks(String text) {
    return Arrays.stream(text.split(String.valueOf(NO_BREAK), -1))
        .map(Ascii::of)
        .collect(Collectors.joining(String.valueOf(NO_BREAK)));
  }

  private Styled onPage(Styled text) {
    return onPage(text, page);
  }

  static List<Styled> withoutGapAtEnd(List<Styled> lines) {
    boolean endsInGap = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
    return endsInGap ? lines.subList(0, lines.size() - 1) : lines;
  }

  static Styled onPage(Styled text, Page page) {
    return page.ascii() ? text.map(Ascii::of) : text;
  }
}
