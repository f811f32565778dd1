package stance.words;

import stance.compare.Change;

/** What a change is called. */
public final class ChangeWords {

  private ChangeWords() {}

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
