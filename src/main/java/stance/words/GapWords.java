package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.analysis.Gap;
import stance.analysis.Gap.Matter;
import stance.compare.Basis;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.AnswerSpace.Scale;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.text.SentenceEnd;

/** What lies between two actors, in words. */
public final class GapWords {

  private final Names names;
  private final Reasons reasons;
  private final boolean filtered;

  /** What lies between two on this basis. */
  public GapWords(Names names, Basis basis) {
    this.names = names;
    this.filtered = basis.leavesOut();
    this.reasons = new Reasons(names);
  }

  /** What stands over the questions of a heading. */
  public static String heading(Gap.Heading heading) {
    return switch (heading) {
      case TERMS -> "The same answer on different terms";
      case RULED_OUT -> "The same answer, but terms that clash";
      case NEAR -> "Near or overlapping";
      case DIFFERENT -> "Different answers";
    };
  }

  /** What it would take on one question, or who stands between, in sentences. */
  public List<String> of(Matter matter) {
    return switch (matter.heading()) {
      case TERMS -> terms(matter);
      case RULED_OUT -> new ForbiddenWords(names).of(matter.forbidden(), terms(matter.finding()));
      case NEAR -> List.of(near(matter));
      case DIFFERENT -> List.of(between(matter));
    };
  }

  /**
   * "On 2 questions they give the same answer on different terms, and would agree on both if ...":
   * what all the terms that could be met come to.
   */
  public String together(Gap gap) {
    List<Question> questions =
        gap.matters().stream()
            .filter(matter -> matter.heading() == Gap.Heading.TERMS)
            .map(matter -> matter.finding().question())
            .toList();
    int onTerms = questions.size();
    long agreed =
        gap.after().findings().stream()
            .filter(finding -> questions.contains(finding.question()))
            .filter(finding -> finding.flag() == Flag.AGREE)
            .count();
    String on =
        onTerms == 1
            ? "it"
            : agreed == onTerms ? English.all(onTerms) : agreed + " of the " + onTerms;
    return SentenceEnd.ended(
        "On "
            + English.count(onTerms, "question", "questions")
            + " they give the same answer on different terms, and would agree on "
            + on
            + " "
            + andMet(inWhichWorld(gap), gap.met()));
  }

  private String inWhichWorld(Gap gap) {
    List<Id> needed = new ArrayList<>(gap.assumed());
    needed.removeAll(gap.met());
    return needed.isEmpty()
        ? "if no " + (gap.assumed().isEmpty() ? "" : "other ") + "condition were met"
        : new ConditionWords(names).inFull(new Conditions(needed, List.of()));
  }

  private String andMet(String said, List<Id> met) {
    List<String> all = new ArrayList<>(List.of(said));
    all.addAll(new MetWords(names).since(met));
    return String.join("; ", all);
  }

  private static Map<Id, Conditions> terms(QuestionFinding finding) {
    Map<Id, Conditions> terms = new LinkedHashMap<>();
    finding.answers().forEach((actor, stated) -> terms.put(actor, stated.conditions()));
    return terms;
  }

  private List<String> terms(Matter matter) {
    return List.of(
        SentenceEnd.ended(
            andMet(
                "They agree " + new ConditionWords(names).inFull(matter.terms()), matter.met())));
  }

  private String near(Matter matter) {
    Question question = matter.finding().question();
    List<Stated> answers = List.copyOf(matter.finding().answers().values());
    Answer a = answers.get(0).answer();
    Answer b = answers.get(1).answer();
    if (matter.pair().rule() == FlagRule.NEITHER_WITHOUT) {
      return SentenceEnd.ended(English.capitalized(reasons.of(matter.finding()).text()));
    }
    if (question.answers() instanceof Scale scale) {
      List<String> levels = levelsBetween(scale, a, b);
      return levels.isEmpty()
          ? "Next to each other on the scale."
          : SentenceEnd.ended("Between them on the scale: " + String.join(", ", levels));
    }
    List<String> open = openToBoth(question, a, b);
    String left = open.isEmpty() ? "nothing" : English.or(open);
    boolean bothAccept = !a.taken().isEmpty() && !b.taken().isEmpty();
    return bothAccept
        ? SentenceEnd.ended("Both accept: " + left)
        : a.taken().isEmpty() && b.taken().isEmpty()
            ? SentenceEnd.ended("Neither rules out: " + left)
            : SentenceEnd.ended("One accepts, and the other does not rule out: " + left);
  }

  private static List<String> levelsBetween(Scale scale, Answer a, Answer b) {
    int one = scale.positionOf(a.taken().get(0)).orElseThrow();
    int other = scale.positionOf(b.taken().get(0)).orElseThrow();
    return scale.levels().subList(Math.min(one, other) + 1, Math.max(one, other)).stream()
        .map(Possible::text)
        .toList();
  }

  /** What each accepts or, where it accepts nothing, does not rule out. */
  private static List<String> openToBoth(Question question, Answer a, Answer b) {
    List<String> open = new ArrayList<>();
    for (Possible option : question.answers().possible()) {
      if (isOpen(option.id(), a) && isOpen(option.id(), b)) {
        open.add(option.text());
      }
    }
    return open;
  }

  private static boolean isOpen(Id option, Answer answer) {
    return answer.taken().isEmpty()
        ? !answer.ruledOut().contains(option)
        : answer.taken().contains(option);
  }

  private String between(Matter matter) {
    List<Id> between = matter.between();
    if (between.isEmpty()) {
      return filtered
          ? "Nobody whose word counts here stands between them."
          : "Nobody on record stands between them.";
    }
    return SentenceEnd.ended("Between them: " + names.few(between));
  }
}
