package stance.note.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stance.dossier.Actor;
import stance.dossier.AnswerSpace.Possible;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.dossier.Source;

/** What a sentence of a note is made of, for readers who know no more than English. */
final class Prose {

  private static final Pattern CITATION =
      Pattern.compile(" ?\\[\\d+(?:,[^\\];]*)?(?:; ?\\d+[^\\];]*)*]");
  private static final Pattern REFERENCE = Pattern.compile(" ?\\(\\d+\\.\\d+(?:, \\d+\\.\\d+)*\\)");
  private static final String MARKS = ".?!";

  private Prose() {}

  /** The text as a document shows it, without what shows where it comes from. */
  static String withoutProof(String text) {
    String shown = text.replace('\u00A0', ' ');
    return REFERENCE.matcher(CITATION.matcher(shown).replaceAll("")).replaceAll("");
  }

  /** The text without what stands in quotation marks, however deep. */
  static String withoutQuotations(String text) {
    StringBuilder rest = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '“') {
        rest.append(depth == 0 ? "“" : "");
        depth++;
      } else if (at == '”' && depth > 0) {
        depth--;
        rest.append(depth == 0 ? "”" : "");
      } else if (depth == 0) {
        rest.append(at);
      }
    }
    return rest.toString();
  }

  /** The sentences: they end at a mark, outside of brackets and quotation marks or just within. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      depth += at == '“' || at == '(' || at == '[' ? 1 : 0;
      depth -= at == '”' || at == ')' || at == ']' ? 1 : 0;
      // A question in quotation marks is told within a sentence.
      boolean ended = MARKS.indexOf(at) >= 0 || at == '”' && i > 0 && text.charAt(i - 1) == '.';
      if (depth == 0 && ended && !isInitial(text, i) && isBeforeSentence(text, i + 1)) {
        sentences.add(text.substring(start, i + 1).strip());
        start = i + 1;
      }
    }
    if (!text.substring(start).isBlank()) {
      sentences.add(text.substring(start).strip());
    }
    return sentences;
  }

  /** Whether the stop is that of an abbreviated name: "J. Smith", "U.S.", "St. Mary's". */
  private static boolean isInitial(String text, int stop) {
    boolean letter = stop > 0 && Character.isUpperCase(text.charAt(stop - 1));
    boolean alone = stop < 2 || " .".indexOf(text.charAt(stop - 2)) >= 0;
    return letter && alone || text.substring(0, stop).endsWith(" St");
  }

  private static boolean isBeforeSentence(String text, int index) {
    if (index >= text.length()) {
      return true;
    }
    if (text.charAt(index) != ' ' || index + 1 == text.length()) {
      return false;
    }
    int next = text.codePointAt(index + 1);
    return next == '“' || Character.isDigit(next) || Character.isUpperCase(next);
  }

  static int words(String text) {
    return (int) Stream.of(text.split(" ")).filter(word -> !word.isBlank()).count();
  }

  /** The text with one plain word for each name and answer of a dossier: what is left is ours. */
  static String masked(String text, Dossier dossier) {
    String masked = text;
    for (String name : names(dossier)) {
      masked = masked.replace(name, "Xx");
    }
    return masked;
  }

  private static List<String> names(Dossier dossier) {
    List<String> names = new ArrayList<>();
    for (Actor actor : dossier.actors()) {
      names.add(actor.name());
      names.add(dossier.label(actor.id()));
      actor.inText().ifPresent(names::add);
      actor.inText().ifPresent(name -> names.add(capitalized(name)));
    }
    for (Question question : dossier.questions()) {
      names.add(question.asks());
      names.add(question.label());
      question.answers().possible().stream().map(Possible::text).forEach(names::add);
      question.answers().possible().forEach(possible -> names.add(capitalized(possible.text())));
    }
    dossier.sources().stream().map(Source::publisher).forEach(names::add);
    names.addAll(dossier.inText().values());
    // One letter is no name that could be told from a word.
    return names.stream()
        .filter(name -> name.length() > 2)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
