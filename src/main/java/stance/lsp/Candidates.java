package stance.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import stance.dossier.AnswerSpace;
import stance.dossier.Dossier;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.RecordKeys.Key;

/** What could stand at the cursor: keys, ids, answers, words; each with what it means. */
final class Candidates {

  private static final String QUESTION = "question";

  private Candidates() {}

  /** The candidates, in the order of the format or of the dossier. */
  static List<CompletionItem> at(OpenDossier open, Cursor cursor) {
    if (cursor.inComment()) {
      return List.of();
    }
    KeyAtCursor place = KeyAtCursor.of(cursor);
    List<CompletionItem> found = new ArrayList<>();
    if (cursor.atKey()) {
      for (Key<?> key : place.missing(cursor.keysOfRecord())) {
        found.add(ofKey(key));
      }
    }
    if (!cursor.atKey() || cursor.atItem()) {
      place.value().ifPresent(key -> found.addAll(values(key, open, cursor)));
    }
    for (int i = 0; i < found.size(); i++) {
      found.get(i).setSortText(String.format(Locale.ROOT, "%05d", i));
    }
    return found;
  }

  private static CompletionItem ofKey(Key<?> key) {
    CompletionItem item = new CompletionItem(key.name());
    item.setKind(CompletionItemKind.Property);
    item.setDetail(key.meaning());
    item.setInsertText(key.name() + ":");
    return item;
  }

  private static List<CompletionItem> values(Key<?> key, OpenDossier open, Cursor cursor) {
    List<CompletionItem> found = new ArrayList<>();
    for (String word : key.words()) {
      found.add(item(word, "", CompletionItemKind.EnumMember));
    }
    Optional<Dossier> dossier = open.dossier();
    if (key.referent().isPresent() && dossier.isPresent()) {
      for (Named named : Named.all(key.referent().get(), dossier.get())) {
        found.add(item(named.id(), named.name(), CompletionItemKind.Reference));
      }
    }
    boolean answer = key.type() == Key.Type.ANSWER;
    if (answer || key.name().equals("rejects")) {
      Optional<Question> question =
          dossier.flatMap(
              all ->
                  cursor
                      .valueInRecord(QUESTION)
                      .flatMap(
                          id ->
                              all.questions().stream()
                                  .filter(each -> each.id().text().equals(id))
                                  .findFirst()));
      question.ifPresent(
          asked -> {
            for (AnswerSpace.Possible possible : asked.answers().possible()) {
              found.add(item(possible.id().text(), possible.text(), CompletionItemKind.EnumMember));
            }
          });
    }
    if (answer) {
      for (Position.State state : Position.State.values()) {
        if (state != Position.State.STATED) {
          found.add(item(state.word(), "", CompletionItemKind.EnumMember));
        }
      }
    }
    return found;
  }

  private static CompletionItem item(String id, String name, CompletionItemKind kind) {
    CompletionItem item = new CompletionItem(id);
    item.setKind(kind);
    if (!name.isEmpty()) {
      item.setDetail(name);
    }
    return item;
  }
}
