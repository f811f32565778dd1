package stance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.note.recheck.NoteCheck;
import stance.note.recheck.PaperText;
import stance.note.recheck.PrintedNote;
import stance.note.recheck.PrintedNoteReader;
import stance.render.UnifiedDiff;
import stance.text.QuotationMarks;
import stance.text.Styled;

/** {@code stance brief --check}: whether a note that was written still holds. */
final class WrittenNote {

  static final String DATA_ONLY = "--data-only";

  /** What names standard input among files. */
  private static final String STANDARD_INPUT = "-";

  /** What stands beside the option; all else is taken from the note. */
  private static final Set<String> BESIDE =
      Set.of("--check", DATA_ONLY, "--dossier", "--verbose", "--color", "--links");

  private final String file;
  private final PrintedNote note;
  private final ParseResult options;

  private WrittenNote(String file, PrintedNote note) {
    this.file = file;
    this.note = note;
    this.options = parsed(note.arguments());
  }

  PrintedNote note() {
    return note;
  }

  /** Its arguments, as a command has them. */
  ParseResult options() {
    return options;
  }

  /** Makes the note in the file anew, and says whether it holds. */
  static ExitStatus check(ParseResult parsed, String option, Console console) {
    boolean others =
        parsed.hasMatchedPositional(0)
            || parsed.matchedOptionsSet().stream()
                .anyMatch(matched -> !BESIDE.contains(matched.longestName()));
    if (others) {
      throw new UsageError(
          option + " takes everything but the dossier from the note", "stance brief --check FILE");
    }
    WrittenNote written = read(parsed.matchedOptionValue(option, ""), console);
    Dossier dossier = written.dossier(parsed, console);
    return written.check(dossier, parsed.hasMatchedOption(DATA_ONLY), console);
  }

  /** The note in a file, or on standard input. */
  static WrittenNote read(String file, Console console) {
    String text;
    try {
      byte[] bytes =
          file.equals(STANDARD_INPUT)
              ? console.surroundings().in().readAllBytes()
              : Files.readAllBytes(console.surroundings().folder().resolve(file));
      text = PaperText.of(bytes);
    } catch (IOException | InvalidPathException unreadable) {
      throw new UsageError("'" + file + "' cannot be read");
    }
    return new PrintedNoteReader(NoteOptions.LANGUAGE)
        .read(text)
        .map(note -> new WrittenNote(file, note))
        .orElseThrow(() -> noNote(file));
  }

  private static UsageError noNote(String file) {
    return new UsageError(
        "'" + file + "' is no note that can be made anew",
        "a note says under METHOD what it was made with, in text, Markdown, HTML or Word");
  }

  /** The dossier that is named beside the note, or else in it. */
  Dossier dossier(ParseResult parsed, Console console) {
    Optional<String> beside = DossierOptions.named(parsed);
    Optional<String> own = DossierOptions.named(options);
    if (beside.isEmpty() && own.isPresent()) {
      try {
        DossierOptions.chosen(own, console.surroundings());
      } catch (UsageError notHere) {
        throw new UsageError(
            "'" + file + "' was made from the dossier '" + own.get() + "', which is not here",
            "say where it is now with --dossier, or go where the note was made");
      }
    }
    return DossierOptions.load(parsed, beside.or(() -> own), console);
  }

  /** A note's own arguments. Only what decides on a note is known here: no file beside. */
  private ParseResult parsed(List<String> arguments) {
    try {
      return ofNote(arguments);
    } catch (ParameterException wrong) {
      throw noNote(file);
    }
  }

  /** Arguments that ask for a note, and for nothing else. */
  static ParseResult ofNote(List<String> arguments) {
    CommandSpec spec = CommandSpec.create().name("note");
    NoteOptions.addTo(spec);
    DossierOptions.addFolderTo(spec);
    CommandLine line = new CommandLine(spec);
    line.setExpandAtFiles(false);
    return line.parseArgs(arguments.toArray(String[]::new));
  }

  private ExitStatus check(Dossier dossier, boolean dataOnly, Console console) {
    NoteOptions made = options(dossier);
    String title = dossier.title();
    PrintedNote anew = anew(made, note.day(), console);
    NoteCheck check = NoteCheck.of(note, anew, title, NoteOptions.LANGUAGE.recheck());
    if (!check.dataHolds()) {
      anew = anew(made, Optional.empty(), console);
      check = NoteCheck.of(note, anew, title, NoteOptions.LANGUAGE.recheck());
    }
    StringBuilder answer = new StringBuilder();
    check.sentences().forEach(sentence -> answer.append(Styled.of(sentence).text()).append('\n'));
    if (check.showsLines()) {
      answer.append('\n');
      answer.append(UnifiedDiff.of(file, note.lines(), file + " (anew)", anew.lines()));
    }
    console.answer(answer.toString());
    return (dataOnly ? check.dataHolds() : check.holds()) ? ExitStatus.DONE : ExitStatus.NO;
  }

  /**
   * What the note asked for.
   *
   * @throws UsageError if this dossier does not have it
   */
  NoteOptions options(Dossier dossier) {
    try {
      return NoteOptions.of(options, dossier, options.hasMatchedOption("--ascii"));
    } catch (UsageError unknown) {
      throw new UsageError(
          "'"
              + file
              + "' was not made from the dossier "
              + QuotationMarks.around(dossier.title())
              + " as it is now: "
              + unknown.message(),
          "if it was made from another dossier, name that one with --dossier");
    }
  }

  /** The same note made anew, as it would be read back. */
  PrintedNote anew(NoteOptions made, Optional<PartialDate> day, Console console) {
    byte[] bytes =
        new Output(made.format(), false, Optional.empty(), Optional.empty())
            .bytes(
                NoteForms.of(NoteForms.note(made, day), Optional.empty()),
                console.forComparison(made.page()));
    try {
      return new PrintedNoteReader(NoteOptions.LANGUAGE)
          .read(PaperText.of(bytes))
          .orElseThrow(() -> noNote(file));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
