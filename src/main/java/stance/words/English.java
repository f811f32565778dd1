package stance.words;

import java.util.List;
import java.util.Locale;
import stance.compare.Flag;
import stance.compare.Lapse;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;

/** The words for the program's terms, and how lists, counts and dates are written. */
public final class English {

  /** What is said for "only one", where a filter leaves out what another has said. */
  public static final String ALONE_BY_FILTER = "only one counts";

  public static final String NOTHING = "(nothing)";

  /** The flags in the order in which their counts are told. */
  public static final List<Flag> FLAGS_TOLD =
      List.of(Flag.AGREE, Flag.PARTLY, Flag.DIFFER, Flag.OPEN, Flag.ALONE, Flag.NONE);

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private English() {}

  /** "on 9 November 2017", "in November 2017" or "in 2017". */
  public static String when(PartialDate date) {
    return (date.precision() == PartialDate.Precision.DAY ? "on " : "in ") + date(date);
  }

  /** "9 November 2017", "November 2017" or "2017". */
  public static String date(PartialDate date) {
    return date(date, MONTHS.get(date.firstDay().getMonthValue() - 1));
  }

  /** "9 Nov 2017", "Nov 2017" or "2017". */
  public static String shortDate(PartialDate date) {
    return date(date, MONTHS.get(date.firstDay().getMonthValue() - 1).substring(0, 3));
  }

  private static String date(PartialDate date, String month) {
    int year = date.firstDay().getYear();
    return switch (date.precision()) {
      case YEAR -> Integer.toString(year);
      case MONTH -> month + " " + year;
      case DAY -> date.firstDay().getDayOfMonth() + " " + month + " " + year;
    };
  }

  /** ", as head, from 10 January 2017 until 20 November 2019", or as much of it as is told. */
  public static String term(TermOfOffice term) {
    String as =
        switch (term.as()) {
          case HEAD, PRINCIPAL, ENVOY -> ", as " + term.as().word();
          case MEMBER -> "";
        };
    String from = term.from().map(date -> " from " + date(date)).orElse("");
    String until = term.until().map(date -> " until " + date(date)).orElse("");
    return as + (from.isEmpty() && until.isEmpty() ? "" : "," + from + until);
  }

  /** "A", "A and B", "A, B and C". */
  public static String and(List<String> parts) {
    return joined(parts, "and");
  }

  /** "A", "A or B", "A, B or C". */
  public static String or(List<String> parts) {
    return joined(parts, "or");
  }

  private static String joined(List<String> parts, String last) {
    int size = parts.size();
    if (size < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.get(size - 1);
  }

  /** "1 question", "2 questions". */
  public static String count(int number, String singular, String plural) {
    return number + " " + (number == 1 ? singular : plural);
  }

  /** "both", "all three", ... for as many as {@code number}. */
  public static String all(int number) {
    return switch (number) {
      case 2 -> "both";
      case 3 -> "all three";
      case 4 -> "all four";
      case 5 -> "all five";
      default -> "all " + number;
    };
  }

  /** The text with a capital first letter. */
  public static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The word for a flag. */
  public static String flag(Flag flag) {
    return switch (flag) {
      case DIFFER -> "differ";
      case PARTLY -> "in part";
      case AGREE -> "agree";
      case OPEN -> "open";
      case ALONE -> "only one";
      case NONE -> "silent";
    };
  }

  /**
   * The word for the flag of a finding: of one whose word alone counts, where a filter leaves out
   * that of another, it is not said that nobody else has spoken.
   */
  public static String flag(QuestionFinding finding) {
    return finding.isAloneByFilter() ? ALONE_BY_FILTER : flag(finding.flag());
  }

  /** The word for a flag behind a count of questions: "1 differs", "2 differ". */
  public static String counted(Flag flag, int count) {
    return switch (flag) {
      case DIFFER -> count == 1 ? "differs" : "differ";
      case AGREE -> count == 1 ? "agrees" : "agree";
      case ALONE -> "where only one has spoken";
      case PARTLY, OPEN, NONE -> flag(flag);
    };
  }

  /** The mark that stands before the word for a flag: read aloud, the flag in brief. */
  public static String mark(Flag flag) {
    return switch (flag) {
      case DIFFER -> "≠";
      case PARTLY -> "~";
      case AGREE -> "=";
      case OPEN -> "?";
      case ALONE -> "1";
      case NONE -> "0";
    };
  }

  /** What a cell says of one of whom there is no word; less where a filter leaves words out. */
  public static String nothing(boolean filtered) {
    return filtered ? "(nothing counted)" : NOTHING;
  }

  /** What an actor did who gave no answer, as a cell says it. */
  public static String withoutAnswer(Standing.State state) {
    return switch (state) {
      case STATED -> "";
      case UNDECIDED -> "undecided";
      case DECLINED -> "declined to say";
      case ABSENT -> "took no part";
      case WITHHELD -> "does not hold as assumed";
      case DIVIDED -> "divided";
      case NONE -> NOTHING;
    };
  }

  /** Why an answer does not hold in the world assumed, as it stands below it; empty if it does. */
  public static String lapse(Lapse lapse) {
    return switch (lapse) {
      case NONE -> "";
      case LACKING, LACKING_AND_BARRED -> "conditions not met";
      case BARRED -> "falls away as assumed";
    };
  }

  /** The mark that a cell shows behind what is not known directly. */
  public static String mark(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> "";
      case REPORTED -> "†";
      case CLAIMED -> "¶";
      case INFERRED -> "‡";
    };
  }

  /** What {@link #mark(Evidence)} means, in the key under a table. */
  public static String key(Evidence evidence) {
    return switch (evidence) {
      case DIRECT -> "the actor's own words";
      case REPORTED -> "reported";
      case CLAIMED -> "claimed by another party";
      case INFERRED -> "our reading";
    };
  }
}
