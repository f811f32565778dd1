package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierReader;

/** {@code stance init}: a dossier to begin one's own with. */
final class InitCommand implements Command {

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String does() {
    return "Writes a small dossier to begin one's own with: a question of each kind, two parties,"
        + " and comments that say what each key is for.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance init rent-cap", "stance init positions");
    spec.addPositional(
        CommonOptions.argument("DIR", Operand.FOLDER, 0)
            .description("The folder to write: a new or an empty one.")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    NewFolder folder = NewFolder.of("DIR", parsed.<String>matchedPositionalValue(0, ""), console);
    var files = Skeleton.files();
    folder.write(files);
    String name = folder.name();
    List<Styled> lines = new ArrayList<>();
    List<String> written = new ArrayList<>(files.keySet());
    DossierReader.read(folder.path())
        .value()
        .ifPresent(dossier -> written.addAll(SchemaFolder.write(folder.path(), dossier)));
    for (String file : written) {
      lines.add(Styled.of("wrote ").plus(name + "/" + file, Role.LITERAL));
    }
    lines.add(Styled.of("Next:"));
    lines.add(step("that nothing is wrong with it", "stance check " + name + " --strict"));
    lines.add(step("the two parties side by side", "stance compare -d " + name));
    lines.add(step("the same as a note", "stance brief -d " + name));
    lines.add(step("every key of the files", "stance help dossier-format"));
    lines.add(Styled.of("In a repository of git, so that what two add is no conflict:"));
    lines.add(
        Styled.of("  ")
            .plus("git config merge.stance.driver 'stance merge %O %A %B'", Role.LITERAL));
    lines.add(
        Styled.of("  ")
            .plus("echo '" + name + "/**/*.yaml merge=stance' >> .gitattributes", Role.LITERAL));
    console.tell(lines);
    return ExitStatus.DONE;
  }

  private static Styled step(String about, String command) {
    return Styled.of("  " + about + ": ").plus(command, Role.LITERAL);
  }
}
