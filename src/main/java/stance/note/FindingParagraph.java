package stance.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.FlagRule;
import stance.compare.Implied;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Spoken;
import stance.compare.Statement.LaterClaim;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.NoteLanguage;
import stance.note.words.Provisos;
import stance.note.words.RelationWords.Terms;
import stance.note.words.SectionKind;

/**
 * The paragraph on one question: the question as asked, what the finding is, who said what, how
 * terms meet, and what to mind.
 */
public final class FindingParagraph {

  private static final int DAYS_OF_A_YEAR = 365;
  private static final int WORDS_OF_A_CAUTION = 30;

  private final Draft draft;
  private final NoteLanguage wording;
  private final Dossier dossier;
  private final Outline outline;
  private final TermsParagraph terms;

  public FindingParagraph(Draft draft, Outline outline) {
    this.draft = draft;
    this.wording = draft.wording();
    this.dossier = draft.request().dossier();
    this.outline = outline;
    this.terms = new TermsParagraph(draft, outline);
  }

  /** The text of the paragraph, after its heading. */
  public String of(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    sentences.add(finding.question().asks());
    sentences.addAll(opening(finding));
    boolean missingFirst = Placement.of(finding).equals(Optional.of(SectionKind.AGREEMENT_OF_SOME));
    if (missingFirst) {
      addAll(sentences, missing(finding));
    }
    addAll(sentences, draft.claims().camps(finding));
    addAll(sentences, draft.claims().divided(finding));
    if (!missingFirst) {
      addAll(sentences, missing(finding));
    }
    sentences.addAll(relations(finding));
    return String.join(" ", sentences);
  }

  /** What is to be said of camps that were told, beside what they show by themselves. */
  public List<String> besideCamps(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>(between(finding));
    sentences.addAll(relations(finding));
    return sentences;
  }

  /** How terms and answers lie to each other, and what to mind. */
  private List<String> relations(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>(terms.of(finding));
    sentences.addAll(eitherWay(finding));
    sentences.addAll(toMind(finding));
    return sentences;
  }

  private List<String> missing(QuestionFinding finding) {
    List<String> missing = new ArrayList<>(draft.claims().withoutAnswer(finding));
    if (finding.flag() != Flag.ALONE || finding.isFiltered()) {
      missing.addAll(draft.claims().silent(finding));
    }
    return missing;
  }

  private void addAll(List<String> sentences, List<String> clauses) {
    clauses.forEach(clause -> sentences.add(wording.punctuation().sentence(clause)));
  }

  /** What the claims amount to, where they do not show it by themselves. */
  private List<String> opening(QuestionFinding finding) {
    boolean oneAnswer = finding.byAnswer().size() == 1 && finding.hasFullReach();
    Optional<FlagKind> kind = finding.kind();
    if (oneAnswer && kind.equals(Optional.of(FlagKind.TERMS))) {
      return List.of(alike(finding, Terms.DIFFERENT));
    }
    if (oneAnswer && kind.equals(Optional.of(FlagKind.TERMS_CLASH))) {
      return List.of(alike(finding, Terms.CLASHING));
    }
    return between(finding);
  }

  /** Why answers that differ are no difference, or the same no agreement. */
  private List<String> between(QuestionFinding finding) {
    Optional<FlagKind> kind = finding.kind();
    if (finding.apart().equals(Optional.of(FlagRule.OWN_COUNTRIES))) {
      return List.of(wording.relations().ownCountries());
    }
    if (kind.equals(Optional.of(FlagKind.ONE_RECORD))) {
      return List.of(
          wording
              .relations()
              .oneRecord(draft.speaking().subjects(List.copyOf(finding.answers().keySet()))));
    }
    Set<Id> turning = new LinkedHashSet<>();
    Set<Id> ruling = new HashSet<>();
    for (PairFinding pair : finding.decidingPairs()) {
      turning.addAll(pair.instance().neitherWithout());
      if (pair.rule() == FlagRule.ONLY_EXCLUSIONS) {
        ruling.add(pair.a());
        ruling.add(pair.b());
      }
    }
    if (!turning.isEmpty()) {
      return List.of(
          wording
              .relations()
              .neitherWithout(turning.stream().map(id -> dossier.condition(id).means()).toList()));
    }
    List<Id> inOrder = finding.standings().keySet().stream().filter(ruling::contains).toList();
    return inOrder.isEmpty()
        ? List.of()
        : List.of(wording.relations().onlyExclusions(draft.speaking().subjects(inOrder)));
  }

  private String alike(QuestionFinding finding, Terms terms) {
    return wording
        .relations()
        .alike(
            Unanimity.of(finding, draft.speaking()),
            AnswersAsSaid.of(finding.question(), finding.byAnswer().get(0)),
            terms);
  }

  private List<String> eitherWay(QuestionFinding finding) {
    Map<Id, List<Id>> byDivided = new LinkedHashMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      if (pair.rule() == FlagRule.DIFFERS_FROM_EVERY_SPEAKER) {
        boolean first = finding.standing(pair.a()).divided().isPresent();
        byDivided
            .computeIfAbsent(first ? pair.a() : pair.b(), id -> new ArrayList<>())
            .add(first ? pair.b() : pair.a());
      }
    }
    List<String> sentences = new ArrayList<>();
    byDivided.forEach(
        (divided, others) ->
            sentences.add(
                wording
                    .relations()
                    .differEitherWay(
                        draft.speaking().subjects(others), draft.speaking().subject(divided))));
    return sentences;
  }

  /** What a reader must mind before relying on it. */
  private List<String> toMind(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    boolean compares = finding.flag().compareTo(Flag.AGREE) <= 0;
    if (finding.isOneSided() && compares) {
      sentences.add(wording.relations().oneSided(draft.speaking().subjects(claimants(finding))));
    }
    sentences.addAll(implied(finding));
    sentences.addAll(cautions(finding));
    if (compares) {
      finding
          .daysApart()
          .filter(days -> days >= DAYS_OF_A_YEAR)
          .ifPresent(
              days ->
                  sentences.add(
                      wording.relations().yearsApart(finding.stated(), days / DAYS_OF_A_YEAR)));
      finding
          .question()
          .caution()
          .ifPresent(caution -> sentences.add(wording.punctuation().sentence(caution)));
    }
    return sentences;
  }

  /** What answers elsewhere imply here: those that imply the same in one sentence. */
  private List<String> implied(QuestionFinding finding) {
    record What(Id elsewhere, Id implied) {}
    Map<What, List<Id>> actors = new LinkedHashMap<>();
    for (Implied one : finding.implied()) {
      actors
          .computeIfAbsent(new What(one.elsewhere(), one.implied()), what -> new ArrayList<>())
          .add(one.actor());
    }
    List<String> sentences = new ArrayList<>();
    actors.forEach(
        (implied, who) ->
            sentences.add(
                wording
                    .claims()
                    .implied(
                        draft.speaking().subjects(who),
                        dossier.question(implied.elsewhere()).label(),
                        outline.number(implied.elsewhere()),
                        AnswersAsSaid.of(
                            finding.question(),
                            finding.question().taking(implied.implied()),
                            Provisos.NONE))));
    return sentences;
  }

  /** Whose word it rests on: the answers, and what decides the conditions of these. */
  private static List<Id> claimants(QuestionFinding finding) {
    Set<Id> claimants = new LinkedHashSet<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .map(terms -> List.of(terms.ofA(), terms.ofB()))
          .orElse(List.of())
          .forEach(
              side ->
                  Stream.concat(side.askedFor().stream(), side.ruledOut().stream())
                      .flatMap(decided -> decided.by().stance().claimant().stream())
                      .forEach(claimants::add));
      for (Id actor : List.of(pair.a(), pair.b())) {
        finding
            .standing(actor)
            .words()
            .forEach(word -> word.stance().claimant().ifPresent(claimants::add));
      }
    }
    return List.copyOf(claimants);
  }

  /** The caution of each record that is weak, and what is claimed of an actor since. */
  private List<String> cautions(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    if (finding.stated() > ClaimWriter.NAMED_AT_MOST) {
      return sentences;
    }
    Map<String, List<Id>> byNote = new TreeMap<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              for (Spoken word : standing.words()) {
                sentences.addAll(claimedSince(finding.question(), actor, word));
                word.stance()
                    .note()
                    .filter(note -> Speaking.isWeak(word.stance()))
                    .ifPresent(
                        note ->
                            byNote
                                .computeIfAbsent(brief(note), n -> new ArrayList<>())
                                .add(word.speaker()));
              }
              addAll(sentences, BesideAnswer.majority(draft, actor, standing));
              addAll(sentences, BesideAnswer.clauses(draft, finding.question(), actor, standing));
            });
    byNote.forEach(
        (note, actors) ->
            sentences.add(wording.claims().caution(draft.speaking().subject(actors.get(0)), note)));
    return sentences;
  }

  private List<String> claimedSince(Question question, Id actor, Spoken word) {
    Optional<LaterClaim> later = word.statement().laterClaim();
    return later
        .map(
            claim ->
                List.of(
                    wording
                        .claims()
                        .claimedSince(
                            draft.speaking().subject(actor),
                            draft.speaking().mention(claim.speaker(), claim.stance()),
                            draft.speaking().said(question, claim.stance().position()))))
        .orElse(List.of());
  }

  /** A caution whole where it is short, else its first sentence. */
  private static String brief(String note) {
    if (note.split(" ").length <= WORDS_OF_A_CAUTION) {
      return note;
    }
    int end = note.indexOf(". ");
    return end < 0 ? note : note.substring(0, end + 1);
  }
}
