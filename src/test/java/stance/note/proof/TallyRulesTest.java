package stance.note.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.words.SectionKind;

/** The tally of a note: each of its figures is that of the paragraphs which it counts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class TallyRulesTest {

  private static final String SOME =
      "(both|all \\w+|"
          + Numbers.TOLD
          + ")(?: more)?(?: questions?)?(?: that (?:both|all \\w+) answered)?";

  /** What is said of those who answered, each with what it is called of others. */
  private static final Map<String, SectionKind> LIES =
      Map.of(
          "agree",
          SectionKind.AGREEMENT_OF_ALL,
          "agree, but on different terms",
          SectionKind.DIFFERENT_TERMS,
          "agree in part",
          SectionKind.AGREEMENT_IN_PART,
          "differ",
          SectionKind.DIFFERENCES);

  private static final Pattern LIE =
      Pattern.compile(
          "(?:they|those who answered) (agree, but on different terms|agree in part|agree|differ)"
              + "(?=[.;])");

  private static final Map<SectionKind, Pattern> OTHERS =
      Map.of(
          SectionKind.NO_SIDE,
          Pattern.compile("on (?:the )?" + SOME + ", somebody takes no side"),
          SectionKind.ONE_SIDED,
          Pattern.compile(SOME + " rests? on one side's word"),
          SectionKind.OUR_READING,
          Pattern.compile(SOME + " rests? on our reading alone"),
          SectionKind.ONE_RECORD,
          Pattern.compile(SOME + " (?:rests|each rest) on one and the same record"),
          SectionKind.OPEN,
          Pattern.compile(SOME + " (?:is|are) open"),
          SectionKind.ONLY_ONE,
          Pattern.compile(SOME + " (?:was|were each) answered by one of them alone"));

  private static final Pattern OF_ALL =
      Pattern.compile("(\\w+) questions? that (?:both|all \\w+) answered");
  private static final Pattern OF_SOME =
      Pattern.compile("on (\\w+)(?: more,| questions?) something is on record, but not");
  private static final Pattern SILENT =
      Pattern.compile("on (\\w+) nothing (?:is on record|that counts here)");

  private static final Pattern NOBODY = Pattern.compile("on (\\w+) nobody");
  private static final Pattern LEFT_OUT = Pattern.compile("(\\w+) (?:is|are) left out");

  @ForEachNote
  void each_figure_of_a_tally_is_that_of_the_paragraphs_it_counts(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    List<Note.Item> items = sample.items(SectionKind.BOTTOM_LINE);
    if (items.size() > 1) {
      String tally = items.get(1).text().toLowerCase(Locale.ROOT);
      int others = tally.contains(" more") ? before(tally, tally.indexOf(" more")) : tally.length();
      boolean any = OF_ALL.matcher(tally).find();
      String ofAll = any ? tally.substring(0, others) : "";
      String ofSome = any ? tally.substring(others) : tally;
      List<Paragraph> paragraphs = Paragraph.in(sample);
      compare(faults, ofAll, counted(paragraphs, Asked::allStated));
      compare(faults, ofSome, counted(paragraphs, asked -> !asked.allStated()));
      faults.addIf(
          first(SILENT, tally) != RecountTest.asked(sample) - paragraphs.size(),
          paragraphs.size() + " paragraphs: " + tally);
      Matcher spoken = OF_SOME.matcher(tally);
      if (spoken.find()) {
        long some = paragraphs.stream().filter(told -> !told.asked().allStated()).count();
        faults.addIf(number(spoken.group(1)) != some, some + " of some: " + tally);
      }
    }
    faults.assertNone();
  }

  @ForEachNote
  void a_card_calls_nothing_silent_that_is_left_out(long seed) {
    Sample sample = Samples.ofSeveral(seed);
    Faults faults = new Faults(sample);
    List<Asked> unspoken = sample.recount().questions().stream().filter(Asked::isSilent).toList();
    int spoken = sample.recount().questions().size() - unspoken.size();
    int leftOut =
        (int)
            unspoken.stream()
                .filter(asked -> asked.entries().stream().anyMatch(Recount.Entry::filtered))
                .count();
    int silent = RecountTest.asked(sample) - spoken - leftOut;
    sample.card().stream()
        .flatMap(card -> card.sections().stream())
        .forEach(
            section -> {
              String text = section.items().get(0).text().toLowerCase(Locale.ROOT);
              switch (section.heading()) {
                case "SILENT" -> faults.addIf(number(text) != silent, text);
                case "LEFT OUT" -> faults.addIf(number(text) != leftOut, text);
                case "MORE" -> {
                  faults.addIf(first(NOBODY, text) != silent, text);
                  faults.addIf(first(LEFT_OUT, text) != leftOut, text);
                }
                default -> {}
              }
            });
    faults.assertNone();
  }

  /** Where the sentence begins that holds this place. */
  private static int before(String text, int place) {
    return text.lastIndexOf(". ", place) + 1;
  }

  private static Map<SectionKind, Integer> counted(
      List<Paragraph> paragraphs, Predicate<Asked> which) {
    return paragraphs.stream()
        .filter(told -> which.test(told.asked()))
        .map(Paragraph::section)
        .map(kind -> kind == SectionKind.AGREEMENT_OF_SOME ? SectionKind.AGREEMENT_OF_ALL : kind)
        .collect(Collectors.groupingBy(kind -> kind, Collectors.summingInt(kind -> 1)));
  }

  private static void compare(Faults faults, String text, Map<SectionKind, Integer> expected) {
    Map<SectionKind, Integer> told = new EnumMap<>(SectionKind.class);
    Matcher lie = LIE.matcher(text);
    while (lie.find()) {
      String clause = text.substring(0, lie.start()).replaceFirst("^.*[.;] ", "");
      Matcher some = Pattern.compile("^on (?:the )?" + SOME).matcher(clause);
      int number = some.find() ? number(some.group(1)) : 1;
      told.merge(LIES.get(lie.group(1)), number, Integer::sum);
    }
    OTHERS.forEach(
        (kind, pattern) -> {
          Matcher other = pattern.matcher(text);
          while (other.find()) {
            told.merge(kind, number(other.group(1)), Integer::sum);
          }
        });
    told.values().removeIf(number -> number == 0);
    faults.addIf(!told.equals(expected), expected + ", told " + told + ": " + text);
  }

  private static int first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? number(found.group(1)) : 0;
  }

  private static int number(String told) {
    return told.equals("both")
        ? 2
        : told.equals("neither") ? 0 : Numbers.in(told.replace("all ", "")).get(0);
  }
}
