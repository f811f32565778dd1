package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.CautionWords.Caution;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.words.Names;

/**
 * The section on what a reader must know before relying on a note: silence, answers that were not
 * given, evidence that is not direct, sources that were not seen whole, stances older than a year
 * at the day of the note.
 */
public final class Cautions {

  private static final int YEARS_UNTIL_OLD = 1;

  private final Draft draft;
  private final NoteLanguage wording;
  private final Outline outline;
  private final Dossier dossier;
  private final Comparison comparison;
  private final List<Material.Spoke> records;

  private Cautions(Draft draft, Outline outline) {
    this.draft = draft;
    this.wording = draft.wording();
    this.outline = outline;
    this.dossier = draft.request().dossier();
    this.comparison = draft.request().comparison();
    this.records = Material.of(comparison, List.of()).records();
  }

  /** Adds the section; called after all that cites sources, but for the positions in full. */
  public static void addTo(Draft draft, Outline outline) {
    Cautions cautions = new Cautions(draft, outline);
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    Map<Caution, String> texts = cautions.texts();
    texts.forEach(
        (caution, text) ->
            paragraphs.add(
                new Draft.Paragraph(
                    Optional.empty(), draft.wording().cautions().lead(caution), text)));
    draft.add(SectionKind.CAUTIONS, paragraphs);
  }

  private Map<Caution, String> texts() {
    Map<Caution, String> texts = new EnumMap<>(Caution.class);
    silence().ifPresent(text -> texts.put(Caution.SILENCE, text));
    unanswered(Standing.State.DECLINED).ifPresent(text -> texts.put(Caution.DECLINED, text));
    unanswered(Standing.State.UNDECIDED).ifPresent(text -> texts.put(Caution.UNDECIDED, text));
    known(Evidence.REPORTED).ifPresent(text -> texts.put(Caution.REPORTED, text));
    known(Evidence.CLAIMED).ifPresent(text -> texts.put(Caution.CLAIMED, text));
    known(Evidence.INFERRED).ifPresent(text -> texts.put(Caution.INFERRED, text));
    sources().ifPresent(text -> texts.put(Caution.SOURCES, text));
    age().ifPresent(text -> texts.put(Caution.AGE, text));
    return texts;
  }

  private Optional<String> silence() {
    List<String> questions =
        comparison.findings().stream()
            .filter(QuestionFinding::isSilent)
            .map(finding -> finding.question().label())
            .toList();
    List<Id> actors = comparison.actors().stream().map(Actor::id).toList();
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.cautions().silence(draft.claims().subjects(actors), questions));
  }

  /** Who did not answer what, with the paragraphs that tell of it. */
  private Optional<String> unanswered(Standing.State state) {
    Map<Id, List<String>> byActor = new LinkedHashMap<>();
    for (QuestionFinding finding : comparison.findings()) {
      finding
          .standings()
          .forEach(
              (actor, standing) -> {
                if (standing.state() == state) {
                  byActor
                      .computeIfAbsent(actor, id -> new ArrayList<>())
                      .add(withParagraph(finding));
                }
              });
    }
    if (byActor.isEmpty() || comparison.actors().size() == 1 || comparison.findings().size() == 1) {
      // Their own section says it all already.
      return Optional.empty();
    }
    List<String> clauses = new ArrayList<>();
    byActor.forEach(
        (actor, questions) ->
            clauses.add(wording.cautions().about(draft.claims().subject(actor), questions)));
    return Optional.of(wording.punctuation().listed(clauses));
  }

  private String withParagraph(QuestionFinding finding) {
    String question = finding.question().label();
    return outline
        .number(finding.question().id())
        .map(number -> question + " " + wording.punctuation().paragraph(number))
        .orElse(question);
  }

  /** Of the stances known in one way, how many there are and by whom they are known. */
  private Optional<String> known(Evidence evidence) {
    Map<String, Integer> by = new TreeMap<>();
    int count = 0;
    for (Material.Spoke record : records) {
      if (record.stance().evidence() == evidence) {
        count++;
        new Names(dossier)
            .reportedBy(record.stance())
            .ifPresent(who -> by.merge(who, 1, Integer::sum));
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(wording.cautions().knownBy(evidence, count, records.size(), by));
  }

  /** The cited sources of which only a part, or another's copy, was seen. */
  private Optional<String> sources() {
    List<String> sentences = new ArrayList<>();
    for (Source.Seen seen : List.of(Source.Seen.PART, Source.Seen.RELAY)) {
      List<Integer> numbers =
          draft.references().numbers().entrySet().stream()
              .filter(entry -> dossier.source(entry.getKey()).seen().equals(Optional.of(seen)))
              .map(Map.Entry::getValue)
              .sorted()
              .toList();
      if (!numbers.isEmpty()) {
        sentences.add(wording.cautions().seen(seen, numbers));
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<String> age() {
    Optional<PartialDate> day = draft.request().day();
    if (day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate limit = day.get().lastDay().minusYears(YEARS_UNTIL_OLD);
    List<Material.Spoke> old =
        records.stream()
            .filter(record -> record.stance().date().lastDay().isBefore(limit))
            .sorted(Comparator.comparing(record -> record.stance().date()))
            .toList();
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Material.Spoke oldest = old.get(0);
    return Optional.of(
        wording
            .cautions()
            .old(
                day.get(),
                old.size(),
                records.size(),
                draft.claims().subject(oldest.speaker()),
                dossier.question(oldest.stance().question()).label(),
                oldest.stance().date()));
  }
}
