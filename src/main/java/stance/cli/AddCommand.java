package stance.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.dossier.Actor;
import stance.dossier.RecordKeys.Key;
import stance.text.Role;
import stance.text.Styled;

/** {@code stance add}: one more record in a dossier, in its place, checked before it is written. */
final class AddCommand implements Command {

  private static final String ACTOR = "--actor";

  @Override
  public String name() {
    return "add";
  }

  @Override
  public String does() {
    return "Adds an actor, a source, a stance or a question to a dossier, in its place. On a"
        + " terminal it asks for what is missing.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance add source", "stance add stance --help");
    for (Addable kind : Addable.values()) {
      spec.addSubcommand(kind.word(), spec(kind));
    }
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static CommandSpec spec(Addable kind) {
    CommandSpec spec =
        HelpText.described(
            kind.word(), kind.does(), List.of("stance add " + kind.word(), kind.example()));
    if (kind == Addable.STANCE) {
      spec.addOption(
          CommonOptions.one("ACTOR", Operand.ACTOR, ACTOR)
              .description("Whose: an id or a name.")
              .build());
    }
    for (Key<?> key : kind.offered()) {
      spec.addOption(option(key));
    }
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  private static OptionSpec option(Key<?> key) {
    String about = key.meaning() + (key.type().isList() ? " (can be repeated)" : "") + ".";
    String description = Character.toUpperCase(about.charAt(0)) + about.substring(1);
    if (key.type() == Key.Type.FLAG) {
      return CommonOptions.flag(names(key)).description(description).build();
    }
    String label = key.type().isList() ? "ITEM" : key.type().name();
    return key.type().isList()
        ? OptionSpec.builder(names(key))
            .paramLabel(label)
            .completionCandidates(Operand.of(key))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description(description)
            .build()
        : CommonOptions.one(label, Operand.of(key), names(key)).description(description).build();
  }

  /** The key; of a list also its singular, since one item is given at a time. */
  private static String[] names(Key<?> key) {
    String name = "--" + key.name();
    boolean isPlural = key.type().isList() && name.endsWith("s") && !name.endsWith("ss");
    return isPlural
        ? new String[] {name.substring(0, name.length() - 1), name}
        : new String[] {name};
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Optional<Addable> kind = kind(parsed.commandSpec().name());
    if (kind.isEmpty()) {
      throw new UsageError(
          "add what?", "stance add " + EnumNames.listed(Addable.values()).replace(", ", "|"));
    }
    Path folder = DossierOptions.folder(parsed, console);
    if (folder.equals(console.surroundings().shipped())) {
      throw new UsageError(
          "nothing is added to the dossier that is shipped with the program",
          "name yours with --dossier; stance init begins one");
    }
    Optional<Additions> additions = Additions.to(folder, console);
    if (additions.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    AddedValues values = new AddedValues(kind.get(), parsed, additions.get().dossier(), console);
    Optional<Actor> actor = values.actor(ACTOR);
    Map<String, List<String>> given = values.all();
    Optional<String> file = additions.get().add(kind.get(), actor, given);
    if (file.isEmpty()) {
      console.warn("nothing was written: the dossier would not load");
      return ExitStatus.USAGE;
    }
    console.tell(List.of(Styled.of("wrote ").plus(file.get(), Role.LITERAL)));
    return ExitStatus.DONE;
  }

  private static Optional<Addable> kind(String word) {
    for (Addable kind : Addable.values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
