package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.document.Workbook;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.export.Workbooks;
import stance.screen.ListingScreen;
import stance.screen.ListingScreen.Kind;
import stance.words.English;

/** {@code stance list}: what the dossier holds. */
final class ListCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "list";
  }

  @Override
  public String does() {
    return "Lists what the dossier holds, with counts: all of it in brief, or every entry of a"
        + " kind.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance list",
            "stance list actors",
            "stance list actors --country CA",
            "stance list sources -f json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("KIND")
            .completionCandidates(Operand.of(Kind.values()))
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description(EnumNames.listed(Kind.values()) + ".")
            .build());
    ActorOptions.addGroupsTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Optional<Kind> kind =
        Optional.ofNullable(parsed.<String>matchedPositionalValue(0, null)).map(ListCommand::kind);
    Dossier dossier = DossierOptions.load(parsed, console);
    Optional<List<Actor>> group = ActorOptions.group(parsed, dossier);
    if (group.isPresent()) {
      output.write(actors(dossier, group.get(), kind), console);
      return ExitStatus.DONE;
    }
    output.write(
        Forms.of(
                () ->
                    kind.map(k -> ListingScreen.of(dossier, k))
                        .orElseGet(() -> ListingScreen.overview(dossier, AskedAgain.of(parsed))),
                () -> ListingScreen.table(dossier, kind),
                () -> ListingScreen.data(dossier, kind))
            .inSheets(() -> workbook(dossier, kind)),
        console);
    return ExitStatus.DONE;
  }

  /** The list of some actors, which asks for no other kind of entry. */
  private static Forms actors(Dossier dossier, List<Actor> some, Optional<Kind> kind) {
    if (!kind.equals(Optional.of(Kind.ACTORS))) {
      throw new UsageError(
          "--country and --kind are for actors alone", "stance list actors --country CA");
    }
    return Forms.of(
            () -> ListingScreen.of(dossier, some),
            () -> ListingScreen.table(dossier, some),
            () -> ListingScreen.data(dossier, some))
        .inSheets(
            () ->
                Workbooks.of(
                    dossier,
                    List.of(new Workbook.Sheet("Actors", ListingScreen.table(dossier, some), 1))));
  }

  /** A sheet for the kind; without one, a sheet for each. */
  private static Workbook workbook(Dossier dossier, Optional<Kind> kind) {
    List<Workbook.Sheet> sheets = new ArrayList<>();
    for (Kind one : kind.map(List::of).orElse(List.of(Kind.values()))) {
      String name = English.capitalized(one.word());
      sheets.add(new Workbook.Sheet(name, ListingScreen.table(dossier, Optional.of(one)), 1));
    }
    return Workbooks.of(dossier, sheets);
  }

  /** The kind that a word names; whoever wants the records themselves is told where they are. */
  private static Kind kind(String word) {
    if (word.equals("stances") || word.equals("records")) {
      throw new UsageError(
          "KIND does not take '" + word + "'",
          "stance find lists them: all, or by words, actor, country, question, date and evidence");
    }
    return EnumNames.oneOf(Kind.class, "KIND", word);
  }
}
