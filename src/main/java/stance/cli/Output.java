package stance.cli;

import java.util.List;
import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** In what form, and where to, an answer goes. */
record Output(Format format) {

  /** The forms of an answer. */
  enum Format {
    TEXT,
    JSON
  }

  static void addTo(CommandSpec spec) {
    List<String> words = Arrays.stream(Format.values()).map(Words::of).toList();
    spec.addOption(
        Standard.one("FORMAT", "-f", "--format")
            .description(String.join(" or ", words) + " (default: text).")
            .build());
  }

  /** What was asked for; {@link UsageError} where it cannot be. */
  static Output of(ParseResult parsed) {
    return new Output(
        Words.oneOf(Format.class, "--format", parsed.matchedOptionValue("--format", "text")));
  }

  /** Writes the answer. */
  void write(String text, Console console) {
    console.answer(text);
  }
}
