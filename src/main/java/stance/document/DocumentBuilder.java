package stance.document;

import java.util.ArrayList;
import java.util.List;
import stance.text.Styled;

/** Builds a document block by block. */
public final class DocumentBuilder {

  private final List<List<Block>> parts = new ArrayList<>();
  private List<Block> part = new ArrayList<>();

  /** Adds a block to the part that is being built. */
  public void add(Block block) {
    part.add(block);
  }

  /** Adds blocks to the part that is being built. */
  public void addAll(List<? extends Block> blocks) {
    part.addAll(blocks);
  }

  /** Adds running text to the part that is being built. */
  public void addParagraph(Styled text) {
    add(new Block.Paragraph(text));
  }

  /** Starts a new part, unless nothing was added to the last one. */
  public void startPart() {
    if (!part.isEmpty()) {
      parts.add(part);
      part = new ArrayList<>();
    }
  }

  /** The document built so far. */
  public Document build() {
    startPart();
    return new Document(parts);
  }
}
