package stance.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Agreement;
import stance.analysis.Neighbours;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.AgreementData;
import stance.export.Workbooks;
import stance.screen.NearScreen;

/** {@code stance near}: all other actors by their agreement with one. */
final class NearCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "near";
  }

  @Override
  public String does() {
    return "Ranks all other actors by their agreement with one.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance near poroshenko",
            "stance near canada --far --as-of 2018-03",
            "stance near freeland --min 5 --topic \"Mandate and area\"",
            "stance near ukraine --but-not timing");
    spec.addPositional(
        CommonOptions.argument("ACTOR", Operand.ACTOR, 0)
            .description("An id, or a label or name that only one actor has.")
            .build());
    spec.addOption(CommonOptions.flag("--far").description("The furthest first.").build());
    spec.addOption(
        CommonOptions.one("N", Operand.TEXT, "--min")
            .description(
                "Rank those who share so many questions with it at least (default: "
                    + Agreement.FEWEST
                    + ").")
            .build());
    spec.addOption(
        CommonOptions.one("ID", Operand.QUESTION, "--but-not")
            .description("Only those who differ from it on this question and on no other.")
            .build());
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    int fewest = fewest(parsed);
    Dossier dossier = DossierOptions.load(parsed, console);
    StandingTable table = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Id actor = Lookup.actors(dossier).find(parsed.matchedPositionalValue(0, "")).id();
    List<Question> questions = SelectionOptions.of(parsed, dossier);
    Neighbours.Wanted wanted =
        new Neighbours.Wanted(
            parsed.hasMatchedOption("--far"),
            fewest,
            Optional.<String>ofNullable(parsed.matchedOptionValue("--but-not", null))
                .map(Lookup.questions(dossier)::find));
    Neighbours near =
        ProgressLine.during(
            console,
            "comparing",
            "questions",
            progress -> Neighbours.of(table, actor, questions, wanted, progress));
    output.write(
        Forms.of(
                () -> NearScreen.of(near),
                () -> AgreementData.table(near),
                () -> AgreementData.of(near))
            .onPage(() -> NearScreen.page(near))
            .inSheets(() -> Workbooks.of(dossier, "Neighbours", AgreementData.table(near))),
        console);
    return ExitStatus.DONE;
  }

  private static int fewest(ParseResult parsed) {
    String text = parsed.matchedOptionValue("--min", Integer.toString(Agreement.FEWEST));
    try {
      int fewest = Integer.parseInt(text);
      if (fewest > 0) {
        return fewest;
      }
    } catch (NumberFormatException none) {
      // Told like any number that is too small.
    }
    throw new UsageError(
        "--min takes a number from 1 on, not '" + text + "'", "for example --min 5");
  }
}
