package stance.note.proof;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.note.Note;
import stance.note.proof.Recount.Asked;
import stance.note.proof.Recount.Entry;
import stance.note.words.SectionKind;

/**
 * A paragraph of the usual note on one question, beside what the comparison says on it.
 *
 * @param text as a document shows it
 */
record Paragraph(Asked asked, SectionKind section, String text) {

  /** So many who say the same are named; more are counted. */
  static final int NAMED = 8;

  private static final int NAMED_IN_ALL = 12;

  private static final Pattern CITATION = Pattern.compile("\\[(\\d+[^\\]]*)]");

  /** The paragraphs on questions, of a note that has one for each. */
  static List<Paragraph> in(Sample sample) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (sample.questions().size() == 1 && sample.actors().size() > 1) {
      return paragraphs;
    }
    for (Note.Section section : sample.briefing().sections()) {
      if (section.kind().holdsFindings()) {
        for (Note.Item item : section.items()) {
          item.question()
              .map(id -> sample.recount().question(id.text()))
              .ifPresent(
                  asked ->
                      paragraphs.add(
                          new Paragraph(
                              asked, section.kind(), item.text().replace('\u00A0', ' '))));
        }
      }
    }
    return paragraphs;
  }

  /**
   * Those whom it counts: who give the commonest answers, until no more than eight say the same and
   * twelve are named; and those without an answer, where more than eight stand alike.
   */
  Set<String> counted() {
    return counted(asked);
  }

  /** Whom a paragraph on this question counts. */
  static Set<String> counted(Asked asked) {
    Map<List<Object>, List<String>> answers = new LinkedHashMap<>();
    for (Entry entry : asked.stated()) {
      Set<String> taken = Set.copyOf(entry.only().answer());
      List<Object> answer =
          taken.isEmpty()
              ? List.of(false, Set.copyOf(entry.only().rejects()))
              : List.of(true, taken);
      answers.computeIfAbsent(answer, same -> new ArrayList<>()).add(entry.actor());
    }
    List<List<String>> commonest = new ArrayList<>(answers.values());
    commonest.sort(Comparator.comparing((List<String> same) -> same.size()).reversed());
    Set<String> counted = new LinkedHashSet<>();
    int named = asked.stated().size();
    for (List<String> same : commonest) {
      if (named > NAMED_IN_ALL || same.size() > NAMED) {
        counted.addAll(same);
        named -= same.size();
      } else {
        break;
      }
    }
    for (String state : List.of("undecided", "declined", "absent", "withheld")) {
      List<Entry> alike = asked.inState(state);
      if (alike.size() > NAMED) {
        alike.forEach(entry -> counted.add(entry.actor()));
      }
    }
    return counted;
  }

  /** The text without what it says of the terms of some, of other questions and of caution. */
  String claims() {
    StringBuilder claims = new StringBuilder();
    String rest = text.startsWith(asked.asks()) ? text.substring(asked.asks().length()) : text;
    for (String sentence : Prose.sentences(rest)) {
      boolean aside =
          sentence.contains(", a condition of ")
              || sentence.startsWith("Some terms clash: ")
              || sentence.startsWith("Since then, ")
              || sentence.startsWith("Before that, ")
              || sentence.startsWith("Of those who speak for ")
              || sentence.startsWith("The majority of those who speak for ")
              || sentence.startsWith("Caution on ");
      claims.append(aside ? "" : sentence + " ");
    }
    return claims.toString();
  }

  /** What a text cites: number and locator of each. */
  static List<String> cited(String text) {
    List<String> cited = new ArrayList<>();
    Matcher citation = CITATION.matcher(text);
    while (citation.find()) {
      cited.addAll(List.of(citation.group(1).split("; ?(?=\\d)")));
    }
    return cited;
  }

  /** "9 November 2017" for 2017-11-09, "November 2017" for 2017-11, "2017" for itself. */
  static String date(String iso) {
    String[] parts = iso.split("-");
    String year = parts[0];
    if (parts.length == 1) {
      return year;
    }
    String month =
        Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return (parts.length == 2 ? "" : Integer.parseInt(parts[2]) + " ") + month + " " + year;
  }
}
