package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Gap;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.export.GapData;
import stance.export.Workbooks;
import stance.screen.GapScreen;

/** {@code stance gap}: what would have to be met, or given up, for two actors to agree. */
final class GapCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "gap";
  }

  @Override
  public String does() {
    return "Says what would have to be met, or given up, for two actors to agree, and who stands"
        + " between them. It follows from what they said, and is no advice.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance gap ukraine russia",
            "stance gap merkel putin --as-of 2018-05",
            "stance gap ukraine russia --topic \"Mandate and area\" -f json");
    spec.addPositional(actor("A", 0, "An actor"));
    spec.addPositional(actor("B", 1, "A second actor"));
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  private static PositionalParamSpec actor(String label, int index, String who) {
    return CommonOptions.argument(label, Operand.ACTOR, index)
        .description(who + ": an id, or a label or name that only one has.")
        .build();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    Actor a = Lookup.actors(dossier).find(parsed.matchedPositionalValue(0, ""));
    Actor b = Lookup.actors(dossier).find(parsed.matchedPositionalValue(1, ""));
    if (a.equals(b)) {
      throw new UsageError("'" + a.id() + "' is named twice", "name two actors");
    }
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Gap gap = Gap.of(standings, a.id(), b.id(), SelectionOptions.of(parsed, dossier));
    ActorOptions.warnOfSpokesmen(gap.before(), console);
    output.write(
        Forms.of(
                () -> GapScreen.of(gap, AskedAgain.of(parsed)),
                () -> GapData.table(gap),
                () -> GapData.of(gap))
            .inSheets(() -> Workbooks.of(dossier, "Conditions", GapData.table(gap))),
        console);
    return ExitStatus.DONE;
  }
}
