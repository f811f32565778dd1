package stance.note.words.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.CautionWords;
import stance.note.words.Claim.Subject;
import stance.note.words.ClaimWords;
import stance.text.SentenceEnd;
import stance.words.English;

/** Gaps and cautions, in English. */
final class EnglishCautions implements CautionWords {

  @Override
  public String lead(Caution caution) {
    return switch (caution) {
      case SILENCE -> "Silence";
      case NOT_ASKED -> "Not asked";
      case FILTERED -> "Left out";
      case DECLINED -> "Asked, and did not say";
      case UNDECIDED -> "Undecided";
      case ABSENT -> "Took no part";
      case REPORTED -> "Reported";
      case CLAIMED -> "From another party";
      case INFERRED -> "Our reading";
      case HEADLINE -> "From a headline";
      case ROBUSTNESS -> "What it rests on";
      case SOURCES -> "Sources";
      case PUBLISHED_LATER -> "Published later";
      case AGE -> "Age";
    };
  }

  @Override
  public String silence(List<Subject> actors, List<String> questions, int all) {
    String whom =
        switch (actors.size()) {
          case 1 -> actors.get(0).name();
          case 2 -> "either";
          default -> "any of the " + Grammar.number(actors.size());
        };
    return SentenceEnd.ended(
        "Nothing is on record from "
            + whom
            + (questions.size() == all && all > 1 ? Silence.onAll(all) : Silence.on(questions)));
  }

  @Override
  public String notAsked(List<String> questions) {
    return SentenceEnd.ended(
        English.capitalized(NumberWords.spelled(questions.size()))
            + (questions.size() == 1 ? " question" : " questions")
            + (questions.size() == 1 ? " is " : " are ")
            + "of other countries' own affairs, and in no count: "
            + English.and(questions));
  }

  @Override
  public String filtered(List<String> questions, ClaimWords.Filter filter) {
    return SentenceEnd.ended(
        "Nothing is on record "
            + Silence.within(filter)
            + Silence.on(questions)
            + (filter.isByDay() ? "; something later is" : ""));
  }

  @Override
  public String about(Subject actor, List<String> questions) {
    return actor.name() + " on " + English.and(questions);
  }

  @Override
  public String knownBy(
      Evidence evidence,
      int statements,
      int all,
      Map<String, Integer> by,
      List<String> paragraphs) {
    String count = someOf(statements, all);
    String is = statements == 1 ? " is" : " are";
    boolean onePart = by.size() == 1;
    String told =
        switch (evidence) {
          case DIRECT -> count + is + " in the speakers' own words";
          case REPORTED ->
              count
                  + is
                  + " known from "
                  + (statements == 1 ? "a report" : "reports")
                  + by(by, " by ");
          case CLAIMED ->
              count
                  + is
                  + " known only from "
                  + (onePart ? "a party with an interest, " : "parties with an interest")
                  + (onePart ? by.keySet().iterator().next() : by(by, ", "));
          case INFERRED -> count + is + " our reading of what was said, not said in these words";
        };
    return Grammar.sentence(told + where(paragraphs));
  }

  /** " by A and B"; ", three by A and one by B" where some say more than one; eight are named. */
  private static String by(Map<String, Integer> by, String before) {
    List<Map.Entry<String, Integer>> most = new ArrayList<>(by.entrySet());
    most.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    boolean counted = by.size() > 1 && most.get(0).getValue() > 1;
    // One more takes no more room than "others".
    boolean all = most.size() <= Grammar.NAMED_AT_MOST + 1;
    List<String> parts = new ArrayList<>();
    int others = 0;
    for (Map.Entry<String, Integer> each : most) {
      if (all || parts.size() < Grammar.NAMED_AT_MOST) {
        parts.add(
            counted ? Grammar.number(each.getValue()) + " by " + each.getKey() : each.getKey());
      } else {
        others += each.getValue();
      }
    }
    if (others > 0) {
      parts.add(counted ? Grammar.number(others) + " by others" : "others");
    }
    return (counted ? ", " : before) + English.and(parts);
  }

  private static String where(List<String> paragraphs) {
    return paragraphs.isEmpty() ? "" : " (" + String.join(", ", paragraphs) + ")";
  }

  /** "Two of the three statements", "All three statements", "Both statements". */
  private static String someOf(int statements, int all) {
    if (statements == all) {
      return switch (all) {
        case 1 -> "The one statement";
        case 2 -> "Both statements";
        default -> "All " + Grammar.number(all) + " statements";
      };
    }
    return English.capitalized(NumberWords.spelled(statements))
        + " of the "
        + Grammar.number(all)
        + " statements";
  }

  @Override
  public String fromHeadlines(int statements, int all, List<String> paragraphs) {
    return SentenceEnd.ended(
        someOf(statements, all)
            + (statements == 1 ? " is" : " are")
            + " known from a headline alone"
            + where(paragraphs));
  }

  @Override
  public String robustness(List<Support> findings, List<String> otherOnOwnWords) {
    List<Support> weak = findings.stream().filter(one -> !one.sources().isEmpty()).toList();
    int firm = findings.size() - weak.size();
    List<String> sentences = new ArrayList<>();
    if (weak.size() == 1 && findings.size() == 1) {
      sentences.add(
          SentenceEnd.ended(
              "The one finding in which answers are compared would not survive the loss of one"
                  + " source: "
                  + rests(weak.get(0))));
    } else {
      sentences.add(
          weak.isEmpty()
              ? English.capitalized(Grammar.all(findings.size()))
                  + " findings in which answers are compared survive the loss of any one source."
              : Grammar.sentence(
                  "of the "
                      + Grammar.count(findings.size(), "finding", "findings")
                      + " in which answers are compared, "
                      + Grammar.number(firm).replace("no", "none")
                      + (firm == 1 ? " survives" : " survive")
                      + " the loss of any one source"));
      if (!weak.isEmpty()) {
        List<String> named = new ArrayList<>();
        weak.stream().limit(Grammar.NAMED_AT_MOST).forEach(one -> named.add(rests(one)));
        if (weak.size() > named.size()) {
          named.add(Grammar.count(weak.size() - named.size(), "more", "more"));
        }
        sentences.add(
            Grammar.sentence(
                (weak.size() == 1 ? "the other would not: " : "the others would not: ")
                    + String.join("; ", named)));
      }
    }
    if (!otherOnOwnWords.isEmpty()) {
      sentences.add(
          Grammar.sentence(
              "on the speakers' own words alone, "
                  + (otherOnOwnWords.size() > Grammar.NAMED_AT_MOST
                      ? Grammar.number(otherOnOwnWords.size()) + " of them"
                      : English.and(otherOnOwnWords))
                  + " would not stand as "
                  + (otherOnOwnWords.size() == 1 ? "it does" : "they do")));
    }
    return String.join(" ", sentences);
  }

  private static String rests(Support finding) {
    return finding.finding() + " without " + English.or(finding.sources());
  }

  @Override
  public String seen(int partly, int all) {
    if (all == 1) {
      return "The one source was seen in part or in a copy.";
    }
    return (partly == all
            ? English.capitalized(Grammar.all(all)) + " sources"
            : "Of " + Grammar.number(all) + " sources " + Grammar.number(partly))
        + (partly == 1 ? " was" : " were")
        + " seen in part or in a copy; "
        + (partly == 1 ? "it is" : "they are")
        + " marked * in the list.";
  }

  @Override
  public String publishedLater(int statements, int all, List<String> paragraphs) {
    return SentenceEnd.ended(
        someOf(statements, all)
            + (statements == 1 ? " is" : " are")
            + " known only from sources published after the day of this note"
            + where(paragraphs));
  }

  @Override
  public String old(
      PartialDate day, int old, int all, Subject actor, String question, PartialDate oldest) {
    return SentenceEnd.ended(
        someOf(old, all)
            + (old == 1 ? " is" : " are")
            + " more than a year old "
            + (day.precision() == PartialDate.Precision.DAY ? "on " : "at the end of ")
            + English.date(day)
            + (old == 1 ? ": " : "; the oldest is ")
            + actor.name()
            + " on "
            + Grammar.quoted(question)
            + ", "
            + English.date(oldest));
  }
}
