package stance.cli;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.terminal.ColorChoice;
import stance.terminal.TerminalFacts;

/** How the user wants output to look, for any command. */
record DisplayOptions(ColorChoice color, ColorChoice links, boolean ascii, OptionalInt width) {

  static final DisplayOptions UNASKED =
      new DisplayOptions(ColorChoice.AUTO, ColorChoice.AUTO, false, OptionalInt.empty());

  /** The options for it. */
  static void addTo(CommandSpec spec) {
    addColorTo(spec);
    spec.addOption(
        OptionSpec.builder("--links")
            .paramLabel("WHEN")
            .completionCandidates(Operand.of(DisplayOptions::colors))
            .type(String.class)
            .arity("1")
            .description(
                "Links to sources: always, never or auto, that is on a terminal known to take them"
                    + " (default).")
            .build());
    addPageTo(spec, "Lay text out for N columns, 40 to 1000.");
  }

  /** The option for colour alone. */
  static void addColorTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("--color")
            .paramLabel("WHEN")
            .completionCandidates(Operand.of(DisplayOptions::colors))
            .type(String.class)
            .arity("1")
            .description("Colour: always, never or auto, that is on a terminal (default).")
            .build());
  }

  private static List<String> colors() {
    return Arrays.stream(ColorChoice.values()).map(ColorChoice::word).toList();
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
            .completionCandidates(Operand.TEXT)
            .type(String.class)
            .arity("1")
            .description(width)
            .build());
  }

  /**
   * What was asked for.
   *
   * @throws UsageError if it cannot be
   */
  static DisplayOptions of(ParseResult parsed) {
    return new DisplayOptions(
        choice(parsed, "--color"),
        choice(parsed, "--links"),
        parsed.hasMatchedOption("--ascii"),
        parsed.hasMatchedOption("--width")
            ? OptionalInt.of(width(parsed.matchedOptionValue("--width", "")))
            : OptionalInt.empty());
  }

  private static ColorChoice choice(ParseResult parsed, String option) {
    return EnumNames.oneOf(
        List.of(ColorChoice.values()),
        ColorChoice::word,
        choice -> List.of(),
        option,
        parsed.matchedOptionValue(option, "auto"));
  }

  private static int width(String text) {
    boolean number = text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    int width = number && !text.isEmpty() ? Integer.parseInt(text) : 0;
    if (width < TerminalFacts.NARROWEST || width > TerminalFacts.WIDEST) {
      throw new UsageError(
          "--width takes a number from 40 to 1000, not '" + text + "'", "for example --width 80");
    }
    return width;
  }
}
