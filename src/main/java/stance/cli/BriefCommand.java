package stance.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.text.HiddenCharacters;

/** {@code stance brief}: the note that leaves the building, and the test of one that has. */
final class BriefCommand implements Command {

  private static final String CHECK = "--check";
  private static final String HEAD = "--head";

  @Override
  public String name() {
    return "brief";
  }

  @Override
  public String does() {
    return "Writes a briefing note: where actors differ and agree, each claim with its source."
        + " Without actors it is on those that the dossier names for it.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance brief freeland sajjan scheer --as-of 2017-11-09",
            "stance brief --style card",
            "stance brief scheer --full -o scheer.txt",
            "stance brief --check scheer.txt",
            "stance brief --against scheer.txt");
    NoteOptions.addTo(spec);
    spec.addOption(
        CommonOptions.one("FILE", Operand.FILE, CHECK)
            .description("Make the note in this file anew, and say whether it still holds.")
            .build());
    spec.addOption(
        CommonOptions.flag(WrittenNote.DATA_ONLY)
            .description("With --check: whether its data still holds, whatever its lines.")
            .build());
    spec.addOption(
        CommonOptions.one("OLD-NOTE", Operand.FILE, EarlierEdition.AGAINST)
            .description(
                "Tell what changed since the note in this file (-: standard input), for the actors"
                    + " named, or else for its own.")
            .build());
    spec.addOption(
        CommonOptions.one("DOSSIER", Operand.FOLDER, EarlierEdition.OLD_DOSSIER)
            .description(
                "With --against: the dossier as it was then, a folder, or REV:FOLDER of git.")
            .build());
    spec.addOption(
        CommonOptions.one("TEXT", Operand.TEXT, HEAD)
            .description("Print this line on top: a classification, an author.")
            .build());
    Output.addFileTo(spec);
    DossierOptions.addTo(spec);
    DisplayOptions.addColorTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    if (parsed.hasMatchedOption(CHECK)) {
      return WrittenNote.check(parsed, CHECK, console);
    }
    if (parsed.hasMatchedOption(WrittenNote.DATA_ONLY)) {
      throw new UsageError(
          WrittenNote.DATA_ONLY + " is for " + CHECK, "stance brief --check FILE --data-only");
    }
    Output output = Output.of(parsed, NoteOptions.FORMATS);
    Optional<String> head = head(parsed, output.format());
    if (parsed.hasMatchedOption(EarlierEdition.AGAINST)) {
      return EarlierEdition.tell(parsed, head, console);
    }
    if (parsed.hasMatchedOption(EarlierEdition.OLD_DOSSIER)) {
      throw new UsageError(
          EarlierEdition.OLD_DOSSIER + " is for " + EarlierEdition.AGAINST,
          "stance brief --against OLD-NOTE --old-dossier HEAD~1:positions");
    }
    int width = NoteOptions.width(parsed);
    Dossier dossier = DossierOptions.load(parsed, console);
    boolean ascii = output.target(console).page().ascii();
    NoteOptions options = NoteOptions.of(parsed, dossier, ascii);
    ActorOptions.warnOfSpokesmen(options.comparison(), console);
    output
        .forSelfTold()
        .write(
            NoteForms.of(NoteForms.note(options, Optional.empty()), head),
            console.withWidth(width));
    return ExitStatus.DONE;
  }

  /**
   * The line on top: its writer's, and no part of the note.
   *
   * @throws UsageError if it is blank or has nowhere to stand
   */
  private static Optional<String> head(ParseResult parsed, Format format) {
    if (!parsed.hasMatchedOption(HEAD)) {
      return Optional.empty();
    }
    String head = HiddenCharacters.without(parsed.matchedOptionValue(HEAD, "")).strip();
    if (head.isEmpty()) {
      throw new UsageError(HEAD + " takes a line of text, not an empty one");
    }
    if (format == Format.JSON) {
      throw new UsageError(HEAD + " stands on top of what is read, not of data");
    }
    return Optional.of(head);
  }
}
