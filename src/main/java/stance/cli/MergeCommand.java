package stance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.words.English;
import stance.yaml.RecordMerge;

/** {@code stance merge}: a merge driver of git for files of a dossier. */
final class MergeCommand implements Command {

  private static final List<String> LABELS = List.of("BASE", "OURS", "THEIRS");

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public String does() {
    return "Merges two versions of a dossier's file record by record, as a merge driver of git:"
        + " stances by question and date, sources and all else by id. There is a conflict only"
        + " where both changed one record.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "git config merge.stance.driver 'stance merge %O %A %B'",
            "echo 'positions/**/*.yaml merge=stance' >> .gitattributes",
            "stance merge base.yaml ours.yaml theirs.yaml");
    spec.addPositional(parameter(0, "The version that both come from."));
    spec.addPositional(parameter(1, "One version; the merged one is written in its place."));
    spec.addPositional(parameter(2, "The other version."));
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static PositionalParamSpec parameter(int index, String description) {
    return CommonOptions.argument(LABELS.get(index), Operand.FILE, index)
        .description(description)
        .build();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Path base = file(parsed, 0, console);
    Path ours = file(parsed, 1, console);
    Path theirs = file(parsed, 2, console);
    Optional<RecordMerge.Merged> merged = RecordMerge.of(bytes(base), bytes(ours), bytes(theirs));
    try {
      if (merged.isEmpty()) {
        return byLines(base, ours, theirs, console);
      }
      byte[] text = merged.get().text().getBytes(StandardCharsets.UTF_8);
      new FileReplacement(ours.toRealPath()).with(text);
    } catch (IOException failure) {
      throw new OutputFailure("'" + ours + "': " + OutputFailure.reason(failure));
    }
    int conflicts = merged.get().conflicts();
    if (conflicts > 0) {
      console.warn(
          "conflict: "
              + English.count(conflicts, "record was", "records were")
              + " changed on both sides");
    }
    return conflicts == 0 ? ExitStatus.DONE : ExitStatus.NO;
  }

  /** As git merges any text. */
  private static ExitStatus byLines(Path base, Path ours, Path theirs, Console console)
      throws IOException {
    Git.Reply reply =
        new Git(console.surroundings().folder())
            .ask(
                "merge-file",
                "-q",
                "-Lours",
                "-Lbase",
                "-Ltheirs",
                ours.toAbsolutePath().toString(),
                base.toAbsolutePath().toString(),
                theirs.toAbsolutePath().toString());
    console.warn(
        "not every version is a valid file of records, so they were merged line by line"
            + (reply.done() ? "" : ": conflict"));
    return reply.done() ? ExitStatus.DONE : ExitStatus.NO;
  }

  private static Path file(ParseResult parsed, int index, Console console) {
    String name = parsed.matchedPositionalValue(index, "");
    try {
      Path file = console.surroundings().folder().resolve(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException none) {
      // Told like any other path that leads nowhere.
    }
    throw new UsageError(LABELS.get(index) + " names no file: '" + name + "'");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UsageError(
          "'" + file + "' cannot be read: " + OutputFailure.reason(failure), "git gives %O %A %B");
    }
  }
}
