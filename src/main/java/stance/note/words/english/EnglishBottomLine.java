package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Flag;
import stance.note.words.AnswerState;
import stance.note.words.BottomLineWords;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** The bottom line, in English. */
final class EnglishBottomLine implements BottomLineWords {

  @Override
  public String counts(Map<Flag, Integer> tally) {
    int agree = tally.getOrDefault(Flag.AGREE, 0);
    int partly = tally.getOrDefault(Flag.PARTLY, 0);
    int differ = tally.getOrDefault(Flag.DIFFER, 0);
    List<String> compared = new ArrayList<>();
    int comparable = agree + partly + differ;
    addIfAny(compared, agree, "agreement" + onSome(agree, comparable));
    addIfAny(compared, partly, "agreement in part" + onSome(partly, comparable));
    addIfAny(compared, differ, "difference" + onSome(differ, comparable));
    int all = tally.values().stream().mapToInt(Integer::intValue).sum();
    String first =
        "Of "
            + English.count(all, "question", "questions")
            + ", "
            + (comparable == 0 ? "none" : comparable)
            + " can be compared"
            + (comparable == 0 ? "" : ", with " + English.and(compared));
    List<String> others = others(tally, all);
    String then = comparable == 0 ? ": " : "; ";
    return first + (others.isEmpty() ? "" : then + English.and(others)) + ".";
  }

  /** On how many of the questions that can be compared it is. */
  private static String onSome(int number, int all) {
    if (all == 1) {
      return "";
    }
    return " on " + (number == all ? English.all(all) : number);
  }

  private static List<String> others(Map<Flag, Integer> tally, int all) {
    int open = tally.getOrDefault(Flag.OPEN, 0);
    int alone = tally.getOrDefault(Flag.ALONE, 0);
    int none = tally.getOrDefault(Flag.NONE, 0);
    List<String> others = new ArrayList<>();
    addIfAny(others, open, open + (open == 1 ? " is open" : " are open"));
    addIfAny(others, alone, "on " + alone + " only one has spoken");
    String which = none == all && all > 1 ? English.all(all) : Integer.toString(none);
    addIfAny(others, none, "on " + which + " nothing is on record");
    return others;
  }

  private static void addIfAny(List<String> parts, int number, String part) {
    if (number > 0) {
      parts.add(part);
    }
  }

  @Override
  public String matter(String question, List<String> clauses) {
    int last = clauses.size() - 1;
    return Grammar.quoted(question)
        + ", where "
        + (last == 0
            ? clauses.get(0)
            : String.join("; ", clauses.subList(0, last)) + "; and " + clauses.get(last));
  }

  @Override
  public String matterInBrief(String question, Optional<String> paragraph, List<String> camps) {
    return Grammar.quoted(question)
        + paragraph.map(number -> " " + Grammar.reference(number)).orElse("")
        + ": "
        + String.join("; ", camps);
  }

  @Override
  public String sharpest(boolean only, String matter) {
    return (only ? "The difference is on " : "The sharpest difference is on ") + matter + ".";
  }

  @Override
  public String firmest(boolean only, String matter) {
    return (only ? "The common ground is on " : "The firmest common ground is on ") + matter + ".";
  }

  @Override
  public String nearest(String matter) {
    return "There is no full agreement; nearest to it is " + matter + ".";
  }

  @Override
  public String sameOnOtherTerms(String common, String question, Optional<String> paragraph) {
    return common.substring(0, common.length() - 1)
        + "; on "
        + Grammar.quoted(question)
        + " the answer is the same, on different terms"
        + paragraph.map(number -> " " + Grammar.reference(number)).orElse("")
        + ".";
  }

  @Override
  public String onRecord(Subject actor, int questions, int answered, int declined, int undecided) {
    String of = " of " + English.count(questions, "question", "questions");
    int all = answered + declined + undecided;
    if (all == 0) {
      return "Nothing is on record from " + Grammar.called(actor) + " on any" + of + ".";
    }
    List<String> parts = new ArrayList<>();
    addIfAny(parts, answered, answered + " answered");
    addIfAny(parts, declined, declined + " asked and not answered");
    addIfAny(parts, undecided, undecided + " undecided");
    return English.capitalized(Grammar.called(actor))
        + (Grammar.isPlural(actor) ? " are" : " is")
        + " on record on "
        + all
        + of
        + (declined + undecided == 0 ? "" : ": " + English.and(parts))
        + ".";
  }

  @Override
  public String conditional(List<String> questions) {
    return "On "
        + English.and(questions)
        + (questions.size() == 1
            ? " the answer depends on conditions."
            : " the answers depend on conditions.");
  }

  @Override
  public String inOwnWords(int direct, int stances) {
    if (stances == 1) {
      return direct == 1
          ? "The one stance is known from the actor's own words."
          : "The one stance is not known from the actor's own words.";
    }
    if (direct == 0) {
      return "None of the " + stances + " stances is known from the actor's own words.";
    }
    return (direct == stances ? "All " + stances : direct + " of the " + stances)
        + " stances "
        + (direct == 1 ? "is" : "are")
        + " known from the actor's own words.";
  }

  @Override
  public String answeredBy(int actors, Map<AnswerState, Integer> states) {
    List<String> others = new ArrayList<>();
    states.forEach(
        (state, number) -> {
          if (state != AnswerState.ANSWERED && number > 0) {
            others.add(counted(state, number));
          }
        });
    int answered = states.getOrDefault(AnswerState.ANSWERED, 0);
    return "Of "
        + English.count(actors, "actor", "actors")
        + ", "
        + (answered == 0 ? "none" : answered)
        + " answered"
        + (others.isEmpty() ? "" : "; " + English.and(others))
        + ".";
  }

  private static String counted(AnswerState state, int number) {
    String are = number + (number == 1 ? " is" : " are");
    return switch (state) {
      case ANSWERED -> number + " answered";
      case DIVIDED -> are + " divided";
      case UNDECIDED -> are + " undecided";
      case DECLINED -> number + (number == 1 ? " was" : " were") + " asked and did not say";
      case WITHHELD -> number + " answered on conditions that are not met";
      case SILENT -> "from " + number + " nothing is on record";
    };
  }

  @Override
  public String verdict(Flag flag, List<String> camps) {
    String verdict =
        switch (flag) {
          case DIFFER -> "The answers differ";
          case PARTLY -> "The answers agree in part";
          case AGREE -> "The answers agree";
          case OPEN -> "The question is open";
          case ALONE -> "Only one has spoken";
          case NONE -> "Nothing is on record";
        };
    return verdict + ": " + String.join("; ", camps) + ".";
  }
}
