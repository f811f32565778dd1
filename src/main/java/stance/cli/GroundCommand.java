package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Ground;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.export.GroundData;
import stance.export.Workbooks;
import stance.screen.GroundScreen;

/** {@code stance ground}: where a group could meet, and who would have to move. */
final class GroundCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "ground";
  }

  @Override
  public String does() {
    return "Counts where a group could meet: who gives each answer and who rules it out, and how"
        + " few would have to answer otherwise for the group to agree. It follows from what"
        + " they said, and is no advice.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance ground canada ukraine russia united-states germany --as-of 2018-03",
            "stance ground ukraine russia germany --topic \"Mandate and area\"",
            "stance ground @canada -q timing",
            "stance ground ukraine russia germany -f json");
    ActorOptions.addTo(spec);
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    List<Actor> actors = ActorOptions.of(parsed, dossier);
    if (actors.size() < 2) {
      throw new UsageError("a group needs two actors or more", "stance show has what one said");
    }
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Ground ground =
        ProgressLine.during(
            console,
            "looking for common ground",
            "questions",
            progress ->
                Ground.of(
                    standings,
                    actors.stream().map(Actor::id).toList(),
                    SelectionOptions.of(parsed, dossier),
                    progress));
    ActorOptions.warnOfSpokesmen(ground.comparison(), console);
    output.write(
        Forms.of(
                () -> GroundScreen.of(ground, AskedAgain.of(parsed)),
                () -> GroundData.table(ground),
                () -> GroundData.of(ground))
            .inSheets(() -> Workbooks.of(dossier, "Ground", GroundData.table(ground))),
        console);
    return ExitStatus.DONE;
  }
}
