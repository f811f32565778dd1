package stance.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.NoteLanguage;
import stance.note.words.Punctuation.Cited;

/** The sources of one note, numbered in the order in which its text first cites them. */
final class References {

  private final List<Dossier> dossiers = new ArrayList<>();
  private final NoteLanguage wording;
  private final Map<Id, Integer> numbers = new LinkedHashMap<>();

  References(Dossier dossier, NoteLanguage wording) {
    this.dossiers.add(dossier);
    this.wording = wording;
  }

  /** Looks for sources in this dossier too, where those before it do not have them. */
  void lookIn(Dossier dossier) {
    dossiers.add(dossier);
  }

  private Source source(Id id) {
    return dossiers.stream()
        .flatMap(dossier -> dossier.sources().stream())
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow();
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

  /** Takes back all numbers after the first so many: what cited them is not said after all. */
  void forgetAfter(int count) {
    numbers.values().removeIf(number -> number > count);
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

  /** The list of the sources; those that came out after {@code day} say so. */
  List<Note.Reference> list(Optional<PartialDate> day) {
    List<Note.Reference> list = new ArrayList<>();
    numbers.forEach(
        (id, number) -> {
          Source source = source(id);
          boolean later =
              day.isPresent()
                  && source
                      .published()
                      .map(date -> date.firstDay().isAfter(day.get().lastDay()))
                      .orElse(false);
          list.add(
              new Note.Reference(
                  number,
                  id,
                  wording.method().source(source, isSeenPartly(source), later),
                  wording.method().sourceInBrief(source),
                  source.url()));
        });
    return list;
  }

  /** Whether a source was seen only in part, or in another's copy. */
  static boolean isSeenPartly(Source source) {
    return source.seen().filter(seen -> seen != Source.Seen.WHOLE).isPresent();
  }
}
