package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Question;
import stance.export.References;
import stance.screen.CitationScreen;

/** {@code stance cite}: a footnote to paste. */
final class CiteCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.REFERENCES);

  @Override
  public String name() {
    return "cite";
  }

  @Override
  public String does() {
    return "Writes a footnote to where an actor stands on a question: who said what when, how that"
        + " is known, and where it can be read. BibTeX and CSL-JSON are for programs that"
        + " keep references.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance cite scheer mission",
            "stance cite canada area --as-of 2018-03 -f bibtex",
            "stance cite lavrov area -o lavrov.bib");
    spec.addPositional(
        positional("ACTOR", Operand.ACTOR, 0, "An actor: an id, label or name that one has."));
    spec.addPositional(
        positional("QUESTION", Operand.QUESTION, 1, "A question: its id or its label."));
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  private static PositionalParamSpec positional(
      String label, Operand operand, int index, String does) {
    return CommonOptions.argument(label, operand, index).description(does).build();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    Actor actor = Lookup.actors(dossier).find(parsed.matchedPositionalValue(0, ""));
    Question question = Lookup.questions(dossier).find(parsed.matchedPositionalValue(1, ""));
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Standing standing = standings.of(actor.id(), question.id());
    output.write(
        Forms.ofReferences(
            () -> CitationScreen.of(standings, actor, question),
            () -> References.of(dossier, standing)),
        console);
    return standing.isSilent() ? ExitStatus.NO : ExitStatus.DONE;
  }
}
