package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;
import stance.note.words.CautionWords.Caution;
import stance.note.words.CautionWords.Support;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/**
 * The section on what a reader must know before relying on a note: silence, what the note leaves
 * out, answers that were not given, evidence that is not direct, sources that were not seen whole
 * or came out later, statements older than a year at the day of the note.
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

  /** Adds the section; called after all that cites sources but for positions and annex. */
  public static void addTo(Draft draft, Outline outline) {
    Cautions cautions = new Cautions(draft, outline);
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    cautions
        .texts()
        .forEach(
            (caution, text) ->
                paragraphs.add(
                    new Draft.Paragraph(
                        Optional.empty(), draft.wording().cautions().lead(caution), text)));
    draft.add(SectionKind.CAUTIONS, paragraphs);
  }

  private Map<Caution, String> texts() {
    Map<Caution, String> texts = new EnumMap<>(Caution.class);
    silence().ifPresent(text -> texts.put(Caution.SILENCE, text));
    notAsked().ifPresent(text -> texts.put(Caution.NOT_ASKED, text));
    filtered().ifPresent(text -> texts.put(Caution.FILTERED, text));
    unanswered(Standing.State.DECLINED).ifPresent(text -> texts.put(Caution.DECLINED, text));
    unanswered(Standing.State.UNDECIDED).ifPresent(text -> texts.put(Caution.UNDECIDED, text));
    unanswered(Standing.State.ABSENT).ifPresent(text -> texts.put(Caution.ABSENT, text));
    known(Evidence.REPORTED).ifPresent(text -> texts.put(Caution.REPORTED, text));
    known(Evidence.CLAIMED).ifPresent(text -> texts.put(Caution.CLAIMED, text));
    known(Evidence.INFERRED).ifPresent(text -> texts.put(Caution.INFERRED, text));
    headlines().ifPresent(text -> texts.put(Caution.HEADLINE, text));
    robustness().ifPresent(text -> texts.put(Caution.ROBUSTNESS, text));
    sources().ifPresent(text -> texts.put(Caution.SOURCES, text));
    later().ifPresent(text -> texts.put(Caution.PUBLISHED_LATER, text));
    age().ifPresent(text -> texts.put(Caution.AGE, text));
    return texts;
  }

  private Optional<String> silence() {
    List<String> questions = silent(false);
    List<Id> actors = comparison.actors().stream().map(Actor::id).toList();
    // Where that is all there is, the bottom line says it already.
    int asked = Tally.asked(comparison.findings()).size();
    return questions.isEmpty() || questions.size() == asked
        ? Optional.empty()
        : Optional.of(
            wording.cautions().silence(draft.speaking().subjects(actors), questions, asked));
  }

  private Optional<String> notAsked() {
    List<QuestionFinding> asked = Tally.asked(comparison.findings());
    List<String> others = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (asked.stream().noneMatch(one -> one.question().id().equals(finding.question().id()))) {
        others.add(finding.question().label());
      }
    }
    return others.isEmpty() ? Optional.empty() : Optional.of(wording.cautions().notAsked(others));
  }

  private Optional<String> filtered() {
    List<String> questions = silent(true);
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.cautions().filtered(questions, draft.claims().filter()));
  }

  /** The questions on which nobody has spoken, with records that do not count here or without. */
  private List<String> silent(boolean filtered) {
    return Tally.asked(comparison.findings()).stream()
        .filter(finding -> finding.isSilent() && finding.isFiltered() == filtered)
        .map(finding -> finding.question().label())
        .toList();
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
            clauses.add(wording.cautions().about(draft.speaking().subject(actor), questions)));
    return Optional.of(wording.punctuation().listed(clauses));
  }

  private String withParagraph(QuestionFinding finding) {
    String question = wording.punctuation().question(finding.question().label());
    return outline
        .number(finding.question().id())
        .map(number -> question + " " + wording.punctuation().paragraph(number))
        .orElse(question);
  }

  /** Of the statements known in one way, how many there are and by whom they are known. */
  private Optional<String> known(Evidence evidence) {
    Map<String, Integer> by = new TreeMap<>();
    int count = 0;
    for (Material.Spoke record : records) {
      if (record.stance().evidence() == evidence) {
        count++;
        if (evidence == Evidence.REPORTED || evidence == Evidence.CLAIMED) {
          by.merge(draft.speaking().by(record.stance()), 1, Integer::sum);
        }
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(
            wording
                .cautions()
                .knownBy(
                    evidence,
                    count,
                    records.size(),
                    by,
                    paragraphs(word -> word.stance().evidence() == evidence)));
  }

  /** The paragraphs that rest on such records. */
  private List<String> paragraphs(Predicate<Spoken> rests) {
    List<String> numbers = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      boolean any =
          finding.standings().values().stream()
              .flatMap(standing -> standing.words().stream())
              .anyMatch(rests);
      if (any) {
        outline.number(finding.question().id()).ifPresent(numbers::add);
      }
    }
    numbers.sort(
        Comparator.comparing((String number) -> part(number, 0))
            .thenComparing(number -> part(number, 1)));
    return numbers;
  }

  private static int part(String number, int index) {
    return Integer.parseInt(number.split("\\.")[index]);
  }

  private Optional<String> headlines() {
    int count = (int) records.stream().filter(record -> isHeadline(record.stance())).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            wording
                .cautions()
                .fromHeadlines(
                    count, records.size(), paragraphs(word -> isHeadline(word.stance()))));
  }

  private static boolean isHeadline(Stance stance) {
    return stance.sources().stream().allMatch(Citation::isHeadline);
  }

  /** How much the findings rest on in which answers are compared, where that is asked for. */
  private Optional<String> robustness() {
    List<Support> findings = new ArrayList<>();
    List<String> otherOnOwnWords = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      Optional<Robustness> known =
          Optional.ofNullable(draft.request().robustness().get(finding.question().id()));
      if (known.isPresent() && isCompared(finding.flag())) {
        List<String> sources =
            known.get().restsOn().stream().map(loss -> cite(loss.source())).toList();
        findings.add(new Support(withParagraph(finding), sources));
        if (known.get().byEvidence().get(Evidence.DIRECT) != finding.flag()) {
          otherOnOwnWords.add(withParagraph(finding));
        }
      }
    }
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.cautions().robustness(findings, otherOnOwnWords));
  }

  private static boolean isCompared(Flag flag) {
    return switch (flag) {
      case DIFFER, PARTLY, AGREE -> true;
      case OPEN, ALONE, NONE -> false;
    };
  }

  private String cite(Id source) {
    return draft.speaking().citeAll(List.of(new Citation(source, Optional.empty())));
  }

  /** How many of the cited sources were seen only in part, or in another's copy. */
  private Optional<String> sources() {
    Set<Id> cited = new HashSet<>(draft.references().numbers().keySet());
    cited.addAll(citedLater());
    int all = cited.size();
    int partly =
        (int) cited.stream().filter(id -> References.isSeenPartly(dossier.source(id))).count();
    return partly == 0 ? Optional.empty() : Optional.of(wording.cautions().seen(partly, all));
  }

  /** What is cited after the cautions: in the positions in full, and in the annex. */
  private Set<Id> citedLater() {
    Set<Id> later = new HashSet<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (draft.request().full()) {
        finding.standings().values().stream()
            .flatMap(standing -> standing.words().stream())
            .flatMap(word -> word.stance().sources().stream())
            .forEach(citation -> later.add(citation.source()));
      }
      for (Id actor : Crowd.unnamed(finding)) {
        finding
            .standing(actor)
            .spoken()
            .ifPresent(spoken -> later.add(spoken.stance().sources().get(0).source()));
      }
    }
    return later;
  }

  private Optional<String> later() {
    int later = 0;
    List<Material.Spoke> counted = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      for (Standing standing : finding.standings().values()) {
        for (Spoken word : standing.words()) {
          Material.Spoke spoke = new Material.Spoke(word.speaker(), word.stance());
          if (word.statement().publishedLater() && !counted.contains(spoke)) {
            counted.add(spoke);
            later++;
          }
        }
      }
    }
    return later == 0
        ? Optional.empty()
        : Optional.of(
            wording
                .cautions()
                .publishedLater(
                    later, records.size(), paragraphs(word -> word.statement().publishedLater())));
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
                draft.speaking().subject(oldest.speaker()),
                dossier.question(oldest.stance().question()).label(),
                oldest.stance().date()));
  }
}
