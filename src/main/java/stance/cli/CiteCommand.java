package stance.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.References;
import stance.screen.CitationScreen;
import stance.words.English;
import stance.words.Names;

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
        CommonOptions.argument("ACTOR", Operand.ACTOR, 0)
            .description("An actor: an id, label or name that one has.")
            .build());
    spec.addPositional(
        CommonOptions.argument("QUESTION", Operand.QUESTION, 1)
            .arity("0..1")
            .required(false)
            .description(
                "A question: its id or its label. Left out, those are named that can be cited.")
            .build());
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    Actor actor = Lookup.actors(dossier).find(parsed.matchedPositionalValue(0, ""));
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    if (!parsed.hasMatchedPositional(1)) {
      throw new UsageError("QUESTION is missing", onRecord(standings, actor));
    }
    Question question = Lookup.questions(dossier).find(parsed.matchedPositionalValue(1, ""));
    Standing standing = standings.of(actor.id(), question.id());
    output.write(
        Forms.ofReferences(
            () -> CitationScreen.of(standings, actor, question),
            () -> References.of(dossier, standing)),
        console);
    return standing.isSilent() ? ExitStatus.NO : ExitStatus.DONE;
  }

  /** "Sajjan is on record on: mission, mandate": where there is something to cite. */
  private static String onRecord(StandingTable standings, Actor actor) {
    List<String> answered =
        standings.dossier().questions().stream()
            .map(Question::id)
            .filter(question -> !standings.of(actor.id(), question).isSilent())
            .map(Id::text)
            .toList();
    Names names = new Names(standings.dossier());
    String who =
        English.capitalized(names.inText(actor.id()))
            + names.verb(List.of(actor.id()), " is", " are")
            + " on record on";
    return answered.isEmpty() ? who + " nothing" : who + ": " + String.join(", ", answered);
  }
}
