package stance.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.screen.Asked;

/** What was typed, to be typed again for another command that a screen proposes. */
final class AskedAgain {

  private static final Set<String> GROUPS = Set.of("--country", "--kind");
  private static final Set<String> QUESTIONS = Set.of("--question", "--topic");
  private static final Set<String> BASIS = Set.of("--from", "--as-of", "--evidence");
  private static final Set<String> WORLD = Set.of("--assume");
  private static final Set<String> DOSSIER = Set.of("--dossier");

  private AskedAgain() {}

  /** What was asked for, the folder of the dossier with it as it was typed. */
  static Asked of(ParseResult parsed) {
    StringBuilder actors = new StringBuilder();
    // One that takes several words is matched once a word.
    for (ArgSpec given : new LinkedHashSet<>(parsed.matchedPositionals())) {
      given.originalStringValues().forEach(word -> add(word, actors));
    }
    return new Asked(
        actors + options(parsed, GROUPS),
        options(parsed, QUESTIONS),
        options(parsed, BASIS),
        options(parsed, WORLD),
        options(parsed, DOSSIER));
  }

  private static String options(ParseResult parsed, Set<String> names) {
    StringBuilder words = new StringBuilder();
    for (OptionSpec option : List.copyOf(parsed.matchedOptionsSet())) {
      if (names.contains(option.longestName())) {
        for (String value : option.originalStringValues()) {
          add(option.shortestName(), words);
          add(value, words);
        }
      }
    }
    return words.toString();
  }

  private static void add(String word, StringBuilder words) {
    words.append(' ').append(ShellWord.of(word));
  }
}
