package stance.document;

import java.util.List;
import java.util.Optional;
import stance.text.Anchor;
import stance.text.Styled;

/**
 * One of several entries.
 *
 * @param paragraphs what is said under the label, one at least
 */
public record Entry(Styled label, List<Styled> paragraphs, Optional<Anchor> anchor) {

  public Entry {
    paragraphs = List.copyOf(paragraphs);
  }

  /** An entry to which no link leads. */
  public Entry(Styled label, List<Styled> paragraphs) {
    this(label, paragraphs, Optional.empty());
  }

  /** A name, and the one thing that it stands for. */
  public static Entry of(String label, String says) {
    return new Entry(Styled.of(label), List.of(Styled.of(says)));
  }
}
