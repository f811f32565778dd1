package stance.words;

import java.util.Optional;
import stance.compare.Change;

/** What a change is called. */
public final class ChangeWords {

  private ChangeWords() {}

  /** What the word means, where it does not say so; for a key. */
  public static Optional<String> meaning(Change.Kind kind) {
    return switch (kind) {
      case TERMS_CHANGED -> Optional.of("the same answer on other conditions");
      case SPECIFIED -> Optional.of("an answer that leaves fewer open");
      case SHIFTED -> Optional.of("to an answer near the old one, or that overlaps with it");
      case SWITCHED -> Optional.of("to another option");
      case REVERSED -> Optional.of("to the opposite answer");
      case FIRST, RESTATED, WENT_QUIET, TOOK_A_POSITION, DIVIDED, UNITED -> Optional.empty();
    };
  }

  /** In what way one stands elsewhere, behind a colon or in a list. */
  public static String of(Change.Kind kind) {
    return switch (kind) {
      case FIRST -> "first on record";
      case RESTATED -> "said again";
      case TERMS_CHANGED -> "other terms";
      case SPECIFIED -> "more precise";
      case SHIFTED -> "shifted";
      case SWITCHED -> "switched";
      case REVERSED -> "reversed";
      case WENT_QUIET -> "went quiet";
      case TOOK_A_POSITION -> "took a position";
      case DIVIDED -> "divided";
      case UNITED -> "no longer divided";
    };
  }
}
