package stance.note.recheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.dossier.PartialDate;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/**
 * A note as it lies on a desk: read back from its text or Markdown, line by line.
 *
 * @param arguments those of the command that made it
 * @param fingerprint of the data that it rests on
 * @param day how far the dossier reached, where the note says so
 * @param version of the program that wrote it; absent where that was deleted
 * @param findings what it says on each matter, by the words that its paragraph begins with; dates
 *     and the numbers of sources aside
 * @param lines its text, without what differs between systems
 */
public record PrintedNote(
    List<String> arguments,
    String fingerprint,
    Optional<PartialDate> day,
    Optional<String> version,
    Map<String, Finding> findings,
    List<String> lines) {

  /** What a note says on one matter: under which heading, and in which words. */
  public record Finding(String heading, String text) {}

  private static final NoteLanguage WORDING = NoteLanguage.IN_USE;

  /** Stands for a value in a sentence that is looked for. */
  private static final String VALUE = "\u0001";

  private static final Pattern FINGERPRINT = pattern(WORDING.fingerprint(VALUE), "([0-9a-f]{8})");
  private static final Pattern DAY = pattern(WORDING.reachingTo(VALUE), "([0-9-]+)");
  private static final Pattern VERSION =
      Pattern.compile(pattern(WORDING.madeBy(VALUE), "(.+?)").pattern() + "(?!\\S)");
  private static final Pattern HEADING = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern NUMBERED = Pattern.compile(" {0,3}\\d+\\.\\d+ ");
  private static final Pattern PARAGRAPH = Pattern.compile("\\d+\\.\\d+\\s+(.+?)\\.\\s+(.+)");

  /** The numbers of sources: they shift when a source before them goes. */
  private static final Pattern SOURCE_NUMBER = Pattern.compile("(?<=[\\[;] ?)\\d+(?=[],;])");

  private static final Pattern MARKDOWN = Pattern.compile("^#+ |\\*\\*|`|\\\\(?=[^\\w\\s])");

  private static Pattern pattern(String sentence, String value) {
    String[] around = sentence.split(VALUE, -1);
    return Pattern.compile(Pattern.quote(around[0]) + value + Pattern.quote(around[1]));
  }

  /** The note that {@code text} is; nothing where it does not say how it was made. */
  public static Optional<PrintedNote> read(String text) {
    List<String> lines =
        Arrays.stream(text.replace("\uFEFF", "").split("\r\n|\r|\n", -1))
            .map(String::stripTrailing)
            .toList();
    List<String> paragraphs = paragraphs(lines);
    Optional<String> arguments =
        paragraphs.stream()
            .filter(paragraph -> paragraph.startsWith(WORDING.madeWith()))
            .map(paragraph -> paragraph.substring(WORDING.madeWith().length()).strip())
            .reduce((first, last) -> last);
    Optional<String> fingerprint = first(paragraphs, FINGERPRINT);
    if (arguments.isEmpty() || fingerprint.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PrintedNote(
            List.of(arguments.get().split(" +")),
            fingerprint.get(),
            first(paragraphs, DAY).flatMap(PartialDate::parse),
            first(paragraphs, VERSION),
            findings(paragraphs),
            lines));
  }

  private static Optional<String> first(List<String> paragraphs, Pattern pattern) {
    return paragraphs.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** The text without its line breaks: paragraphs end at empty lines and before numbers. */
  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      String words = MARKDOWN.matcher(line).replaceAll("").strip();
      if (words.isEmpty()
          || words.startsWith(WORDING.madeWith())
          || NUMBERED.matcher(line).lookingAt()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      paragraph.append(paragraph.isEmpty() || words.isEmpty() ? "" : " ").append(words);
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private static Map<String, Finding> findings(List<String> paragraphs) {
    List<String> headings =
        Arrays.stream(SectionKind.values())
            .filter(SectionKind::holdsFindings)
            .map(WORDING::heading)
            .toList();
    Map<String, Finding> findings = new LinkedHashMap<>();
    String heading = "";
    for (String paragraph : paragraphs) {
      Matcher section = HEADING.matcher(paragraph);
      Matcher numbered = PARAGRAPH.matcher(paragraph);
      if (section.matches()) {
        heading = section.group(1);
      } else if (numbered.matches() && headings.contains(heading)) {
        String said = WORDING.withoutDates(numbered.group(2));
        findings.put(
            numbered.group(1), new Finding(heading, SOURCE_NUMBER.matcher(said).replaceAll("")));
      }
    }
    return findings;
  }
}
