package stance.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stance.dossier.RecordKeys.Key;

/**
 * Says in the words of options what is wrong with a record in those of its files: {@code --evidence
 * reported} for {@code 'evidence: reported'}.
 */
final class OptionWords {

  /** A key in quotation marks, with one value or none. */
  private static final Pattern KEY = Pattern.compile("'([a-z][a-z-]*)(?:: ([^'{}\\[\\]]+))?'");

  private final Addable kind;
  private final List<String> typed;

  /** The words typed are nobody's keys, even where they read so. */
  OptionWords(Addable kind, List<String> typed) {
    this.kind = kind;
    this.typed = List.copyOf(typed);
  }

  /** The same refusal, of this option. */
  UsageError of(String option, UsageError wrong) {
    String message = inOptions(wrong.message());
    return new UsageError(
        message.startsWith(option + " ") ? message : option + ": " + message,
        wrong.help().map(this::inOptions));
  }

  private String inOptions(String text) {
    return KEY.matcher(text).replaceAll(found -> escaped(option(found).orElse(found.group())));
  }

  private Optional<String> option(MatchResult found) {
    boolean isTyped = typed.contains(found.group(1)) || typed.contains(unquoted(found.group()));
    for (Key<?> key : kind.offered()) {
      if (key.name().equals(found.group(1)) && !isTyped) {
        String value = Optional.ofNullable(found.group(2)).map(each -> " " + each).orElse("");
        return Optional.of(AddOptions.usual(key) + value);
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }
}
