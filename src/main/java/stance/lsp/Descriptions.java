package stance.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Referent;

/** What the word at the cursor means: a key of the format, or an id of the dossier. */
final class Descriptions {

  private Descriptions() {}

  /** The description, as plain text; nothing where the word is neither. */
  static Optional<String> at(OpenDossier open, Cursor cursor) {
    KeyAtCursor place = KeyAtCursor.of(cursor);
    String word = cursor.word();
    if (cursor.inComment() || word.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> key =
        cursor.atKey() ? place.key(word).map(Descriptions::of) : Optional.empty();
    return key.or(
        () ->
            open.dossier()
                .flatMap(dossier -> of(word, place.value().flatMap(Key::referent), dossier)));
  }

  private static String of(Key<?> key) {
    String needed = key.required() ? "Every record needs it. " : "";
    String example =
        key.example().isEmpty() ? "" : "\nExample: " + key.name() + ": " + key.example();
    return key.name() + ": " + key.meaning() + ".\n" + needed + example.stripLeading();
  }

  /** An id of the kind that belongs there, or, where none does, of any. */
  private static Optional<String> of(String id, Optional<Referent> kind, Dossier dossier) {
    List<Referent> kinds = kind.map(List::of).orElseGet(() -> List.of(Referent.values()));
    return kinds.stream()
        .flatMap(each -> Named.find(each, id, dossier).stream())
        .findFirst()
        .map(Descriptions::of);
  }

  private static String of(Named named) {
    List<String> lines = new ArrayList<>();
    lines.add(named.name());
    lines.addAll(named.more());
    return String.join("\n", lines);
  }
}
