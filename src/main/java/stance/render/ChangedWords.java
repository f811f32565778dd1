package stance.render;

import java.util.List;

/**
 * Where two paragraphs differ: from the first word that does to the last, marked as by {@code git
 * diff --word-diff}, with a few words around.
 *
 * @param before "… words [-old words-] words …"
 * @param now "… words {+new words+} words …"
 */
record ChangedWords(String before, String now) {

  private static final int AROUND = 8;
  private static final String LEFT_OUT = "…";

  static ChangedWords between(String before, String now) {
    List<String> old = List.of(before.split(" ", -1));
    List<String> changed = List.of(now.split(" ", -1));
    int shorter = Math.min(old.size(), changed.size());
    int first = 0;
    while (first < shorter && old.get(first).equals(changed.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && old.get(old.size() - 1 - last).equals(changed.get(changed.size() - 1 - last))) {
      last++;
    }
    return new ChangedWords(
        marked(old, first, last, "[-", "-]"), marked(changed, first, last, "{+", "+}"));
  }

  /** The words, without most of the first and the last ones that both have. */
  private static String marked(List<String> words, int first, int last, String open, String close) {
    int end = words.size() - last;
    int from = Math.max(0, first - AROUND);
    int to = Math.min(words.size(), end + AROUND);
    StringBuilder text = new StringBuilder(from > 0 ? LEFT_OUT + " " : "");
    words.subList(from, first).forEach(word -> text.append(word).append(' '));
    if (first < end) {
      text.append(open).append(String.join(" ", words.subList(first, end))).append(close);
      text.append(' ');
    }
    text.append(String.join(" ", words.subList(end, to)));
    return text.toString().stripTrailing() + (to < words.size() ? " " + LEFT_OUT : "");
  }
}
