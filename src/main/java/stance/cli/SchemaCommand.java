package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Dossier;
import stance.export.DossierSchema;
import stance.render.Json;
import stance.text.Role;
import stance.text.Styled;

/** {@code stance schema}: what editors need to complete and check the files of a dossier. */
final class SchemaCommand implements Command {

  private static final String PRINT = "--print";

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public String does() {
    return "Writes JSON Schemas of a dossier's files, with its ids, into its folder schema, for"
        + " editors that complete and check YAML.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(this, "stance schema rent-cap", "stance schema --print actor");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .completionCandidates(Operand.FOLDER)
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("The folder of the dossier.")
            .build());
    spec.addOption(
        CommonOptions.one("FILE", Operand.of(SchemaCommand::files), PRINT)
            .description("Print one instead: dossier, sources or actor.")
            .build());
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static List<String> files() {
    return Arrays.stream(DossierSchema.File.values()).map(DossierSchema.File::word).toList();
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Path folder =
        parsed.hasMatchedPositional(0)
            ? DossierOptions.existing(
                parsed.matchedPositionalValue(0, ""),
                "DIR",
                console.surroundings(),
                DossierOptions.HELP)
            : DossierOptions.folder(parsed, console);
    boolean prints = parsed.hasMatchedOption(PRINT);
    if (!prints && folder.equals(console.surroundings().shipped())) {
      throw new UsageError(
          "nothing is written into the dossier that is shipped with the program",
          "name yours, or print a schema: --print actor");
    }
    ReadDossier read = ReadDossier.in(folder, console);
    String prefix = DossierOptions.prefix(folder, console);
    Optional<Dossier> dossier = DossierOptions.loaded(read, prefix, console);
    if (dossier.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    if (prints) {
      DossierSchema.File file =
          EnumNames.oneOf(
              List.of(DossierSchema.File.values()),
              DossierSchema.File::word,
              each -> List.of(),
              PRINT,
              parsed.matchedOptionValue(PRINT, ""));
      console.answer(Json.of(DossierSchema.of(dossier.get(), file)));
      return ExitStatus.DONE;
    }
    List<Styled> lines = new ArrayList<>();
    for (String name : SchemaFolder.write(folder, dossier.get())) {
      lines.add(Styled.of("wrote ").plus(prefix + name, Role.LITERAL));
    }
    lines.add(
        Styled.of("  = help: ", Role.HELP)
            .plus("editors find it by a first line such as ")
            .plus(SchemaFolder.modeline(DossierSchema.File.ACTOR, "../"), Role.LITERAL));
    console.tell(lines);
    return ExitStatus.DONE;
  }
}
