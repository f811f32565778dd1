package stance.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.NoteLanguage;

/**
 * What a note comes to, in at most three sentences: the counts, the sharpest difference and the
 * firmest common ground ({@link Ranking}). Of one actor: on how much it is on record, where on
 * conditions, and how much of it is known in its own words.
 */
public final class BottomLine {

  /** How many sentences it has at most. */
  static final int MOST = 3;

  /** With more actors than this, camps are told in brief, and the paragraph has the citations. */
  private static final int CITED_AT_MOST = 3;

  /** In brief, a camp of more than this is counted. */
  private static final int NAMED_AT_MOST = 3;

  private static final int EXCEPTIONS_AT_MOST = 2;

  private final Draft draft;
  private final NoteLanguage wording;
  private final Comparison comparison;

  private BottomLine(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.comparison = draft.request().comparison();
  }

  /**
   * The sentences on several actors and several questions.
   *
   * @param outline where the paragraphs are that sentences can refer to
   */
  public static List<String> of(Draft draft, Outline outline) {
    BottomLine bottomLine = new BottomLine(draft);
    List<String> sentences = new ArrayList<>();
    sentences.add(bottomLine.wording.bottomLine().counts(bottomLine.tally()));
    sentences.addAll(bottomLine.extremes(outline, MOST));
    return sentences;
  }

  /** The same without the counts and without references, at most so many. */
  public static List<String> withoutCounts(Draft draft, int most) {
    return new BottomLine(draft).extremes(new Outline(List.of()), most);
  }

  /** The sentences on one actor. */
  public static List<String> ofOneActor(Draft draft) {
    return new BottomLine(draft).ofOneActor();
  }

  /** The sentences on several actors and one question. */
  public static List<String> ofOneQuestion(Draft draft) {
    return new BottomLine(draft).ofOneQuestion();
  }

  private List<String> extremes(Outline outline, int most) {
    List<String> sentences = new ArrayList<>();
    Ranking.sharpestDifference(comparison.findings())
        .filter(finding -> sentences.size() < most)
        .ifPresent(
            finding ->
                sentences.add(
                    wording
                        .bottomLine()
                        .sharpest(comparison.count(Flag.DIFFER) == 1, matter(finding, outline))));
    if (sentences.size() < most) {
      commonGround(outline).ifPresent(sentences::add);
    }
    return sentences;
  }

  private Map<Flag, Integer> tally() {
    Map<Flag, Integer> tally = new EnumMap<>(Flag.class);
    for (Flag flag : Flag.values()) {
      tally.put(flag, comparison.count(flag));
    }
    return tally;
  }

  private Optional<String> commonGround(Outline outline) {
    Optional<QuestionFinding> nearest = Ranking.nearestToAgreement(comparison.findings());
    Optional<QuestionFinding> firmest = Ranking.firmestAgreement(comparison.findings());
    if (firmest.isEmpty()) {
      return nearest.map(finding -> wording.bottomLine().nearest(matter(finding, outline)));
    }
    String common =
        wording
            .bottomLine()
            .firmest(comparison.count(Flag.AGREE) == 1, matter(firmest.get(), outline));
    return nearest
        .filter(Ranking::isOnOtherTerms)
        .filter(finding -> finding.stated() >= firmest.get().stated())
        .map(
            finding ->
                wording
                    .bottomLine()
                    .sameOnOtherTerms(
                        common,
                        finding.question().label(),
                        outline.number(finding.question().id())))
        .or(() -> Optional.of(common));
  }

  private String matter(QuestionFinding finding, Outline outline) {
    String question = finding.question().label();
    return comparison.actors().size() > CITED_AT_MOST
        ? wording
            .bottomLine()
            .matterInBrief(question, outline.number(finding.question().id()), inBrief(finding))
        : wording.bottomLine().matter(question, draft.claims().on(finding));
  }

  /** Who, or how many, are in each camp, and how many in none. */
  private List<String> inBrief(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    for (SameAnswer camp : finding.byAnswer()) {
      Claim.Said answer = AnswersAsSaid.of(finding.question(), camp);
      int size = camp.members().size();
      clauses.add(
          size > NAMED_AT_MOST
              ? ofLargeCamp(finding, camp, answer)
              : wording.camps().named(answer, names(camp)));
    }
    int without = finding.standings().size() - finding.stated();
    if (without > 0) {
      clauses.add(wording.camps().countedWithout(without));
    }
    return clauses;
  }

  /** Where everyone answered, a camp of nearly all is named by those who are not in it. */
  private String ofLargeCamp(QuestionFinding finding, SameAnswer camp, Claim.Said answer) {
    List<Id> others = new ArrayList<>(finding.standings().keySet());
    others.removeAll(camp.members().keySet());
    if (!finding.hasFullReach() || others.size() > EXCEPTIONS_AT_MOST) {
      return wording.camps().counted(answer, camp.members().size());
    }
    return others.isEmpty()
        ? wording.camps().everyone(answer, camp.members().size())
        : wording.camps().allBut(answer, draft.claims().subjects(others));
  }

  private List<String> names(SameAnswer camp) {
    List<String> names = new ArrayList<>();
    camp.members()
        .forEach(
            (actor, stated) ->
                names.add(
                    wording
                        .camps()
                        .nameInBrief(draft.claims().subject(actor), stated.stance().evidence())));
    return names;
  }

  private List<String> ofOneActor() {
    List<Spoken> spoken = new ArrayList<>();
    List<String> conditional = new ArrayList<>();
    int divided = 0;
    for (QuestionFinding finding : comparison.findings()) {
      Standing standing = finding.standings().values().iterator().next();
      standing.spoken().ifPresent(spoken::add);
      if (standing.spoken().map(one -> !one.terms().isEmpty()).orElse(false)) {
        conditional.add(wording.punctuation().question(finding.question().label()));
      }
      divided += standing.state() == Standing.State.DIVIDED ? 1 : 0;
    }
    Claim.Subject actor = draft.claims().subject(comparison.actors().get(0).id());
    long declined = count(spoken, Standing.State.DECLINED);
    long undecided = count(spoken, Standing.State.UNDECIDED);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        wording
            .bottomLine()
            .onRecord(
                actor,
                comparison.findings().size(),
                spoken.size() + divided,
                (int) declined,
                (int) undecided));
    if (!conditional.isEmpty()) {
      sentences.add(wording.bottomLine().conditional(conditional));
    }
    if (!spoken.isEmpty()) {
      long direct =
          spoken.stream().filter(one -> one.stance().evidence() == Evidence.DIRECT).count();
      sentences.add(wording.bottomLine().inOwnWords((int) direct, spoken.size()));
    }
    return sentences;
  }

  private static long count(List<Spoken> spoken, Standing.State state) {
    return spoken.stream().filter(one -> one.state() == state).count();
  }

  private List<String> ofOneQuestion() {
    QuestionFinding finding = comparison.findings().get(0);
    Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
    finding
        .standings()
        .values()
        .forEach(one -> states.merge(ClaimWriter.state(one), 1, Integer::sum));
    List<String> sentences = new ArrayList<>();
    sentences.add(wording.bottomLine().answeredBy(finding.standings().size(), states));
    if (finding.flag() != Flag.NONE) {
      sentences.add(wording.bottomLine().verdict(finding.flag(), inBrief(finding)));
    }
    return sentences;
  }
}
