package stance.note.words.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import stance.note.words.AnswerState;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords.Filter;
import stance.note.words.SectionKind;
import stance.text.SentenceEnd;
import stance.words.English;

/** Counts that add up, in English. */
final class EnglishTally {

  private EnglishTally() {}

  private static final List<SectionKind> COMPARED =
      List.of(
          SectionKind.AGREEMENT_OF_ALL,
          SectionKind.AGREEMENT_OF_SOME,
          SectionKind.DIFFERENT_TERMS,
          SectionKind.AGREEMENT_IN_PART,
          SectionKind.DIFFERENCES);

  /**
   * How many questions were answered by all, by some and by nobody, and how the answers lie: in
   * short sentences, each of which can be said aloud.
   */
  static String of(
      int actors,
      Map<SectionKind, Integer> byAll,
      Map<SectionKind, Integer> bySome,
      int silent,
      Optional<Filter> filter) {
    List<String> sentences = new ArrayList<>(ofAll(actors, byAll));
    sentences.addAll(ofSome(actors, bySome, byAll.isEmpty()));
    if (silent > 0) {
      sentences.add("on " + Grammar.number(silent) + Silence.onRecord(filter));
    }
    return String.join(" ", sentences.stream().map(Grammar::sentence).toList());
  }

  /** "on two of the three questions that all three answered, they agree; on one they differ". */
  private static List<String> ofAll(int actors, Map<SectionKind, Integer> counts) {
    int number = sum(counts);
    String answered = " that " + Grammar.all(actors) + " answered";
    if (number == 0) {
      return List.of();
    }
    if (number == 1) {
      SectionKind only = counts.keySet().iterator().next();
      String question = "the one question" + answered;
      return List.of(
          COMPARED.contains(only)
              ? "on " + question + ", they " + lie(only)
              : other(only, 1, question));
    }
    String questions = " questions" + answered;
    List<String> clauses = new ArrayList<>();
    boolean alike = COMPARED.contains(counts.keySet().iterator().next()) && counts.size() == 1;
    if (alike || counts.containsKey(SectionKind.AGREEMENT_OF_ALL)) {
      clauses.addAll(lies(counts, "the " + Grammar.number(number), questions, "they"));
    } else {
      String none = number == 2 ? "neither of the two" : "none of the " + Grammar.number(number);
      clauses.add("on " + none + questions + " do they agree");
      COMPARED.forEach(kind -> clauses.addAll(on(counts, kind)));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(String.join("; ", clauses));
    sentences.addAll(others(counts, Grammar::number));
    return sentences;
  }

  /** "on six more, something is on record, but not all answered", and how those answers lie. */
  private static List<String> ofSome(
      int actors, Map<SectionKind, Integer> counts, boolean onlyThese) {
    int number = sum(counts);
    IntFunction<String> called =
        onlyThese
            ? some -> Grammar.count(some, "question", "questions")
            : some -> Grammar.number(some) + " more";
    if (Collections.disjoint(counts.keySet(), COMPARED)) {
      return others(counts, called);
    }
    String lead =
        "on "
            + called.apply(number)
            + (onlyThese ? "" : ",")
            + " something is on record, but not "
            + (actors == 2 ? "both" : "all")
            + " answered";
    String who = "those who answered";
    if (number == 1) {
      return List.of(lead + "; " + who + " " + lie(counts.keySet().iterator().next()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(lead);
    sentences.add(String.join("; ", lies(counts, "these", "", who)));
    sentences.addAll(others(counts, Grammar::number));
    return sentences;
  }

  private static int sum(Map<SectionKind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * "on two of these, those who answered agree", "on one they differ".
   *
   * @param all how the first of them calls all that there are
   * @param questions what follows it
   */
  private static List<String> lies(
      Map<SectionKind, Integer> counts, String all, String questions, String who) {
    List<String> clauses = new ArrayList<>();
    for (SectionKind kind : COMPARED) {
      int number = counts.getOrDefault(kind, 0);
      if (number > 0 && clauses.isEmpty()) {
        String some =
            number < sum(counts)
                ? Grammar.number(number) + " of " + all
                : Grammar.all(number) + (questions.isEmpty() ? " of " + all : "");
        clauses.add("on " + some + questions + ", " + who + " " + lie(kind));
      } else {
        clauses.addAll(on(counts, kind));
      }
    }
    return clauses;
  }

  /** "on one they differ"; nothing where there is none. */
  private static List<String> on(Map<SectionKind, Integer> counts, SectionKind kind) {
    int number = counts.getOrDefault(kind, 0);
    return number == 0 ? List.of() : List.of("on " + Grammar.number(number) + " they " + lie(kind));
  }

  /** What those who answered do. */
  private static String lie(SectionKind kind) {
    return switch (kind) {
      case DIFFERENT_TERMS -> "agree, but on different terms";
      case AGREEMENT_IN_PART -> "agree in part";
      case DIFFERENCES -> "differ";
      default -> "agree";
    };
  }

  /**
   * "three are open and five were each answered by one of them alone"; nothing without any.
   *
   * @param called how so many questions are called where they are the first that are told
   */
  private static List<String> others(Map<SectionKind, Integer> counts, IntFunction<String> called) {
    List<String> others = new ArrayList<>();
    counts.forEach(
        (kind, number) -> {
          if (!COMPARED.contains(kind)) {
            String first = others.isEmpty() ? called.apply(number) : Grammar.number(number);
            others.add(other(kind, number, first));
          }
        });
    return others.isEmpty() ? List.of() : List.of(English.and(others));
  }

  /** What is so of so many questions, where those who answered are not said to do anything. */
  private static String other(SectionKind kind, int number, String questions) {
    boolean one = number == 1;
    return switch (kind) {
      case NO_SIDE -> "on " + questions + ", somebody takes no side";
      case ONE_SIDED -> questions + (one ? " rests" : " rest") + " on one side's word";
      case OUR_READING -> questions + (one ? " rests" : " rest") + " on our reading alone";
      case ONE_RECORD ->
          questions + (one ? " rests" : " each rest") + " on one and the same record";
      case OPEN -> questions + (one ? " is open" : " are open");
      default -> questions + (one ? " was" : " were each") + " answered by one of them alone";
    };
  }

  /** On how many questions one actor has answered, and in which way not on others. */
  static String ofOne(Subject actor, int questions, Map<AnswerState, Integer> states) {
    int answered = states.getOrDefault(AnswerState.ANSWERED, 0);
    int silent = states.getOrDefault(AnswerState.SILENT, 0);
    if (silent == questions) {
      return "Nothing is on record from " + actor.name() + Silence.onAll(questions) + ".";
    }
    List<String> parts = new ArrayList<>();
    parts.add("answered " + (answered == 0 ? "none" : Grammar.number(answered)));
    states.forEach(
        (state, number) -> {
          if (number > 0 && state != AnswerState.ANSWERED) {
            parts.add(did(state, List.of(actor)) + " on " + Grammar.number(number));
          }
        });
    return "Of the "
        + Grammar.count(questions, "question", "questions")
        + ", "
        + actor.name()
        + " "
        + English.and(parts)
        + ".";
  }

  /** What these did that gave no answer. */
  static String did(AnswerState state, List<Subject> who) {
    return switch (state) {
      case ANSWERED -> "answered";
      case DIVIDED -> Grammar.verb(who, "is", "are") + " divided";
      case UNDECIDED -> Grammar.verb(who, "was", "were") + " undecided";
      case DECLINED -> Grammar.verb(who, "was", "were") + " asked and did not say";
      case ABSENT -> "took no part";
      case WITHHELD -> "gave no answer that holds as assumed";
      case FILTERED -> Grammar.verb(who, "has", "have") + " nothing that counts here";
      case SILENT -> Grammar.verb(who, "has", "have") + " nothing on record";
    };
  }

  /** How many of the actors have answered one question, and who or how many have not. */
  static String answeredBy(
      int actors, Map<AnswerState, List<Subject>> states, List<Subject> notAsked, boolean naming) {
    List<String> others = new ArrayList<>();
    states.forEach(
        (state, who) -> {
          if (state != AnswerState.ANSWERED && !who.isEmpty()) {
            others.add(
                few(who, naming)
                    ? Grammar.and(who) + " " + did(state, who)
                    : counted(state, who.size()));
          }
        });
    if (!notAsked.isEmpty()) {
      others.add(
          "the question is not put to "
              + (few(notAsked, naming) ? Grammar.or(notAsked) : Grammar.number(notAsked.size())));
    }
    int answered = states.getOrDefault(AnswerState.ANSWERED, List.of()).size();
    String first =
        answered == actors
            ? English.capitalized(Grammar.all(actors)) + " answered"
            : "Of the "
                + Grammar.number(actors)
                + ", "
                + (answered == 0 ? "none" : Grammar.number(answered))
                + " answered";
    return SentenceEnd.ended(first + (others.isEmpty() ? "" : "; " + String.join("; ", others)));
  }

  private static boolean few(List<Subject> who, boolean naming) {
    return naming && who.size() <= Grammar.NAMED_AT_MOST;
  }

  /** "two are undecided": how many stand so. */
  static String counted(AnswerState state, int number) {
    String some = Grammar.number(number);
    String are = some + (number == 1 ? " is" : " are");
    return switch (state) {
      case ANSWERED -> some + " answered";
      case DIVIDED -> are + " divided";
      case UNDECIDED -> some + (number == 1 ? " was" : " were") + " undecided";
      case DECLINED -> some + (number == 1 ? " was" : " were") + " asked and did not say";
      case ABSENT -> some + " took no part";
      case WITHHELD -> some + " gave no answer that holds as assumed";
      case FILTERED -> "from " + some + " nothing counts here";
      case SILENT -> "from " + some + " nothing is on record";
    };
  }
}
