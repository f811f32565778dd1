package stance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs that a citation names: {@code para. 7}, {@code paras. 4, 7}, {@code paras. 4 to
 * 6}, {@code last para.}, {@code title}, {@code byline}.
 */
record Locator(List<Range> ranges) {

  private static final Pattern PARAGRAPHS = Pattern.compile("para(?:s?\\.|graphs?) (.+)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,6})(?: ?(?:to|-|\u2013) ?(\\d{1,6}))?");

  /** From one paragraph to another, both included. */
  record Range(int first, int last) {}

  Locator {
    ranges = List.copyOf(ranges);
  }

  /** What {@code text} names in a source; nothing if it names no paragraphs. */
  static Optional<Locator> of(String text, FoldedText source) {
    String lower = text.toLowerCase(Locale.ROOT);
    switch (lower) {
      case "last para.":
        return Optional.of(one(source.lastParagraph()));
      case "title", "headline":
        return Optional.of(one(FoldedText.BYLINE - 1));
      case "byline":
        return Optional.of(one(FoldedText.BYLINE));
      default:
        Matcher named = PARAGRAPHS.matcher(lower);
        return named.matches() ? numbers(named.group(1)) : Optional.empty();
    }
  }

  private static Locator one(int paragraph) {
    return new Locator(List.of(new Range(paragraph, paragraph)));
  }

  private static Optional<Locator> numbers(String list) {
    List<Range> ranges = new ArrayList<>();
    for (String part : list.split(" ?, ?(?:and )?| and ", -1)) {
      Matcher numbers = NUMBERS.matcher(part.strip());
      if (!numbers.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(numbers.group(1));
      String last = numbers.group(2);
      ranges.add(new Range(first, last == null ? first : Integer.parseInt(last)));
    }
    return Optional.of(new Locator(ranges));
  }

  boolean names(int paragraph) {
    return ranges.stream().anyMatch(r -> r.first() <= paragraph && paragraph <= r.last());
  }
}
