package stance.note.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Id;
import stance.note.Annex;
import stance.note.AnnexWriter;
import stance.note.BesideAnswer;
import stance.note.BottomLine;
import stance.note.Draft;
import stance.note.NotSaid;
import stance.note.OneActor;
import stance.note.OneQuestion;
import stance.note.Outline;
import stance.note.Placement;
import stance.note.Ranking;
import stance.note.Tally;
import stance.note.TermsParagraph;
import stance.note.words.BottomLineWords.Verdict;
import stance.note.words.CardWords;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords.Brevity;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/**
 * The rows of a card: which it has where there is no room for all, and how they read.
 *
 * <p>Terms are told with the answers that they belong to, or else fewer questions are. The rows
 * come by weight: the sharpest difference; who was asked and did not say; the main question; the
 * firmest agreement; what is weak; then the other findings in the order of a note. However few
 * there are, the card says on how many more questions there is something to read, where they
 * differ, and whether the terms of the main question are among that.
 */
final class CardRows {

  /** The rows beside the findings: what was not said, and what is weak. */
  static final int BESIDES = 2;

  private static final int WORDS_OF_A_ROW = 40;
  private static final int ACTORS_NAMED = 5;
  private static final int NAMED_AT_MOST = 6;
  private static final int MARKS_OF_A_LOW_ROW = 12;

  private final Draft draft;
  private final NoteLanguage wording;
  private final CardWords words;
  private final List<QuestionFinding> findings;
  private final int actors;
  private final Room room;
  private final Ranking ranking;
  private final Outline outline;
  private final TermsParagraph terms;

  /**
   * How much a card may hold.
   *
   * @param rows how many rows at most, beside those that say what it leaves out
   * @param terms whether the terms of answers are told
   * @param naming whether what it leaves out is named, and not counted alone
   */
  record Room(int rows, boolean terms, boolean naming) {}

  /** What is the same for every card of a comparison, however much it may hold. */
  record Ranked(Ranking ranking, Outline outline) {

    static Ranked of(Comparison comparison) {
      return new Ranked(new Ranking(comparison), new Outline(comparison.findings(), 0));
    }
  }

  CardRows(Draft draft, Room room, Ranked ranked) {
    this.draft = draft;
    this.room = room;
    this.wording = draft.wording();
    this.words = wording.card();
    this.findings = draft.request().comparison().findings();
    this.actors = draft.request().comparison().actors().size();
    this.ranking = ranked.ranking();
    this.outline = ranked.outline();
    this.terms = new TermsParagraph(draft, Outline.none());
  }

  /** Adds them, and gives the table of those that are its rows. */
  Optional<Annex> add() {
    if (draft.request().isOfOneActor()) {
      add(List.of(OneActor.tally(draft)));
      ofOneActor();
      return Optional.empty();
    }
    if (findings.size() == 1) {
      ofOneQuestion();
      return Optional.empty();
    }
    return ofSeveral();
  }

  private void add(List<String> sentences) {
    draft.add(SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", sentences))));
  }

  private void add(SectionKind kind, String heading, String text) {
    draft.add(kind, heading, List.of(Draft.Paragraph.whole(text)));
  }

  private Optional<Annex> ofSeveral() {
    boolean inSentences = !hasTable();
    boolean whole = room.rows() == 0 || !inSentences;
    Map<Id, QuestionFinding> byWeight = byWeight();
    Chosen chosen = chosen(byWeight.keySet(), besides(Set.of()));
    Set<Id> told = chosen.told();
    boolean mainInRow =
        inSentences
            && ranking.main().filter(main -> told.contains(main.question().id())).isPresent();
    add(new BottomLine(draft, Outline.none(), ranking).onCard(whole, !mainInRow));
    List<QuestionFinding> inOrder = inOrder(told);
    if (inSentences) {
      inOrder.forEach(
          finding -> add(Placement.of(finding).orElseThrow(), heading(finding), row(finding)));
    }
    chosen.besides().stream()
        .forEach(beside -> add(beside.kind(), beside.heading(), beside.text()));
    if (room.rows() > 0) {
      leftOut(
          byWeight.values().stream()
              .filter(finding -> !told.contains(finding.question().id()))
              .toList());
    }
    return inSentences || inOrder.isEmpty()
        ? Optional.empty()
        : Optional.of(AnnexWriter.ofCard(draft, inOrder));
  }

  /** The questions that have a row, and the rows beside them. */
  private record Chosen(Set<Id> told, List<Beside> besides) {}

  /** What of these there is room for; of what has a row of its own the others say nothing. */
  private Chosen chosen(Set<Id> byWeight, List<Beside> besides) {
    int left = besides(besides);
    Set<Id> told = byWeight.stream().limit(room.rows() - left).collect(Collectors.toSet());
    List<Beside> others = besides(told);
    return others.size() < besides.size()
        ? chosen(byWeight, others)
        : new Chosen(told, others.subList(0, left));
  }

  /**
   * How many of the rows that are no findings there is room for: for who did not say, where a row
   * is left beside the sharpest difference; for what is weak, where one is left after the foremost.
   */
  private int besides(List<Beside> besides) {
    int declined =
        (int) besides.stream().filter(beside -> beside.kind() == SectionKind.UNANSWERED).count();
    int first = Math.max(0, Math.min(declined, room.rows() - 1));
    int foremost = foremost().size();
    return first + Math.max(0, Math.min(besides.size() - first, room.rows() - first - foremost));
  }

  private String heading(QuestionFinding finding) {
    return OneQuestion.verdict(finding) == Verdict.SAME_BUT_TERMS_CLASH
        ? words.termsClash()
        : words.heading(Placement.of(finding).orElseThrow(), finding.stated(), actors);
  }

  /** The sharpest, the main one and the firmest. */
  private Map<Id, QuestionFinding> foremost() {
    Map<Id, QuestionFinding> ordered = new LinkedHashMap<>();
    ranking.differences().stream().limit(1).forEach(one -> put(ordered, one));
    ranking
        .main()
        .filter(main -> Placement.of(main).isPresent())
        .ifPresent(main -> put(ordered, main));
    ranking.agreements().stream().limit(1).forEach(one -> put(ordered, one));
    return ordered;
  }

  /** The foremost first, then the others as a note has them. */
  private Map<Id, QuestionFinding> byWeight() {
    Map<Id, QuestionFinding> ordered = foremost();
    outline.sections().values().forEach(section -> section.forEach(one -> put(ordered, one)));
    return hasTable() ? lowFirst(ordered) : ordered;
  }

  /** First those whose row takes few lines of a table: of the others the sentences give the sum. */
  private static Map<Id, QuestionFinding> lowFirst(Map<Id, QuestionFinding> findings) {
    Map<Id, QuestionFinding> ordered = new LinkedHashMap<>();
    for (boolean low : List.of(true, false)) {
      findings.values().stream()
          .filter(finding -> finding.stated() <= MARKS_OF_A_LOW_ROW == low)
          .forEach(finding -> put(ordered, finding));
    }
    return ordered;
  }

  /** By its question: a finding of many actors is hashed as slowly as it is compared. */
  private static void put(Map<Id, QuestionFinding> findings, QuestionFinding one) {
    findings.putIfAbsent(one.question().id(), one);
  }

  private List<QuestionFinding> inOrder(Set<Id> told) {
    List<QuestionFinding> inOrder = new ArrayList<>();
    outline
        .sections()
        .values()
        .forEach(
            section ->
                section.stream()
                    .filter(one -> told.contains(one.question().id()))
                    .forEach(inOrder::add));
    return inOrder;
  }

  /** Whether so many are compared that a table tells more of them than sentences. */
  private boolean hasTable() {
    return actors > ACTORS_NAMED;
  }

  /** The question as asked, and who says what. */
  private String row(QuestionFinding finding) {
    if (!room.terms()) {
      return row(finding, Brevity.WITHOUT_TERMS);
    }
    List<Supplier<String>> ways = new ArrayList<>();
    for (Brevity brevity : List.of(Brevity.WITH_WORDS, Brevity.WITH_TERMS, Brevity.BY_TERM)) {
      ways.add(() -> row(finding, brevity));
    }
    return draft.fullest(WORDS_OF_A_ROW, ways);
  }

  private String row(QuestionFinding finding, Brevity brevity) {
    List<String> clauses = new ArrayList<>(draft.claims().inBrief(finding, brevity, false));
    clauses.addAll(
        brevity == Brevity.BY_TERM
            ? terms.clashesBesideTerms(finding)
            : terms.clashesInBrief(finding));
    clauses.addAll(withoutAnswer(finding));
    clauses.addAll(draft.claims().silentInBrief(finding, true));
    return finding.question().asks() + " " + wording.punctuation().listed(clauses);
  }

  /** A row that is no finding. */
  private record Beside(SectionKind kind, String heading, String text) {}

  /** Those of what is not told in a row of its own. */
  private List<Beside> besides(Set<Id> told) {
    Map<Subject, List<String>> declined = new LinkedHashMap<>();
    NotSaid.beside(draft, told)
        .questions()
        .forEach((actor, asked) -> declined.put(actor, labels(asked)));
    List<Beside> besides = new ArrayList<>();
    if (!declined.isEmpty()) {
      besides.add(new Beside(SectionKind.UNANSWERED, words.didNotSay(), words.didNotSay(declined)));
    }
    List<String> oneSided = labels(SectionKind.ONE_SIDED, told);
    List<String> ourReading = labels(SectionKind.OUR_READING, told);
    if (oneSided.size() + ourReading.size() > 0) {
      besides.add(new Beside(SectionKind.CAUTIONS, words.weak(), words.weak(oneSided, ourReading)));
    }
    return besides;
  }

  private List<String> labels(SectionKind kind, Set<Id> told) {
    return labels(
        outline.sections().getOrDefault(kind, List.of()).stream()
            .filter(finding -> !told.contains(finding.question().id()))
            .toList());
  }

  private static List<String> labels(List<QuestionFinding> findings) {
    return findings.stream().map(finding -> finding.question().label()).toList();
  }

  /** What there is no room to tell, and on what there is nothing to tell. */
  private void leftOut(List<QuestionFinding> more) {
    Tally tally = Tally.of(findings);
    int filtered = tally.filtered();
    int silent = tally.silent() - filtered;
    if (more.isEmpty()) {
      ofAll(words.silent(), silent);
      ofAll(words.leftOut(), filtered);
    } else {
      List<String> differing =
          labels(
              more.stream()
                  .filter(f -> Placement.of(f).equals(Optional.of(SectionKind.DIFFERENCES)))
                  .toList());
      add(
          SectionKind.ONLY_ONE,
          words.more(),
          words.more(more.size(), silent, filtered, differing, room.naming() ? NAMED_AT_MOST : 0)
              + termsUntold(more));
    }
  }

  private void ofAll(String heading, int questions) {
    if (questions > 0) {
      add(
          SectionKind.NOTHING_ON_RECORD,
          heading,
          words.ofAll(questions, Tally.asked(findings).size()));
    }
  }

  /** That the terms of the main question are among what the card leaves out. */
  private String termsUntold(List<QuestionFinding> more) {
    return ranking
        .main()
        .filter(
            main -> more.stream().anyMatch(one -> one.question().id().equals(main.question().id())))
        .filter(main -> main.byAnswer().stream().anyMatch(same -> same.camps().size() > 1))
        .map(main -> " " + words.termsInNote(main.question().label()))
        .orElse("");
  }

  private void ofOneQuestion() {
    QuestionFinding finding = findings.get(0);
    add(OneQuestion.sentences(draft, false));
    List<Supplier<String>> answers = new ArrayList<>(draft.claims().eachCamp(finding));
    if (finding.standings().values().stream().anyMatch(CardRows::hasRefusal)) {
      answers.add(() -> String.join("; ", withoutAnswer(finding)));
    }
    answers.stream()
        .limit(room.rows())
        .forEach(
            answer ->
                add(
                    SectionKind.CAMPS,
                    words.answers(),
                    wording.punctuation().sentence(answer.get())));
    if (answers.size() > room.rows() && room.rows() > 0) {
      add(SectionKind.CAMPS, words.more(), words.moreAnswers(answers.size() - room.rows()));
    }
  }

  private static boolean hasRefusal(Standing standing) {
    return !standing.isSilent() && standing.answered().isEmpty()
        || standing.toldBeside().isPresent()
        || !standing.unstated().isEmpty();
  }

  private List<String> withoutAnswer(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>(draft.claims().divided(finding));
    clauses.addAll(draft.claims().withoutAnswer(finding));
    clauses.addAll(BesideAnswer.clauses(draft, finding));
    return clauses;
  }

  private void ofOneActor() {
    List<QuestionFinding> spoken =
        findings.stream().filter(finding -> !finding.isSilent()).toList();
    spoken.stream()
        .limit(room.rows())
        .forEach(
            finding -> {
              List<String> clauses = new ArrayList<>(draft.claims().camps(finding));
              clauses.addAll(withoutAnswer(finding));
              add(
                  SectionKind.POSITIONS,
                  finding.question().label(),
                  finding.question().asks() + " " + wording.punctuation().listed(clauses));
            });
    if (spoken.size() > room.rows() && room.rows() > 0) {
      Tally tally = Tally.of(findings);
      add(
          SectionKind.POSITIONS,
          words.more(),
          words.more(
              spoken.size() - room.rows(),
              tally.silent() - tally.filtered(),
              tally.filtered(),
              List.of(),
              0));
    }
  }
}
