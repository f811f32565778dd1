package stance.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.text.Role;
import stance.text.Styled;

/**
 * The form of an answer, and where it goes.
 *
 * @param file absent for standard output
 */
record Output(Format format, Optional<String> file) {

  /** What names standard output among files. */
  private static final String STANDARD_OUTPUT = "-";

  static void addTo(CommandSpec spec, Format... formats) {
    addFormatTo(spec, formats);
    addFileTo(spec);
  }

  /** The option for the form alone. */
  static void addFormatTo(CommandSpec spec, Format... formats) {
    spec.addOption(
        CommonOptions.one("FORMAT", "-f", "--format")
            .description(
                EnumNames.listed(formats) + " (default: by the ending of FILE, or else text).")
            .build());
  }

  /** The option for the place alone. */
  static void addFileTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("FILE", "-o", "--output")
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
    if (parsed.hasMatchedOption("--format")) {
      String word = parsed.matchedOptionValue("--format", "");
      return new Output(EnumNames.oneOf(known, Format::shortNames, "--format", word), file);
    }
    Format ofFile = file.flatMap(Format::ofEnding).orElse(Format.TEXT);
    if (!known.contains(ofFile)) {
      throw new UsageError(
          "no " + ofFile.word() + " is written here, as '" + file.orElse("") + "' asks for",
          "it is written as " + EnumNames.listed(formats) + "; --format text writes text into it");
    }
    return new Output(ofFile, file);
  }

  /** Writes the answer in its form. */
  void write(Forms answer, Console console) {
    String text = text(answer, target(console));
    if (file.isPresent()) {
      World world = console.surroundings();
      if (new OutputFile(file.get(), world.folder()).write(text, world)) {
        console.tell(List.of(Styled.of("wrote ").plus(file.get(), Role.LITERAL)));
      }
    } else {
      console.answer(text);
    }
  }

  /** The console of the answer's destination: a file is no terminal. */
  Console target(Console console) {
    return file.isPresent() ? console.forFile() : console;
  }

  /** The answer in its form, laid out for {@code target}. */
  String text(Forms answer, Console target) {
    return format.text(answer, target);
  }
}
