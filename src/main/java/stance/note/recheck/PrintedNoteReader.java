package stance.note.recheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.dossier.PartialDate;
import stance.note.NoteStyle;
import stance.note.recheck.PrintedNote.Finding;
import stance.note.style.NoteStyles;
import stance.note.words.MethodWords;
import stance.note.words.NoteLanguage;
import stance.note.words.OnTheWay;
import stance.note.words.SectionKind;

/** Reads notes back from their text or Markdown, by the words of their language. */
public final class PrintedNoteReader {

  /** Stands for a value in a sentence that is looked for. */
  private static final String VALUE = "\u0001";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n|\r|\n";
  private static final Pattern BLANKS = Pattern.compile("[ \t]+(?=\r|\n|\\z)");

  /** How many paragraphs at most stand above what a note says: its style, title, day and actors. */
  private static final int OPENING = 6;

  /** How many lines at most stand above a title. */
  private static final int LINES_ABOVE = 8;

  private static final Pattern HEADING = Pattern.compile("\\d+\\. (.+)");
  private static final Pattern NUMBERED = Pattern.compile(" {0,3}\\d+\\.\\d+ ");
  private static final Pattern PARAGRAPH = Pattern.compile("\\d+\\.\\d+\\s+(.+?)\\.\\s+(.+)");

  /** The numbers of sources: they shift when a source before them goes. */
  private static final Pattern SOURCE_NUMBER = Pattern.compile("(?<=[\\[;] ?)\\d+(?=[],;])");

  /** A bracket of sources; one that a quotation leaves out begins with no number. */
  private static final Pattern CITATION = Pattern.compile(" \\[\\d[^\\]]*\\]");

  /** Where a sentence ends: not after a short word, which may be cut short ("Dr."). */
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[\\p{L}\\d]{4}[.?!]|[\\])”\"][.?!]|[.?!…][”\"]) (?=[\\p{Lu}“\"])");

  /** What Markdown puts around words, and before a sign that is not to act. */
  private static final Pattern MARKDOWN = Pattern.compile("^#+ |\\*\\*|`|\\\\(?=[^\\w\\s])");

  /** A command stands in it as code, in which a backslash is one. */
  private static final Pattern CODE = Pattern.compile("^#+ |\\*\\*|`");

  private final NoteLanguage language;
  private final String madeWith;
  private final Pattern fingerprint;
  private final Pattern day;
  private final Pattern version;

  /** A reader of notes in a language. */
  public PrintedNoteReader(NoteLanguage language) {
    MethodWords words = language.method();
    this.language = language;
    this.madeWith = words.madeWith();
    this.fingerprint = pattern(words.fingerprint(VALUE), "([0-9a-f]{8})");
    this.day = pattern(words.reachingTo(VALUE), "([0-9-]+)");
    this.version = Pattern.compile(pattern(words.madeBy(VALUE), "(.+?)").pattern() + "(?!\\S)");
  }

  private static Pattern pattern(String sentence, String value) {
    String[] around = sentence.split(VALUE, -1);
    return Pattern.compile(Pattern.quote(around[0]) + value + Pattern.quote(around[1]));
  }

  /** The note that {@code text} is; nothing where it does not say how it was made. */
  public Optional<PrintedNote> read(String text) {
    List<String> all = lines(text);
    int title = title(all);
    List<String> lines = all.subList(title, all.size());
    List<String> paragraphs = paragraphs(lines);
    Optional<String> arguments =
        paragraphs.stream()
            .filter(paragraph -> paragraph.startsWith(madeWith))
            .map(paragraph -> paragraph.substring(madeWith.length()).strip())
            .reduce((first, last) -> last);
    Optional<String> hash = first(paragraphs, fingerprint);
    if (arguments.isEmpty() || hash.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PrintedNote(
            ShellWords.in(arguments.get()),
            hash.get(),
            first(paragraphs, day).flatMap(PartialDate::parse),
            first(paragraphs, version),
            findings(paragraphs),
            String.join(" ", paragraphs.subList(0, Math.min(OPENING, paragraphs.size()))),
            String.join(" ", all.subList(0, title)).strip(),
            lines,
            onTheWay(text)));
  }

  /** At which line the note begins: below what its writer put above its title. */
  private int title(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), LINES_ABOVE); i++) {
      String line = MARKDOWN.matcher(lines.get(i)).replaceAll("").strip();
      for (NoteStyle style : NoteStyles.ALL) {
        if (line.startsWith(style.heading(language))) {
          return i;
        }
      }
    }
    return 0;
  }

  /** The lines of the text; after the last line end there is none. */
  private static List<String> lines(String text) {
    List<String> lines =
        new ArrayList<>(
            Arrays.stream(text.replace(BYTE_ORDER_MARK, "").split(LINE_END, -1))
                .map(String::stripTrailing)
                .toList());
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static Set<OnTheWay> onTheWay(String text) {
    Set<OnTheWay> found = EnumSet.noneOf(OnTheWay.class);
    if (text.startsWith(BYTE_ORDER_MARK)) {
      found.add(OnTheWay.BYTE_ORDER_MARK);
    }
    if (text.indexOf('\r') >= 0) {
      found.add(OnTheWay.LINE_ENDS);
    }
    if (BLANKS.matcher(text).find()) {
      found.add(OnTheWay.BLANKS_AT_LINE_ENDS);
    }
    if (!text.endsWith("\n") && !text.endsWith("\r")) {
      found.add(OnTheWay.NO_LAST_LINE_END);
    }
    return found;
  }

  private static Optional<String> first(List<String> paragraphs, Pattern pattern) {
    return paragraphs.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** The text without its line breaks: paragraphs end at empty lines and before numbers. */
  private List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean code = false;
    for (String line : lines) {
      String words = MARKDOWN.matcher(line).replaceAll("").strip();
      if (words.isEmpty() || words.startsWith(madeWith) || NUMBERED.matcher(line).lookingAt()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
        code = words.startsWith(madeWith);
      }
      paragraph
          .append(paragraph.isEmpty() || words.isEmpty() ? "" : " ")
          .append(code ? CODE.matcher(line).replaceAll("").strip() : words);
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private Map<String, Finding> findings(List<String> paragraphs) {
    List<String> headings =
        Arrays.stream(SectionKind.values())
            .filter(SectionKind::holdsFindings)
            .map(language.sections()::heading)
            .toList();
    Map<String, Finding> findings = new LinkedHashMap<>();
    String heading = "";
    for (String paragraph : paragraphs) {
      Matcher section = HEADING.matcher(paragraph);
      Matcher numbered = PARAGRAPH.matcher(paragraph);
      if (section.matches()) {
        heading = section.group(1);
      } else if (numbered.matches() && headings.contains(heading)) {
        findings.put(numbered.group(1), finding(heading, numbered.group(2)));
      }
    }
    return findings;
  }

  private Finding finding(String heading, String text) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (String sentence : SENTENCE_END.split(CITATION.matcher(text).replaceAll(""))) {
      sentences.put(language.recheck().withoutDates(sentence), sentence);
    }
    String said = language.recheck().withoutDates(text);
    return new Finding(heading, SOURCE_NUMBER.matcher(said).replaceAll(""), sentences);
  }
}
