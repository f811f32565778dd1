package stance.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Basis;
import stance.compare.Change;
import stance.compare.Change.Kind;
import stance.compare.ChangeSelection;
import stance.document.Document;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Question;
import stance.export.ChangesData;
import stance.export.Workbooks;
import stance.screen.ChangesScreen;
import stance.screen.SourceList;

/** {@code stance changes}: who moved, how, when and on what. */
final class ChangesCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  private static final String ALL = "all";

  @Override
  public String name() {
    return "changes";
  }

  @Override
  public String does() {
    return "Tells who moved, how, when and on what. A person moves from one record to the next; one"
        + " for whom others speak from one standing to the next, whoever speaks. Without actors it"
        + " looks at all.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance changes ukraine --from 2019-01",
            "stance changes --from 2017-09 --to 2018-03",
            "stance changes poroshenko --timeline",
            "stance changes --question area --kind switched,reversed");
    ActorOptions.addNamesTo(spec);
    SelectionOptions.addTo(spec);
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--from")
            .description("Only changes then or later: 2017-11-09, 2017-11 or 2017.")
            .build());
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--to")
            .description("Only changes then or before, the last day of a month or year included.")
            .build());
    spec.addOption(
        CommonOptions.one("KINDS", Operand.of(Kind.values()).withCommas(), "--kind")
            .description(
                "Only changes of these kinds, with commas: "
                    + EnumNames.listed(Kind.values())
                    + "; or all (default: all but first and restated).")
            .build());
    BasisOptions.addEvidenceTo(spec);
    spec.addOption(
        CommonOptions.flag("--timeline")
            .description("Draw the dates on a common axis, a line for each actor and question.")
            .build());
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    ChangeSelection selection =
        new ChangeSelection(
            CommonOptions.date(parsed, "--from"),
            CommonOptions.date(parsed, "--to"),
            kinds(parsed));
    Evidence weakest = BasisOptions.evidence(parsed);
    Dossier dossier = DossierOptions.load(parsed, console);
    List<Actor> actors = ActorOptions.namedOrAll(parsed, dossier);
    List<Question> questions = SelectionOptions.of(parsed, dossier);
    List<Change> all =
        ProgressLine.during(
            console,
            "looking for changes",
            "actors",
            progress ->
                Change.among(
                    dossier,
                    Basis.EVERYTHING.withWeakest(weakest),
                    actors.stream().map(Actor::id).toList(),
                    questions,
                    progress));
    List<Change> shown = all.stream().filter(selection::shows).toList();
    Supplier<Document> screen =
        () -> ChangesScreen.of(dossier, all, selection, parsed.hasMatchedOption("--timeline"));
    output.write(
        Forms.of(
                screen,
                () -> ChangesData.table(dossier, shown),
                () -> ChangesData.of(dossier, shown))
            .inSheets(() -> Workbooks.of(dossier, "Changes", ChangesData.table(dossier, shown)))
            .onPage(() -> SourceList.under(screen.get(), dossier)),
        console);
    return ExitStatus.DONE;
  }

  private static Set<Kind> kinds(ParseResult parsed) {
    String words = parsed.matchedOptionValue("--kind", "");
    if (words.equals(ALL)) {
      return EnumSet.allOf(Kind.class);
    }
    if (!parsed.hasMatchedOption("--kind")) {
      return ChangeSelection.MOVES;
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String word : words.split(",", -1)) {
      kinds.add(EnumNames.oneOf(Kind.class, "--kind", word.strip()));
    }
    return kinds;
  }
}
