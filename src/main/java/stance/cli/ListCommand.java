package stance.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.screen.ListingScreen;
import stance.screen.ListingScreen.Kind;

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
            this, "stance list", "stance list actors", "stance list sources -f json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("KIND")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description(EnumNames.listed(Kind.values()) + ".")
            .build());
    Output.addTo(spec, FORMATS);
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Optional<Kind> kind =
        Optional.ofNullable(parsed.<String>matchedPositionalValue(0, null))
            .map(word -> EnumNames.oneOf(Kind.class, "KIND", word));
    Optional<Dossier> dossier = DossierOptions.load(parsed, console);
    if (dossier.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    output.write(
        Forms.of(
            () ->
                kind.map(k -> ListingScreen.of(dossier.get(), k))
                    .orElseGet(() -> ListingScreen.overview(dossier.get())),
            () -> ListingScreen.table(dossier.get(), kind),
            () -> ListingScreen.data(dossier.get(), kind)),
        console);
    return ExitStatus.DONE;
  }
}
