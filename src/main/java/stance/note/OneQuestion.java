package stance.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import stance.compare.Flag;
import stance.compare.FlagKind;
import stance.compare.FlagRule;
import stance.compare.QuestionFinding;
import stance.note.words.AnswerState;
import stance.note.words.BottomLineWords;
import stance.note.words.BottomLineWords.Verdict;
import stance.note.words.Claim.Subject;

/**
 * What a note on one question comes to: how the answers lie to each other, each camp with its
 * terms, and last how many have answered, and who has not.
 */
public final class OneQuestion {

  private OneQuestion() {}

  /**
   * The sentences.
   *
   * @param withAnswers whether who says what is told here
   */
  public static List<String> sentences(Draft draft, boolean withAnswers) {
    QuestionFinding finding = draft.request().comparison().findings().get(0);
    List<String> sentences = new ArrayList<>();
    sentences.add(finding.question().asks());
    if (finding.flag() != Flag.NONE) {
      sentences.add(withAnswers ? withAnswers(draft, finding) : verdict(draft, finding, List.of()));
    }
    if (finding.isSilent()) {
      sentences.add(new BottomLine(draft, Outline.none()).nothing());
      return sentences;
    }
    sentences.add(answeredBy(draft, finding));
    return sentences;
  }

  private static String answeredBy(Draft draft, QuestionFinding finding) {
    Map<AnswerState, List<Subject>> states = new EnumMap<>(AnswerState.class);
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (!finding.notAsked().contains(actor)) {
                states
                    .computeIfAbsent(Tally.state(standing), state -> new ArrayList<>())
                    .add(draft.speaking().subject(actor));
              }
            });
    List<Subject> notAsked = draft.speaking().subjects(finding.notAsked());
    BottomLineWords wording = draft.wording().bottomLine();
    int actors = finding.standings().size();
    return draft.fullest(
        SentenceFit.WORDS,
        List.of(
            () -> wording.answeredBy(actors, states, notAsked, true),
            () -> wording.answeredBy(actors, states, notAsked, false)));
  }

  private static String withAnswers(Draft draft, QuestionFinding finding) {
    CampsInBrief camps = new CampsInBrief(draft, Outline.none());
    return draft.fullest(
        SentenceFit.WORDS,
        Way.of(finding).stream()
            .<Supplier<String>>map(
                way -> () -> verdict(draft, finding, camps.answers(finding, way)))
            .toList());
  }

  private static String verdict(Draft draft, QuestionFinding finding, List<String> answers) {
    return draft.wording().bottomLine().verdict(verdict(finding), answers);
  }

  /** What the answers to a question come to. */
  public static Verdict verdict(QuestionFinding finding) {
    boolean oneAnswer = finding.byAnswer().size() == 1;
    return switch (finding.flag()) {
      case DIFFER ->
          oneAnswer && hasKind(finding, FlagKind.TERMS_CLASH)
              ? Verdict.SAME_BUT_TERMS_CLASH
              : Verdict.DIFFER;
      case PARTLY -> inPart(finding.kind(), oneAnswer);
      case AGREE -> Verdict.SAME;
      case ALONE -> Verdict.ONLY_ONE;
      case OPEN, NONE -> open(finding);
    };
  }

  private static Verdict open(QuestionFinding finding) {
    if (finding.apart().isEmpty()) {
      return Verdict.OPEN;
    }
    return finding.apart().get() == FlagRule.OWN_COUNTRIES
        ? Verdict.OWN_COUNTRIES
        : Verdict.ONLY_EXCLUSIONS;
  }

  private static Verdict inPart(Optional<FlagKind> kind, boolean oneAnswer) {
    if (kind.isEmpty()) {
      return Verdict.PARTLY_THE_SAME;
    }
    return switch (kind.get()) {
      case TERMS -> oneAnswer ? Verdict.SAME_ON_OTHER_TERMS : Verdict.PARTLY_THE_SAME;
      case CONDITIONAL -> Verdict.TURN_ON_A_CONDITION;
      case NEUTRAL -> Verdict.NO_SIDE;
      case NEAR -> Verdict.NEAR;
      case COMPATIBLE -> Verdict.GO_TOGETHER;
      default -> Verdict.PARTLY_THE_SAME;
    };
  }

  private static boolean hasKind(QuestionFinding finding, FlagKind kind) {
    return finding.kind().equals(Optional.of(kind));
  }
}
