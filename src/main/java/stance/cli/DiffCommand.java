package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.DossierDiff;
import stance.export.DiffData;
import stance.screen.DiffScreen;

/** {@code stance diff}: what an edit of the data changes in the findings. */
final class DiffCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT, Format.Source.DATA);

  private static final String OLD = "OLD";
  private static final String NEW = "NEW";

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
    TwoDossiers.addTo(spec, OLD, NEW);
    Output.addTo(spec, FORMATS);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    TwoDossiers two = TwoDossiers.of(parsed, OLD, NEW, console);
    List<String> named = two.names();
    DossierDiff diff = DossierDiff.between(two.first().dossier(), two.second().dossier());
    output.write(
        Forms.withoutSheet(
            () -> DiffScreen.of(diff, named.get(0), named.get(1)),
            () -> DiffData.of(diff, named.get(0), named.get(1))),
        console);
    return ExitStatus.DONE;
  }
}
