package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.BottomLineWords;
import stance.note.words.BottomLineWords.Firmness;
import stance.note.words.BottomLineWords.Ground;
import stance.note.words.BottomLineWords.Matter;
import stance.note.words.BottomLineWords.Weakness;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords.Brevity;
import stance.note.words.RelationWords.Terms;
import stance.note.words.SectionKind;

/**
 * What a note on several actors comes to, in at most four sentences of one thing each: the main
 * question; the sharpest difference; who was asked and did not say, or else the firmest agreement;
 * how firm it all is ({@link Ranking}). The tally comes last.
 */
public final class BottomLine {

  private final Draft draft;
  private final BottomLineWords wording;
  private final Comparison comparison;
  private final Outline outline;
  private final Ranking ranking;
  private final Tally tally;

  public BottomLine(Draft draft, Outline outline) {
    this.draft = draft;
    this.wording = draft.wording().bottomLine();
    this.comparison = draft.request().comparison();
    this.outline = outline;
    this.ranking = new Ranking(comparison);
    this.tally = Tally.of(comparison.findings());
  }

  /** The sentences, without the tally. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Optional<QuestionFinding> main = ranking.main();
    main.map(this::main).ifPresent(sentences::add);
    sentences.add(sharpest(main));
    sentences.add(declined().orElseGet(this::firmest));
    sentences.add(firmness());
    return sentences;
  }

  /** How many questions were answered, and how the answers lie to each other. */
  public String tally() {
    return wording.tally(
        comparison.actors().size(),
        tally.questions(),
        tally.byAll(),
        tally.bySome(),
        tally.silent(),
        tally.filtered() ? Optional.of(draft.claims().filter()) : Optional.empty());
  }

  /**
   * What stands on top of a card: what all say to the main question and whether they differ,
   * without what the rows tell.
   *
   * @param whole whether there are no rows
   */
  public List<String> onCard(boolean whole) {
    List<String> sentences = new ArrayList<>();
    Optional<QuestionFinding> main = ranking.main();
    boolean alike = main.map(m -> m.byAnswer().size() == 1 && m.hasFullReach()).orElse(false);
    main.ifPresent(
        m ->
            sentences.add(
                alike
                    ? allSay(m, refusals(m))
                    : whole ? main(m) : wording.main(matter(m), true, camps(m, Brevity.COUNTED))));
    if (whole || tally.differences() == 0) {
      sentences.add(sharpest(main));
    }
    if (ranking.agreements().isEmpty()) {
      sentences.add(firmest());
    }
    return sentences;
  }

  private static Optional<Terms> terms(QuestionFinding finding) {
    return finding.kind().equals(Optional.of(FlagKind.TERMS))
        ? Optional.of(Terms.DIFFERENT)
        : finding.kind().filter(kind -> kind == FlagKind.TERMS_CLASH).map(k -> Terms.CLASHING);
  }

  /** Who refuses a condition of whom. */
  List<String> refusals(QuestionFinding finding) {
    Map<Set<Id>, Set<Id>> byOwners = new LinkedHashMap<>();
    TermsParagraph.refused(finding)
        .values()
        .forEach(
            encounter ->
                byOwners
                    .computeIfAbsent(encounter.owners, owners -> new LinkedHashSet<>())
                    .addAll(encounter.others.keySet()));
    List<String> clauses = new ArrayList<>();
    byOwners.forEach(
        (owners, others) ->
            clauses.add(
                draft
                    .wording()
                    .relations()
                    .refusedInBrief(
                        draft.speaking().subjects(inOrder(owners)),
                        draft.speaking().subjects(inOrder(others)))));
    return clauses;
  }

  private List<Id> inOrder(Set<Id> actors) {
    return comparison.actors().stream().map(Actor::id).filter(actors::contains).toList();
  }

  /** What the answers to a question are, as a sentence names it. */
  public Matter matter(QuestionFinding finding) {
    return new Matter(
        finding.question().asks(),
        finding.question().label(),
        outline.number(finding.question().id()));
  }

  private String main(QuestionFinding finding) {
    if (finding.stated() == 0) {
      return wording.mainIsOpen(matter(finding));
    }
    boolean alike = finding.byAnswer().size() == 1 && finding.hasFullReach();
    List<Supplier<String>> ways = new ArrayList<>();
    if (alike) {
      for (Brevity brevity : List.of(Brevity.WITH_TERMS, Brevity.WITHOUT_TERMS)) {
        ways.add(() -> allSay(finding, camps(finding, brevity)));
      }
      ways.add(() -> allSay(finding, refusals(finding)));
      ways.add(() -> allSay(finding, List.of()));
    } else {
      for (Brevity brevity : List.of(Brevity.WITH_TERMS, Brevity.WITHOUT_TERMS)) {
        ways.add(() -> wording.main(matter(finding), false, camps(finding, brevity)));
        ways.add(() -> wording.main(matter(finding), true, camps(finding, brevity)));
      }
      ways.add(() -> wording.main(matter(finding), true, camps(finding, Brevity.COUNTED)));
    }
    return draft.fullest(SentenceFit.WORDS, ways);
  }

  private String allSay(QuestionFinding finding, List<String> camps) {
    return wording.allSay(
        comparison.actors().size(),
        matter(finding),
        AnswersAsSaid.of(finding.question(), finding.byAnswer().get(0)),
        terms(finding),
        camps);
  }

  private List<String> camps(QuestionFinding finding, Brevity brevity) {
    List<String> camps = new ArrayList<>(draft.claims().inBrief(finding, brevity));
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.divided().isPresent()) {
                camps.add(draft.wording().claims().dividedInBrief(draft.speaking().subject(actor)));
              }
            });
    camps.addAll(refusals(finding));
    camps.addAll(draft.claims().silentInBrief(finding));
    return camps;
  }

  private String sharpest(Optional<QuestionFinding> main) {
    List<QuestionFinding> differences = ranking.differences();
    if (differences.isEmpty()) {
      return comparison.findings().stream().anyMatch(f -> f.flag() == Flag.DIFFER)
          ? wording.noFirmDifference()
          : wording.noDifference();
    }
    boolean only = differences.size() == 1 && tally.differences() == 1;
    // The main question has a sentence of its own.
    boolean told = main.equals(Optional.of(differences.get(0)));
    if (told && only) {
      return wording.noOtherDifference();
    }
    QuestionFinding sharpest = differences.get(told && differences.size() > 1 ? 1 : 0);
    List<Supplier<String>> ways = new ArrayList<>();
    for (Brevity brevity : Brevity.values()) {
      ways.add(() -> wording.sharpest(only, matter(sharpest), false, camps(sharpest, brevity)));
      ways.add(() -> wording.sharpest(only, matter(sharpest), true, camps(sharpest, brevity)));
    }
    return draft.fullest(SentenceFit.WORDS, ways);
  }

  /** On what all agree, in a sentence. */
  public String firmest() {
    List<QuestionFinding> agreements = ranking.agreements();
    int actors = comparison.actors().size();
    if (agreements.isEmpty()) {
      return tally.byAll().getOrDefault(SectionKind.AGREEMENT_OF_ALL, 0) == 0
          ? wording.noAgreement(actors)
          : wording.noFirmAgreement();
    }
    QuestionFinding firmest = agreements.get(0);
    return wording.firmest(
        tally.byAll().getOrDefault(SectionKind.AGREEMENT_OF_ALL, 0) == 1,
        actors,
        matter(firmest),
        AnswersAsSaid.of(firmest.question(), firmest.byAnswer().get(0)));
  }

  private Optional<String> declined() {
    Map<Subject, List<Matter>> byActor = new LinkedHashMap<>();
    for (QuestionFinding finding : comparison.findings()) {
      for (Id actor : Ranking.declined(finding)) {
        byActor
            .computeIfAbsent(draft.speaking().subject(actor), a -> new ArrayList<>())
            .add(matter(finding));
      }
    }
    if (byActor.isEmpty()) {
      return Optional.empty();
    }
    String named = wording.declined(byActor);
    return Optional.of(
        SentenceFit.words(named) <= SentenceFit.WORDS ? named : wording.declinedCounted(byActor));
  }

  private String firmness() {
    List<Material.Spoke> records = Material.of(comparison, List.of()).records();
    int own =
        (int) records.stream().filter(one -> one.stance().evidence() == Evidence.DIRECT).count();
    return wording.firmness(
        new Firmness(
            comparison.actors().size(),
            tally.full(),
            tally.questions(),
            own,
            records.size(),
            weakest()));
  }

  private Optional<Weakness> weakest() {
    return first(SectionKind.ONE_SIDED, Ground.ONE_SIDE)
        .or(() -> first(SectionKind.OUR_READING, Ground.OUR_READING));
  }

  private Optional<Weakness> first(SectionKind kind, Ground ground) {
    return outline.sections().getOrDefault(kind, List.of()).stream()
        .findFirst()
        .map(finding -> new Weakness(matter(finding), ground));
  }
}
