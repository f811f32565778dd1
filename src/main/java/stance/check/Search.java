package stance.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import stance.check.QuotationCounts.Outcome;
import stance.dossier.Citation;
import stance.text.HiddenCharacters;

/**
 * A quotation looked for in one text that it is cited from. Its parts, which {@code [...]} joins,
 * must stand there in their order.
 *
 * @param paragraphs in which it stands: all that its parts take up; those that it may begin in, if
 *     it is ambiguous
 */
record Search(
    List<String> parts,
    Citation citation,
    FoldedText text,
    Result result,
    List<Integer> paragraphs) {

  /** How a search ended, the best first. */
  enum Result {
    /** It stands where the locator says; or, if that says nothing, in one place only. */
    SETTLED,
    /** It stands in the text, but not in the paragraphs that the locator names. */
    ELSEWHERE,
    /** It stands in several paragraphs, and the locator names none. */
    AMBIGUOUS,
    /** It does not stand there. */
    NOT_FOUND
  }

  static final Comparator<Search> BEST_FIRST = Comparator.comparing(Search::result);

  private static final int SHOWN = 200;

  Search {
    parts = List.copyOf(parts);
    paragraphs = List.copyOf(paragraphs);
  }

  static Search of(String quote, Citation citation, FoldedText text) {
    List<String> parts = parts(quote);
    Optional<Locator> locator = citation.locator().flatMap(where -> Locator.of(where, text));
    if (locator.isPresent()) {
      List<Integer> named = standsIn(parts, text, locator.get()::names);
      if (!named.isEmpty()) {
        return new Search(parts, citation, text, Result.SETTLED, named);
      }
    }
    List<Integer> anywhere = standsIn(parts, text, paragraph -> true);
    if (anywhere.isEmpty()) {
      return new Search(parts, citation, text, Result.NOT_FOUND, anywhere);
    }
    if (locator.isPresent()) {
      return new Search(parts, citation, text, Result.ELSEWHERE, anywhere);
    }
    List<Integer> starts = beginsIn(parts, text);
    return starts.size() > 1
        ? new Search(parts, citation, text, Result.AMBIGUOUS, starts)
        : new Search(parts, citation, text, Result.SETTLED, anywhere);
  }

  private static List<String> parts(String quote) {
    List<String> parts = new ArrayList<>();
    for (String part : (" " + quote + " ").split(" \\[\\.\\.\\.\\] ", -1)) {
      String folded = FoldedText.fold(part);
      if (!folded.isEmpty()) {
        parts.add(folded);
      }
    }
    return parts;
  }

  /** The paragraphs that the parts take up, each standing at the first place that it can. */
  private static List<Integer> standsIn(List<String> parts, FoldedText text, IntPredicate allowed) {
    TreeSet<Integer> paragraphs = new TreeSet<>();
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from, allowed);
      if (at < 0) {
        return List.of();
      }
      from = at + part.length();
      for (int i = text.paragraphAt(at); i <= text.paragraphAt(from - 1); i++) {
        paragraphs.add(i);
      }
    }
    return List.copyOf(paragraphs);
  }

  /** The paragraphs in which the first part can begin so that the others still follow. */
  private static List<Integer> beginsIn(List<String> parts, FoldedText text) {
    int end = text.text().length();
    for (int i = parts.size() - 1; i > 0; i--) {
      end = text.lastIndexOf(parts.get(i), end);
    }
    TreeSet<Integer> paragraphs = new TreeSet<>();
    String first = parts.get(0);
    int at = text.indexOf(first, 0, paragraph -> true);
    while (at >= 0 && at + first.length() <= end) {
      paragraphs.add(text.paragraphAt(at));
      at = text.indexOf(first, at + 1, paragraph -> true);
    }
    return List.copyOf(paragraphs);
  }

  Outcome outcome() {
    return switch (result) {
      case SETTLED, ELSEWHERE -> Outcome.VERIFIED;
      case AMBIGUOUS -> Outcome.AMBIGUOUS;
      case NOT_FOUND -> Outcome.NOT_FOUND;
    };
  }

  /** The locator of the first paragraph in which the quote stands. */
  String locator() {
    return switch (paragraphs.get(0)) {
      case FoldedText.BYLINE -> "byline";
      case FoldedText.BYLINE - 1 -> "title";
      default -> "para. " + paragraphs.get(0);
    };
  }

  /** "para. 7", "paras. 4, 7", "the title". */
  String where() {
    if (paragraphs.size() == 1) {
      return words(paragraphs.get(0));
    }
    return "paras. "
        + String.join(", ", paragraphs.stream().limit(10).map(String::valueOf).toList())
        + (paragraphs.size() > 10 ? ", ..." : "");
  }

  private static String words(int paragraph) {
    return switch (paragraph) {
      case FoldedText.BYLINE -> "the byline";
      case FoldedText.BYLINE - 1 -> "the title";
      default -> "para. " + paragraph;
    };
  }

  /** That it does not stand in {@code sources}, or which of its parts does not. */
  String notFound(String sources) {
    Optional<String> missing = missing();
    if (parts.size() == 1) {
      return "the quote does not stand in " + sources;
    }
    return missing
        .map(part -> "'" + shown(part) + "' of the quote does not stand in " + sources)
        .orElse("the parts of the quote do not stand in " + sources + " in this order");
  }

  private Optional<String> missing() {
    return parts.stream().filter(part -> text.indexOf(part, 0, p -> true) < 0).findFirst();
  }

  /** What to do about a quotation that was not found: what stands there instead. */
  String nearest() {
    Optional<NearestPassage.Passage> passage = missing().flatMap(p -> NearestPassage.to(p, text));
    String advice = "quote the source letter by letter";
    return passage
        .map(
            p ->
                "nearest in "
                    + citation.source()
                    + ", "
                    + words(text.paragraphAt(p.start()))
                    + ": '"
                    + shown(p.text())
                    + "'")
        .orElse(advice + "; nothing like it stands in " + citation.source());
  }

  /** Cut if it is long, and without what could act on a screen. */
  private static String shown(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    int end = isLong ? text.offsetByCodePoints(0, SHOWN) : text.length();
    return HiddenCharacters.inLine(text.substring(0, end)) + (isLong ? "..." : "");
  }
}
