package stance.text;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stance.Effort;

/** Text made at random, the same for the same seed, from all that a dossier may hold. */
final class RandomText {

  private static final int RUNS = 2000 / Effort.oneIn(10);

  private static final List<String> CLUSTERS =
      List.of(
          "a",
          "Z",
          "7",
          "-",
          "/",
          "é",
          "ø",
          "Ł",
          "ß",
          "≠",
          "·",
          "…",
          "“",
          "й",
          "Щ",
          "ї",
          "Є",
          "e\u0301",
          "и\u0306",
          "日",
          "本",
          "か\u3099",
          "한",
          "\u1112\u1161\u11AB",
          "🇺🇦",
          "🇨🇦",
          "👍🏽",
          "👩‍👩‍👧‍👦",
          "❤️",
          "#️⃣",
          "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
          "कि",
          "ก็",
          "ש",
          "ب",
          "\u00A0",
          "\u202F",
          "z\u0300\u0301\u0316\u0334");

  private static final List<String> HOSTILE =
      List.of(
          "\u001B[31m",
          "\u0000",
          "\u0007",
          "\u007F",
          "\u009B",
          "\t",
          "\n",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u202E",
          "\u2066",
          "\u200E",
          "\u061C",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\uFFFF",
          "\uDBFF\uDFFF",
          "\uDB40\uDC41",
          "\u200D",
          "\uFE0F",
          "\u0338",
          "\u3000",
          "\u0301");

  private final Random random;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Runs a property on many texts; one that fails is named by its seed. */
  static void forAll(Consumer<RandomText> property) {
    for (long seed = 0; seed < RUNS; seed++) {
      try {
        property.accept(new RandomText(seed));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A cluster that does not join with the ones around it. */
  String cluster() {
    return CLUSTERS.get(below(CLUSTERS.size()));
  }

  /** A word of up to {@code longest} clusters. */
  String word(int longest) {
    return repeat(1 + below(longest), "").replace(" ", "");
  }

  /** Words with a space between one and the next. */
  String sentence(int words, int longest) {
    return IntStream.range(0, words).mapToObj(i -> word(longest)).collect(Collectors.joining(" "));
  }

  /** Anything at all. */
  String hostile() {
    StringBuilder text = new StringBuilder();
    for (int i = below(30); i > 0; i--) {
      switch (below(4)) {
        case 0 -> text.append(HOSTILE.get(below(HOSTILE.size())));
        case 1 -> text.append((char) below(0x10000));
        case 2 -> text.appendCodePoint(below(0x110000));
        default -> text.append(cluster());
      }
    }
    return text.toString();
  }

  /** Text whose pieces have roles at random; a cluster may be spread over several. */
  Styled styled(String text) {
    Styled styled = Styled.EMPTY;
    int at = 0;
    while (at < text.length()) {
      int end = cut(text, at + 1);
      styled = styled.plus(text.substring(at, end), Role.values()[below(Role.values().length)]);
      at = end;
    }
    return styled;
  }

  /**
   * A place to cut at, from {@code from} on: not within a character, nor within a region's flag.
   */
  int cut(String text, int from) {
    int at = from;
    while (at < text.length()
        && (below(5) > 0 || Character.isLowSurrogate(text.charAt(at)) || isTag(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isTag(String text, int at) {
    return Character.UnicodeBlock.of(text.codePointAt(at)) == Character.UnicodeBlock.TAGS;
  }

  private String repeat(int count, String separator) {
    return IntStream.range(0, count)
        .mapToObj(i -> cluster())
        .collect(Collectors.joining(separator));
  }
}
