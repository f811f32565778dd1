package stance.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.terminal.ColorChoice;

/** How the user wants output to look, whatever the command. */
record Looks(ColorChoice color, boolean ascii, OptionalInt width) {

  static final Looks UNASKED = new Looks(ColorChoice.AUTO, false, OptionalInt.empty());

  /** The options for it. */
  static void addTo(CommandSpec spec) {
    addColorTo(spec);
    addPageTo(spec, "Lay text out for N columns, 40 to 1000.");
  }

  /** The option for colour alone. */
  static void addColorTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--color")
            .paramLabel("WHEN")
            .type(String.class)
            .arity("1")
            .description("always, never or auto (default: for a terminal)")
            .build());
  }

  /** The options for the page alone. */
  static void addPageTo(CommandSpec spec, String width) {
    spec.addOption(
        OptionSpec.builder("--ascii")
            .type(boolean.class)
            .arity("0")
            .description("Write ASCII characters alone.")
            .build());
    spec.addOption(
        OptionSpec.builder("--width")
            .paramLabel("N")
            .type(String.class)
            .arity("1")
            .description(width)
            .build());
  }

  /** What was asked for; {@link UsageError} where it cannot be. */
  static Looks of(ParseResult parsed) {
    return new Looks(
        Words.oneOf(ColorChoice.class, "--color", parsed.matchedOptionValue("--color", "auto")),
        parsed.hasMatchedOption("--ascii"),
        width(parsed.matchedOptionValue("--width", "")));
  }

  private static OptionalInt width(String text) {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    boolean number = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int width = number ? Integer.parseInt(text) : 0;
    if (width < 40 || width > 1000) {
      throw new UsageError(
          "--width takes a number from 40 to 1000, not '" + text + "'", "for example --width 80");
    }
    return OptionalInt.of(width);
  }
}
