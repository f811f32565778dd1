package stance.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.BottomLineWords;
import stance.note.words.BottomLineWords.Agreed;
import stance.note.words.BottomLineWords.Extent;
import stance.note.words.BottomLineWords.Firmness;
import stance.note.words.BottomLineWords.Ground;
import stance.note.words.BottomLineWords.Matter;
import stance.note.words.BottomLineWords.Unfirm;
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
  private final TermsParagraph terms;
  private final CampsInBrief camps;

  public BottomLine(Draft draft, Outline outline) {
    this(draft, outline, new Ranking(draft.request().comparison()));
  }

  /** The same, where the findings were ranked before. */
  public BottomLine(Draft draft, Outline outline, Ranking ranking) {
    this.draft = draft;
    this.wording = draft.wording().bottomLine();
    this.comparison = draft.request().comparison();
    this.outline = outline;
    this.ranking = ranking;
    this.tally = Tally.of(comparison.findings());
    this.terms = new TermsParagraph(draft, outline);
    this.camps = new CampsInBrief(draft, outline);
  }

  /** The sentences, without the tally. */
  public List<String> sentences() {
    if (isSilent()) {
      return List.of(nothing());
    }
    List<String> sentences = new ArrayList<>();
    Optional<QuestionFinding> main = ranking.main();
    main.map(this::main).ifPresent(sentences::add);
    sharpest(main).ifPresent(sentences::add);
    // How firm it is says that nothing was answered by all: then all agree on nothing.
    declined(told(main))
        .or(() -> tally.full() == 0 ? Optional.empty() : firmest(main))
        .ifPresent(sentences::add);
    sentences.add(firmness());
    return sentences;
  }

  private boolean isSilent() {
    return tally.silent() == tally.questions();
  }

  /** That nobody has spoken. */
  String nothing() {
    List<Subject> actors =
        draft.speaking().subjects(comparison.actors().stream().map(Actor::id).toList());
    return draft.fullest(
        SentenceFit.WORDS,
        List.of(
            () -> wording.nothing(actors, tally.questions(), tally.filtered() > 0, true),
            () -> wording.nothing(actors, tally.questions(), tally.filtered() > 0, false)));
  }

  /** How many questions were answered, and how the answers lie; nothing where nobody has spoken. */
  public Optional<String> tally() {
    return isSilent() ? Optional.empty() : Optional.of(counted());
  }

  private String counted() {
    return wording.tally(
        comparison.actors().size(),
        tally.byAll(),
        tally.bySome(),
        tally.silent(),
        tally.filtered() > 0 ? Optional.of(draft.claims().filter()) : Optional.empty());
  }

  /**
   * What stands on top of a card: what all say to the main question and whether they differ,
   * without what the rows tell.
   *
   * @param whole whether there are no rows in sentences
   * @param refusals whether it says who refuses a condition of whom
   */
  public List<String> onCard(boolean whole, boolean refusals) {
    if (isSilent()) {
      return List.of(nothing());
    }
    List<String> sentences = new ArrayList<>();
    Optional<QuestionFinding> main = ranking.main();
    main.ifPresent(
        m ->
            sentences.addAll(
                isOneRecord(m)
                    ? List.of(oneRecord(m))
                    : isAlike(m) ? alikeOnCard(m, refusals) : List.of(counted(m))));
    if (whole || tally.differences() == 0) {
      sharpest(main).ifPresent(sentences::add);
    }
    if (tally.full() == 0) {
      sentences.add(wording.answeredByNone(comparison.actors().size(), isShared()));
    } else if (ranking.agreements().isEmpty()) {
      firmest(main).ifPresent(sentences::add);
    }
    return sentences;
  }

  private static boolean isOpen(QuestionFinding finding) {
    return finding.stated() == 0
        && finding.standings().values().stream()
            .noneMatch(standing -> standing.state() == Standing.State.WITHHELD);
  }

  private static boolean isOneRecord(QuestionFinding finding) {
    return finding.hasFullReach() && finding.kind().equals(Optional.of(FlagKind.ONE_RECORD));
  }

  private String oneRecord(QuestionFinding finding) {
    return wording.oneRecord(
        comparison.actors().size(),
        matter(finding),
        draft.claims().claim(finding.question(), finding.camps().get(0)));
  }

  private String counted(QuestionFinding main) {
    return isOpen(main)
        ? wording.mainIsOpen(matter(main))
        : main(
            main,
            Way.of(main).stream()
                .filter(way -> way.byLabel() && way.brevity().compareTo(Brevity.COUNTED) >= 0)
                .toList());
  }

  private List<String> alikeOnCard(QuestionFinding main, boolean withRefusals) {
    return withRefusals
        ? draft.fullestOf(SentenceFit.WORDS, alikeAndRefused(main))
        : List.of(allSay(main, List.of()));
  }

  private static Optional<Terms> terms(QuestionFinding finding) {
    return finding.kind().equals(Optional.of(FlagKind.TERMS))
        ? Optional.of(Terms.DIFFERENT)
        : finding.kind().equals(Optional.of(FlagKind.TERMS_CLASH))
            ? Optional.of(Terms.CLASHING)
            : Optional.empty();
  }

  /** What the answers to a question are, as a sentence names it. */
  public Matter matter(QuestionFinding finding) {
    return new Matter(
        finding.question().asks(),
        finding.question().label(),
        outline.number(finding.question().id()),
        finding.question().main());
  }

  private boolean isAlike(QuestionFinding finding) {
    return finding.byAnswer().size() == 1 && finding.hasFullReach();
  }

  private String main(QuestionFinding finding) {
    if (isOpen(finding)) {
      return wording.mainIsOpen(matter(finding));
    }
    if (isOneRecord(finding)) {
      return oneRecord(finding);
    }
    return isAlike(finding) ? alike(finding) : main(finding, Way.of(finding));
  }

  private String main(QuestionFinding finding, List<Way> ways) {
    return camps.told(
        finding, ways, (way, clauses) -> wording.main(matter(finding), way.byLabel(), clauses));
  }

  /** What all say, with their terms, or else with who refuses a condition of whom. */
  private String alike(QuestionFinding finding) {
    List<Supplier<List<String>>> ways = new ArrayList<>();
    for (Brevity brevity : List.of(Brevity.WITH_TERMS, Brevity.WITHOUT_TERMS)) {
      Way way = new Way(brevity, false, Way.Others.NAMED);
      ways.add(() -> List.of(allSay(finding, camps.clauses(finding, way))));
    }
    ways.add(() -> List.of(allSay(finding, terms.clashesInBrief(finding))));
    ways.addAll(alikeAndRefused(finding));
    return String.join(" ", draft.fullestOf(SentenceFit.WORDS, ways));
  }

  /** What all say, and in a sentence of its own who refuses a condition of whom, or of some. */
  private List<Supplier<List<String>>> alikeAndRefused(QuestionFinding finding) {
    List<Supplier<List<String>>> ways = new ArrayList<>();
    for (int told = Clashes.of(finding).size(); told > 0; told--) {
      int most = told;
      ways.add(
          () ->
              List.of(
                  allSay(finding, List.of()),
                  draft.wording().punctuation().listed(terms.clashesInBrief(finding, most))));
    }
    ways.add(() -> List.of(allSay(finding, List.of())));
    return ways;
  }

  private String allSay(QuestionFinding finding, List<String> camps) {
    return wording.allSay(
        Unanimity.of(finding, draft.speaking()),
        matter(finding),
        AnswersAsSaid.of(finding.question(), finding.byAnswer().get(0)),
        terms(finding),
        camps);
  }

  /**
   * Where they differ most, beside the main question, which has a sentence of its own; nothing
   * where no two answered the same, which is said elsewhere.
   */
  private Optional<String> sharpest(Optional<QuestionFinding> main) {
    Optional<Id> told = main.map(finding -> finding.question().id());
    boolean otherwise = main.filter(finding -> finding.flag() == Flag.DIFFER).isPresent();
    Set<Unfirm> why = EnumSet.noneOf(Unfirm.class);
    int firm = 0;
    for (QuestionFinding finding : comparison.findings()) {
      if (finding.flag() == Flag.DIFFER && !told.equals(Optional.of(finding.question().id()))) {
        SectionKind placed = Placement.of(finding).orElse(SectionKind.DIFFERENCES);
        firm += placed == SectionKind.DIFFERENCES ? 1 : 0;
        why.add(unfirm(placed));
      }
    }
    List<QuestionFinding> differences = differences(main);
    if (why.isEmpty()) {
      return Optional.of(wording.noDifference(otherwise)).filter(said -> otherwise || isShared());
    }
    if (differences.isEmpty()) {
      return Optional.of(wording.noFirmDifference(otherwise, why));
    }
    Extent extent = new Extent(otherwise, firm == 1);
    QuestionFinding sharpest = differences.get(0);
    return Optional.of(
        camps.told(
            sharpest,
            Way.of(sharpest),
            (way, clauses) -> wording.sharpest(extent, matter(sharpest), way.byLabel(), clauses)));
  }

  /** Those that may be named, the sharpest first, beside the main question. */
  private List<QuestionFinding> differences(Optional<QuestionFinding> main) {
    Optional<Id> told = main.map(finding -> finding.question().id());
    return ranking.differences().stream()
        .filter(finding -> !told.equals(Optional.of(finding.question().id())))
        .toList();
  }

  /** Whether any two of them answered the same question. */
  private boolean isShared() {
    for (QuestionFinding finding : comparison.findings()) {
      if (finding.stated() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether all give one answer to some question, on whatever terms. */
  private boolean isAnyAlike() {
    for (QuestionFinding finding : comparison.findings()) {
      if (isAlike(finding)) {
        return true;
      }
    }
    return false;
  }

  /** Why a difference that is told there is not firm enough to be named. */
  private static Unfirm unfirm(SectionKind placed) {
    return switch (placed) {
      case ONE_SIDED -> Unfirm.ONE_SIDE;
      case OUR_READING -> Unfirm.OUR_READING;
      default -> Unfirm.OWN_PROPOSAL;
    };
  }

  /** On what all agree, in a sentence; nothing where that was told of the main question. */
  private Optional<String> firmest(Optional<QuestionFinding> told) {
    List<QuestionFinding> agreements = ranking.agreements();
    int agreed = tally.byAll().getOrDefault(SectionKind.AGREEMENT_OF_ALL, 0);
    if (agreements.isEmpty()) {
      return Optional.of(
          agreed == 0
              ? wording.noAgreement(comparison.actors().size(), isAnyAlike())
              : wording.noFirmAgreement());
    }
    boolean isToldAgreed =
        told.flatMap(Placement::of).equals(Optional.of(SectionKind.AGREEMENT_OF_ALL));
    return agreements.stream()
        .filter(agreement -> !told.equals(Optional.of(agreement)))
        .findFirst()
        .map(
            firmest ->
                wording.firmest(
                    agreed == 1 ? Agreed.ALONE : isToldAgreed ? Agreed.ALSO : Agreed.MOST_FIRMLY,
                    Unanimity.of(firmest, draft.speaking()),
                    matter(firmest),
                    AnswersAsSaid.of(firmest.question(), firmest.byAnswer().get(0))));
  }

  private Optional<String> declined(Set<Id> told) {
    NotSaid notSaid = NotSaid.beside(draft, told);
    if (notSaid.isEmpty()) {
      return Optional.empty();
    }
    Map<Subject, List<Matter>> byActor = new LinkedHashMap<>();
    notSaid
        .questions()
        .forEach((actor, asked) -> byActor.put(actor, asked.stream().map(this::matter).toList()));
    return Optional.of(
        draft.fullest(
            SentenceFit.WORDS,
            List.of(
                () -> wording.declined(byActor, notSaid.also()),
                () -> wording.declinedCounted(byActor, notSaid.also()),
                () -> wording.declinedBy(byActor.size()))));
  }

  /** The questions of which the sentences before say who was asked and did not say. */
  private Set<Id> told(Optional<QuestionFinding> main) {
    Set<Id> told = new HashSet<>();
    main.filter(finding -> !isOpen(finding)).ifPresent(one -> told.add(one.question().id()));
    differences(main).stream().findFirst().ifPresent(one -> told.add(one.question().id()));
    return told;
  }

  private String firmness() {
    List<Material.Spoke> records = Material.of(comparison, List.of()).records();
    int own =
        (int) records.stream().filter(one -> one.stance().evidence() == Evidence.DIRECT).count();
    Firmness firmness =
        new Firmness(
            comparison.actors().size(),
            tally.full(),
            isShared(),
            tally.questions(),
            own,
            records.size(),
            weakest());
    return draft.fullest(
        SentenceFit.WORDS,
        List.of(() -> wording.firmness(firmness, true), () -> wording.firmness(firmness, false)));
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
