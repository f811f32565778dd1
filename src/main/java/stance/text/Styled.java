package stance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Text of one line as a value: pieces, each with its role. A piece writes out its hidden
 * characters, so nothing in it can act on a terminal.
 *
 * @param pieces none empty, no two neighbours alike in all but their text
 */
public record Styled(List<Piece> pieces) {

  /** Text without a single character. */
  public static final Styled EMPTY = new Styled(List.of());

  /**
   * A stretch of text of one role. Hidden characters are written out ({@link HiddenCharacters}) and
   * every white space is one space, however it was made.
   *
   * @param link where it leads
   * @param language in which it is, where that is known to be another than the document's (BCP 47)
   */
  public record Piece(String text, Role role, Optional<Link> link, Optional<String> language) {

    public Piece {
      text = HiddenCharacters.inLine(text);
    }

    /** A stretch of text that leads nowhere, in the language of the document. */
    public Piece(String text, Role role) {
      this(text, role, Optional.empty(), Optional.empty());
    }

    /** Another text, alike in all else. */
    public Piece with(String other) {
      return new Piece(other, role, link, language);
    }

    private boolean isLike(Piece other) {
      return role == other.role && link.equals(other.link) && language.equals(other.language);
    }
  }

  public Styled {
    boolean isOne = pieces.size() == 1 && !pieces.get(0).text().isEmpty();
    pieces = isOne ? List.copyOf(pieces) : merged(pieces);
  }

  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      int last = merged.size() - 1;
      if (piece.text().isEmpty()) {
        continue;
      }
      if (last >= 0 && merged.get(last).isLike(piece)) {
        merged.set(last, piece.with(merged.get(last).text() + piece.text()));
      } else {
        merged.add(piece);
      }
    }
    return List.copyOf(merged);
  }

  /** Running text. */
  public static Styled of(String text) {
    return of(text, Role.PLAIN);
  }

  /** Text of one role. */
  public static Styled of(String text, Role role) {
    return new Styled(List.of(new Piece(text, role)));
  }

  /** An address as data have it, which leads there if it is one of the web. */
  public static Styled address(String address) {
    Styled text = of(address, Role.LITERAL);
    return Link.toPage(address).map(text::linked).orElse(text);
  }

  /** All parts, with {@code separator} between one and the next. */
  public static Styled join(String separator, List<Styled> parts) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        all.add(new Piece(separator, Role.PLAIN));
      }
      all.addAll(parts.get(i).pieces());
    }
    return new Styled(all);
  }

  /** This text, then {@code more}. */
  public Styled plus(Styled more) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(more.pieces());
    return new Styled(all);
  }

  /** This text, then running text. */
  public Styled plus(String text) {
    return plus(text, Role.PLAIN);
  }

  /** This text, then text of one role. */
  public Styled plus(String text, Role role) {
    return plus(of(text, role));
  }

  /** Whether there is not a single character. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The characters without their roles. */
  public String text() {
    if (pieces.size() == 1) {
      return pieces.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** The number of cells it takes on a terminal. */
  public int width() {
    return DisplayWidth.of(text());
  }

  /** The same roles with the text of each piece changed, for example into its ASCII form. */
  public Styled map(UnaryOperator<String> change) {
    return new Styled(pieces.stream().map(p -> p.with(change.apply(p.text()))).toList());
  }

  /** The same text, all of which leads to {@code link}. */
  public Styled linked(Link link) {
    return new Styled(
        pieces.stream()
            .map(p -> new Piece(p.text(), p.role(), Optional.of(link), p.language()))
            .toList());
  }

  /** The same text, all of it in {@code language} (BCP 47). */
  public Styled inLanguage(String language) {
    return new Styled(
        pieces.stream()
            .map(p -> new Piece(p.text(), p.role(), p.link(), Optional.of(language)))
            .toList());
  }

  /** The same text with nothing but its roles: it leads nowhere, in no language of its own. */
  public Styled inRoles() {
    return new Styled(pieces.stream().map(p -> new Piece(p.text(), p.role())).toList());
  }

  /** This text with spaces after it up to {@code width} cells; unchanged if it is as wide. */
  public Styled padTo(int width) {
    int missing = width - width();
    return missing > 0 ? plus(" ".repeat(missing)) : this;
  }

  /** This text without the spaces at its end. */
  public Styled stripTrailing() {
    String text = text();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return slice(0, end);
  }

  /**
   * What stands in the cells from {@code from} to before {@code to}, or to the end of the text. A
   * space stands for the half of a wide cluster that the cut runs through.
   */
  public Styled cells(int from, int to) {
    Clusters clusters = Clusters.of(text());
    int start = clusters.boundaryFrom(from);
    int end = Math.max(start, clusters.boundaryWithin(to));
    int halfBefore = Math.min(clusters.cells(0, start), to) - from;
    int halfAfter = end < clusters.count() ? to - clusters.cells(0, end) : 0;
    return of(" ".repeat(Math.max(0, halfBefore)))
        .plus(slice(clusters.offset(start), clusters.offset(end)))
        .plus(" ".repeat(Math.max(0, halfAfter)));
  }

  /** The characters from offset {@code start} to before {@code end} of {@link #text}. */
  Styled slice(int start, int end) {
    List<Piece> cut = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, piece.text().length());
      if (from == 0 && to == piece.text().length()) {
        cut.add(piece);
      } else if (from < to) {
        cut.add(piece.with(piece.text().substring(from, to)));
      }
      at += piece.text().length();
    }
    return new Styled(cut);
  }
}
