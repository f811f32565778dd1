package stance.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.note.words.NoteLanguage;
import stance.note.words.Punctuation.Cited;

/** The sources of one note, numbered in the order in which its text first cites them. */
final class References {

  private final Dossier dossier;
  private final NoteLanguage wording;
  private final Map<Id, Integer> numbers = new LinkedHashMap<>();

  References(Dossier dossier, NoteLanguage wording) {
    this.dossier = dossier;
    this.wording = wording;
  }

  /** The citation for the text that is written next. */
  String cite(List<Citation> citations) {
    return wording
        .punctuation()
        .citation(
            citations.stream()
                .map(citation -> new Cited(number(citation.source()), citation.locator()))
                .toList());
  }

  private int number(Id source) {
    return numbers.computeIfAbsent(source, id -> numbers.size() + 1);
  }

  /** How many sources are cited. */
  int count() {
    return numbers.size();
  }

  /** The number of each source that is cited so far, in order. */
  Map<Id, Integer> numbers() {
    return Collections.unmodifiableMap(numbers);
  }

  /** The list of the sources. */
  List<Note.Reference> list() {
    return numbers.entrySet().stream()
        .map(
            entry -> {
              Source source = dossier.source(entry.getKey());
              return new Note.Reference(
                  entry.getValue(),
                  source.id(),
                  wording.method().source(source),
                  wording.method().sourceInBrief(source),
                  source.url());
            })
        .toList();
  }
}
