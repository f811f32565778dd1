package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.note.words.AnswerState;
import stance.note.words.Claim.Subject;
import stance.note.words.SectionKind;
import stance.words.English;

/** Counts that add up, in English. */
final class EnglishTally {

  private EnglishTally() {}

  private static final List<SectionKind> ORDER =
      List.of(
          SectionKind.AGREEMENT_OF_ALL,
          SectionKind.AGREEMENT_OF_SOME,
          SectionKind.DIFFERENT_TERMS,
          SectionKind.AGREEMENT_IN_PART,
          SectionKind.DIFFERENCES);

  /**
   * "they agree on two and on different terms on one, and differ on one. Five were answered by one
   * alone.": the parts of a whole, each with how many there are.
   *
   * @param onNone whether to say that they agree on none
   */
  static String parts(Map<SectionKind, Integer> counts, String who, boolean onNone) {
    List<String> agreeing = new ArrayList<>();
    if (onNone) {
      agreeing.add("on none");
    }
    List<String> others = new ArrayList<>();
    for (SectionKind kind : ORDER) {
      int number = counts.getOrDefault(kind, 0);
      if (number > 0 && kind != SectionKind.DIFFERENCES) {
        agreeing.add(how(kind) + "on " + number(number, counts));
      }
    }
    counts.forEach(
        (kind, number) -> {
          if (number > 0 && !ORDER.contains(kind)) {
            others.add(number(number, counts) + " " + of(kind, number));
          }
        });
    int differing = counts.getOrDefault(SectionKind.DIFFERENCES, 0);
    String differ = differing == 0 ? "" : "differ on " + number(differing, counts);
    String agree = agreeing.isEmpty() ? "" : "agree " + English.and(agreeing);
    String between =
        agree.isEmpty() || differ.isEmpty() ? "" : agreeing.size() > 1 ? ", and " : " and ";
    String rest = others.isEmpty() ? "" : English.and(others) + ".";
    return agree.isEmpty() && differ.isEmpty()
        ? rest
        : who
            + " "
            + agree
            + between
            + differ
            + "."
            + (rest.isEmpty() ? "" : " " + English.capitalized(rest));
  }

  /** "Five were answered by one alone": where those who answered did nothing in common. */
  static Optional<String> ofOthers(Map<SectionKind, Integer> counts) {
    if (counts.keySet().stream().anyMatch(ORDER::contains)) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>();
    counts.forEach((kind, number) -> others.add(Grammar.number(number) + " " + of(kind, number)));
    return Optional.of(Grammar.sentence(English.and(others)));
  }

  /** "two", and "both" or "all three" where they are all that there are. */
  private static String number(int number, Map<SectionKind, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return number > 1 && number == all ? Grammar.all(number) : Grammar.number(number);
  }

  private static String how(SectionKind kind) {
    return switch (kind) {
      case DIFFERENT_TERMS -> "on different terms ";
      case AGREEMENT_IN_PART -> "in part ";
      default -> "";
    };
  }

  /**
   * "On the one that not all answered, those who did differ."
   *
   * @param counts of which one is one, and none is more
   */
  static String onOne(Map<SectionKind, Integer> counts, String which, String who) {
    for (Map.Entry<SectionKind, Integer> each : counts.entrySet()) {
      if (each.getValue() > 0) {
        SectionKind kind = each.getKey();
        return ORDER.contains(kind)
            ? "On the " + which + ", " + who + " " + verb(kind) + "."
            : kind == SectionKind.ONLY_ONE
                ? "One was answered by one alone."
                : "The " + which + " " + of(kind, 1) + ".";
      }
    }
    return "";
  }

  /** What those who answered do, where it is said of them. */
  private static String verb(SectionKind kind) {
    return switch (kind) {
      case AGREEMENT_OF_ALL, AGREEMENT_OF_SOME -> "agree";
      case DIFFERENT_TERMS -> "agree on different terms";
      case AGREEMENT_IN_PART -> "agree in part";
      case DIFFERENCES -> "differ";
      default -> "";
    };
  }

  /** What else there can be. */
  private static String of(SectionKind kind, int number) {
    boolean one = number == 1;
    return switch (kind) {
      case NO_SIDE -> one ? "has somebody who takes no side" : "have somebody who takes no side";
      case ONE_SIDED -> one ? "rests on one side's word" : "rest on one side's word";
      case OUR_READING -> one ? "is our reading alone" : "are our reading alone";
      case ONE_RECORD -> one ? "is one record for both" : "are one record for both";
      case OPEN -> one ? "is open" : "are open";
      default -> one ? "was answered by one alone" : "were answered by one alone";
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
            parts.add(did(state, actor) + " on " + Grammar.number(number));
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

  /** What an actor did that gave no answer. */
  private static String did(AnswerState state, Subject actor) {
    List<Subject> who = List.of(actor);
    return switch (state) {
      case ANSWERED -> "answered";
      case DIVIDED -> Grammar.verb(who, "is", "are") + " divided";
      case UNDECIDED -> Grammar.verb(who, "was", "were") + " undecided";
      case DECLINED -> Grammar.verb(who, "was", "were") + " asked and did not say";
      case ABSENT -> "took no part";
      case WITHHELD -> "answered on conditions that are not assumed";
      case FILTERED -> Grammar.verb(who, "has", "have") + " nothing that counts here";
      case SILENT -> Grammar.verb(who, "has", "have") + " nothing on record";
    };
  }

  /** How many of the actors have answered one question, and how many in which way have not. */
  static String answeredBy(int actors, Map<AnswerState, Integer> states) {
    List<String> others = new ArrayList<>();
    states.forEach(
        (state, number) -> {
          if (state != AnswerState.ANSWERED && number > 0) {
            others.add(counted(state, number));
          }
        });
    int answered = states.getOrDefault(AnswerState.ANSWERED, 0);
    String first =
        answered == actors
            ? English.capitalized(Grammar.all(actors)) + " answered"
            : "Of the "
                + Grammar.number(actors)
                + ", "
                + (answered == 0 ? "none" : Grammar.number(answered))
                + " answered";
    return first + (others.isEmpty() ? "" : "; " + English.and(others)) + ".";
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
      case WITHHELD -> some + " answered on conditions that are not assumed";
      case FILTERED -> "from " + some + " nothing counts here";
      case SILENT -> "from " + some + " nothing is on record";
    };
  }
}
