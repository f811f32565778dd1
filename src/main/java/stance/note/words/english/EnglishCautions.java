package stance.note.words.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.note.words.CautionWords;
import stance.note.words.CautionWords.Caution;
import stance.note.words.Claim.Subject;
import stance.words.English;

/** Gaps and cautions, in English. */
final class EnglishCautions implements CautionWords {

  @Override
  public String lead(Caution caution) {
    return switch (caution) {
      case SILENCE -> "Silence";
      case DECLINED -> "Asked, and did not say";
      case UNDECIDED -> "Undecided";
      case REPORTED -> "Reported";
      case CLAIMED -> "From another party";
      case INFERRED -> "Our reading";
      case SOURCES -> "Sources";
      case AGE -> "Age";
    };
  }

  @Override
  public String silence(List<Subject> actors, List<String> questions) {
    String whom =
        switch (actors.size()) {
          case 1 -> Grammar.called(actors.get(0));
          case 2 -> "either";
          case 3 -> "any of the three";
          case 4 -> "any of the four";
          case 5 -> "any of the five";
          default -> "any of the " + actors.size();
        };
    return "Nothing is on record from "
        + whom
        + " on "
        + (questions.size() == 1
            ? questions.get(0)
            : questions.size() + " questions: " + English.and(questions))
        + ".";
  }

  @Override
  public String about(Subject actor, List<String> questions) {
    return Grammar.called(actor) + " on " + English.and(questions);
  }

  @Override
  public String knownBy(Evidence evidence, int stances, int all, Map<String, Integer> by) {
    String count = someOf(stances, all);
    String is = stances == 1 ? " is" : " are";
    String who =
        English.and(
            by.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList());
    return switch (evidence) {
      case DIRECT -> count + is + " in the actor's own words.";
      case REPORTED -> count + is + " known from reports: " + who + ".";
      case CLAIMED -> count + is + " known only from a party with an interest: " + who + ".";
      case INFERRED -> count + is + " our reading of what was said, not said in these words.";
    };
  }

  /** "2 of 3 stances", "All 3 stances". */
  private static String someOf(int stances, int all) {
    return stances == all && all > 1
        ? "All " + all + " stances"
        : stances + " of " + English.count(all, "stance", "stances");
  }

  @Override
  public String seen(Source.Seen seen, List<Integer> sources) {
    String which = English.and(runs(sources));
    String were = sources.size() == 1 ? " was" : " were";
    return switch (seen) {
      case WHOLE -> which + were + " seen whole.";
      case PART -> which + were + " seen in part.";
      case RELAY -> which + were + " seen in another's copy or translation.";
    };
  }

  /** "[1]", "[3] to [5]": three or more that follow each other are one run. */
  private static List<String> runs(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < numbers.size(); i++) {
      boolean ends = i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1;
      if (ends && i - start >= 2) {
        runs.add("[" + numbers.get(start) + "] to [" + numbers.get(i) + "]");
      } else if (ends) {
        numbers.subList(start, i + 1).forEach(number -> runs.add("[" + number + "]"));
      }
      start = ends ? i + 1 : start;
    }
    return runs;
  }

  @Override
  public String old(
      PartialDate day, int old, int all, Subject actor, String question, PartialDate oldest) {
    return someOf(old, all)
        + (old == 1 ? " is" : " are")
        + " more than a year old "
        + (day.precision() == PartialDate.Precision.DAY ? "on " : "at the end of ")
        + English.date(day)
        + (old == 1 ? ": " : "; the oldest is ")
        + Grammar.called(actor)
        + " on "
        + question
        + " ("
        + English.date(oldest)
        + ").";
  }
}
