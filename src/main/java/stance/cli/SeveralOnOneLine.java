package stance.cli;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.RecordKeys.Key;

/** Several ids on one line with commas between them, where no single answer reads like that. */
final class SeveralOnOneLine {

  private final Answers answers;

  SeveralOnOneLine(Answers answers) {
    this.answers = answers;
  }

  /**
   * What a line gives of a key, as files write it.
   *
   * @param before the values that stand before it
   * @throws UsageError if it cannot stand there
   */
  List<String> of(Key<?> key, List<String> before, String line) {
    List<String> words = List.of(line.strip().split("\\s*,\\s*"));
    boolean canBeSeveral =
        words.size() > 1
            && switch (key.type()) {
              case IDS -> true;
              case ANSWER -> answers.isChoice();
              case CITATIONS -> areSources(words);
              default -> false;
            };
    if (!canBeSeveral) {
      return List.of(answers.meant(key, before, line));
    }
    try {
      return key.type() == Key.Type.CITATIONS
          ? each(key, before, words)
          : List.of(answers.meant(key, before, line));
    } catch (UsageError asOne) {
      if (!canBe(key, before, words.get(0))) {
        throw asOne;
      }
      return each(key, before, words);
    }
  }

  private boolean canBe(Key<?> key, List<String> before, String word) {
    try {
      return !answers.meant(key, before, word).isEmpty();
    } catch (UsageError none) {
      return false;
    }
  }

  /** Else the second would be a place in the first. */
  private boolean areSources(List<String> words) {
    List<String> ids = new ArrayList<>();
    answers.dossier().sources().forEach(source -> ids.add(source.id().text()));
    return ids.containsAll(words);
  }

  private List<String> each(Key<?> key, List<String> before, List<String> words) {
    List<String> all = new ArrayList<>(before);
    for (String word : words) {
      all.add(answers.meant(key, all, word));
    }
    return all.subList(before.size(), all.size());
  }
}
