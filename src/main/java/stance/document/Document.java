package stance.document;

import java.util.List;

/** What is to be read, from top to bottom. */
public record Document(List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
