package stance.cli;

import java.util.Set;
import stance.dossier.RecordKeys.Key;
import stance.text.FinalStop;
import stance.text.QuotationMarks;

/** Signs around what was typed that whatever shows it adds by itself, and that are so left out. */
final class SpareSigns {

  private static final Set<String> CLAUSES =
      Set.of("means", "for", "against", "options", "levels", "event");

  private static final Set<String> QUOTED = Set.of("quote", "text");

  private SpareSigns() {}

  /** The text without them: what is wholly in quotation marks, a clause with a full stop. */
  static String off(Key<?> key, String text) {
    if (QUOTED.contains(key.name()) && QuotationMarks.areAround(text)) {
      return QuotationMarks.inside(text);
    }
    return CLAUSES.contains(key.name()) && FinalStop.ends(text) ? FinalStop.without(text) : text;
  }

  /** What was left out of a text behind such a key. */
  static String said(Key<?> key) {
    return QUOTED.contains(key.name())
        ? "the quotation marks around it are left out: they are added where it is shown"
        : "the full stop is left out: it stands within sentences";
  }
}
