package stance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.DossierDiff;
import stance.dossier.Dossier;
import stance.export.DiffData;
import stance.screen.DiffScreen;
import stance.yaml.DossierFolder;
import stance.yaml.PathFolder;

/** {@code stance diff}: what an edit of the data changes in the findings. */
final class DiffCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT, Format.Source.DATA);

  private static final String HELP =
      "name a folder that holds dossier.yaml, or one of git: HEAD:positions";

  @Override
  public String name() {
    return "diff";
  }

  @Override
  public String does() {
    return "Tells what an edit of a dossier changes: the stances, and the flags that flip. A"
        + " dossier is a folder, or one that a git repository holds.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance diff HEAD:positions positions",
            "stance diff v1.0:positions v1.1:positions -f markdown",
            "stance diff ../old/positions positions -f json");
    spec.addPositional(parameter("OLD", "0"));
    spec.addPositional(parameter("NEW", "1"));
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static PositionalParamSpec parameter(String label, String index) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description("A folder; or REV:FOLDER, the folder as a revision of git holds it.")
        .build();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    List<String> named =
        List.of(
            parsed.<String>matchedPositionalValue(0, ""),
            parsed.<String>matchedPositionalValue(1, ""));
    Optional<Dossier> before = dossier("OLD", named.get(0), console);
    Optional<Dossier> after = dossier("NEW", named.get(1), console);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    DossierDiff diff = DossierDiff.between(before.get(), after.get());
    output.write(
        Forms.withoutSheet(
            () -> DiffScreen.of(diff, named.get(0), named.get(1)),
            () -> DiffData.of(diff, named.get(0), named.get(1))),
        console);
    return ExitStatus.DONE;
  }

  /** The dossier; nothing where it does not load, after its errors have been told. */
  private static Optional<Dossier> dossier(String label, String named, Console console) {
    boolean revision = GitRevision.isWritten(named) && !isFolder(named, console);
    DossierFolder folder =
        revision
            ? GitRevision.of(named).dossier(console.surroundings().folder())
            : new PathFolder(DossierOptions.existing(named, label, console.surroundings(), HELP));
    String base = named.endsWith("/") ? named : named + "/";
    return DossierOptions.loaded(
        ReadDossier.of(ReadingProgress.read(folder, console).result()), base, console);
  }

  private static boolean isFolder(String named, Console console) {
    try {
      Path folder = console.surroundings().folder().resolve(named);
      return Files.isDirectory(folder);
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
