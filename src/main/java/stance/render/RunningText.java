package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.text.Ascii;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/**
 * Running text as lines. A space that forbids a break is an ordinary one once lines are broken, so
 * that the words can be searched for.
 */
final class RunningText {

  private static final char NO_BREAK = '\u00A0';

  private RunningText() {}

  /**
   * The lines, as wide as the page.
   *
   * @param firstIndent columns before the first line
   * @param indent columns before its further lines
   */
  static List<Styled> lines(Styled text, Page page, int firstIndent, int indent) {
    Styled told = page.searched() ? text : withMatchesMarked(text);
    Styled shown = page.ascii() ? told.map(RunningText::asciiWithoutBreaks) : told;
    return Wrap.lines(shown, page.width(), firstIndent, indent).stream()
        .map(line -> line.map(words -> words.replace(NO_BREAK, ' ')))
        .toList();
  }

  /** To who reads, a match is more than its colour; lines to be searched keep their words. */
  private static Styled withMatchesMarked(Styled text) {
    List<Styled.Piece> pieces = new ArrayList<>(text.pieces());
    boolean any = false;
    for (int i = 0; i < pieces.size(); i++) {
      Styled.Piece piece = pieces.get(i);
      if (piece.role() == Role.MATCH) {
        pieces.set(i, piece.with("*" + piece.text() + "*"));
        any = true;
      }
    }
    return any ? new Styled(pieces) : text;
  }

  private static String asciiWithoutBreaks(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(String.valueOf(NO_BREAK), -1)) {
      words.add(Ascii.of(word));
    }
    return String.join(String.valueOf(NO_BREAK), words);
  }
}
