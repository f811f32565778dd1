package stance.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.terminal.StandardStream;
import stance.text.Role;
import stance.text.Styled;

/**
 * The form of an answer, and where it goes.
 *
 * @param mark whether the text begins with a byte order mark
 * @param file absent for standard output
 * @param command which a page names as what made it; absent where the answer does so itself
 */
record Output(Format format, boolean mark, Optional<String> file, Optional<String> command) {

  /** By it Microsoft Excel knows that a file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What names standard output among files. */
  private static final String STANDARD_OUTPUT = "-";

  static void addTo(CommandSpec spec, Format... formats) {
    addFormatTo(spec, formats);
    addFileTo(spec);
  }

  /** The option for the form alone. */
  static void addFormatTo(CommandSpec spec, Format... formats) {
    spec.addOption(
        CommonOptions.one("FORMAT", Operand.of(formats), "-f", "--format")
            .description(
                EnumNames.listed(formats) + " (default: by the ending of FILE, or else text).")
            .build());
    if (List.of(formats).contains(Format.CSV)) {
      spec.addOption(
          CommonOptions.flag("--bom")
              .description("Begin CSV with a byte order mark, for Microsoft Excel.")
              .build());
    }
  }

  /** The option for the place alone. */
  static void addFileTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("FILE", Operand.FILE, "-o", "--output")
            .description("Write to this file instead of standard output (-).")
            .build());
  }

  /**
   * What was asked for, one of {@code formats}: by its name, or else by the ending of the file.
   *
   * @throws UsageError if it is none of them
   */
  static Output of(ParseResult parsed, Format... formats) {
    List<Format> known = List.of(formats);
    Optional<String> file =
        Optional.<String>ofNullable(parsed.matchedOptionValue("--output", null))
            .filter(name -> !name.equals(STANDARD_OUTPUT));
    Format format =
        parsed.hasMatchedOption("--format")
            ? EnumNames.oneOf(
                known, Format::shortNames, "--format", parsed.matchedOptionValue("--format", ""))
            : byEnding(file, formats);
    if (!known.contains(format)) {
      throw notWritten(format.word(), file, formats);
    }
    boolean mark = known.contains(Format.CSV) && parsed.hasMatchedOption("--bom");
    if (mark && format != Format.CSV) {
      throw new UsageError("--bom is for CSV alone", "add --format csv");
    }
    return new Output(format, mark, file, Optional.of(MadeWith.command(parsed)));
  }

  private static Format byEnding(Optional<String> file, Format... formats) {
    file.flatMap(ForeignEnding::of)
        .ifPresent(
            ending -> {
              throw notWritten(ending, file, formats);
            });
    return file.flatMap(Format::ofEnding).orElse(Format.TEXT);
  }

  private static UsageError notWritten(String what, Optional<String> file, Format... formats) {
    boolean csl = what.equals(Format.JSON.word()) && List.of(formats).contains(Format.CSL);
    return new UsageError(
        "no " + what + " is written here, as '" + file.orElse("") + "' asks for",
        (csl ? "CSL-JSON, for programs that keep references, is --format csl; " : "")
            + "it is written as "
            + EnumNames.listed(formats)
            + "; --format text writes text into it");
  }

  /** The same for an answer that says itself what made it. */
  Output forSelfTold() {
    return new Output(format, mark, file, Optional.empty());
  }

  /** Writes the answer in its form. */
  void write(Forms answer, Console console) {
    World world = console.surroundings();
    if (!format.isText() && goesToTerminal(world)) {
      throw new UsageError(
          format.word() + " is no text that a terminal shows",
          "name a file, such as -o answer." + format.word() + ", or send it on through a pipe");
    }
    Contents contents = contents(answer, target(console));
    if (file.isPresent()) {
      if (new OutputFile(file.get(), world.folder()).write(contents, world)) {
        console.tell(List.of(Styled.of("wrote ").plus(file.get(), Role.LITERAL)));
      }
    } else {
      console.answer(contents);
    }
  }

  private boolean goesToTerminal(World world) {
    return file.map(name -> new OutputFile(name, world.folder()).isTerminal(world))
        .orElseGet(() -> world.terminal().isTerminal(StandardStream.STDOUT));
  }

  /** The console of the answer's destination: a file is no terminal. */
  Console target(Console console) {
    return file.isPresent() ? console.forFile() : console;
  }

  /** The answer in its form, laid out for {@code target}. */
  byte[] bytes(Forms answer, Console target) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      contents(answer, target).writeTo(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private Contents contents(Forms answer, Console target) {
    Forms made =
        command.map(words -> answer.onPage(() -> MadeWith.under(answer, words))).orElse(answer);
    Contents contents = format.contents(made, target);
    return mark
        ? out -> {
          out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
          contents.writeTo(out);
        }
        : contents;
  }
}
