package stance.document;

import java.util.List;

/**
 * What is to be read, from top to bottom.
 *
 * @param parts blocks that stand together; a writer sets each part off from the one before
 */
public record Document(List<List<Block>> parts) {

  public Document {
    parts = parts.stream().map(List::copyOf).toList();
  }
}
