package stance.note.words;

import java.util.List;
import stance.compare.Lapse;

/**
 * The conditions of an answer, as they read after "if" and "unless".
 *
 * @param lapse by which of them it does not hold in the world assumed, where that is said of it
 */
public record Provisos(List<String> required, List<String> excluded, Lapse lapse) {

  public static final Provisos NONE = new Provisos(List.of(), List.of());

  public Provisos {
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
  }

  /** Of an answer that holds. */
  public Provisos(List<String> required, List<String> excluded) {
    this(required, excluded, Lapse.NONE);
  }

  /** Whether the answer depends on nothing. */
  public boolean isEmpty() {
    return required.isEmpty() && excluded.isEmpty();
  }
}
