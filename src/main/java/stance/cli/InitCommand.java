package stance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.text.Role;
import stance.text.Styled;
import stance.yaml.DossierReader;
import stance.yaml.PathFolder;

/** {@code stance init}: a dossier to begin one's own with. */
final class InitCommand implements Command {

  private static final String TITLE = "--title";

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
    CommandSpec spec =
        HelpText.described(
            this, "stance init rent-cap", "stance init sugar --title \"A tax on sugar\"");
    spec.addPositional(
        CommonOptions.argument("DIR", Operand.FOLDER, 0)
            .description("The folder to write: a new or an empty one.")
            .build());
    spec.addOption(
        CommonOptions.one("TEXT", Operand.TEXT, TITLE)
            .description(
                "Without the example: a dossier of this title that holds nothing yet, for stance"
                    + " add.")
            .build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    NewFolder folder = NewFolder.of("DIR", parsed.<String>matchedPositionalValue(0, ""), console);
    boolean isEmpty = parsed.hasMatchedOption(TITLE);
    var files = isEmpty ? Skeleton.empty(parsed.matchedOptionValue(TITLE, "")) : Skeleton.files();
    folder.write(files);
    String name = folder.name();
    List<Styled> lines = new ArrayList<>();
    List<String> written = new ArrayList<>(files.keySet());
    new DossierReader(new PathFolder(folder.path()))
        .asFarAsRead()
        .ifPresent(dossier -> written.addAll(SchemaFolder.write(folder.path(), dossier)));
    for (String file : written) {
      lines.add(Styled.of("wrote ").plus(name + "/" + file, Role.LITERAL));
    }
    String word = ShellWord.of(name);
    lines.add(Styled.of("Next:"));
    if (isEmpty) {
      for (Addable kind :
          List.of(Addable.QUESTION, Addable.ACTOR, Addable.SOURCE, Addable.STANCE)) {
        lines.add(
            step(
                (kind == Addable.ACTOR ? "an " : "a ") + kind.word(),
                "stance add " + kind.word() + " -d " + word));
      }
    }
    lines.add(step("that nothing is wrong with it", "stance check " + word + " --strict"));
    String names = isEmpty ? " ACTOR ACTOR" : "";
    String who = isEmpty ? "two or more by name" : "the two parties";
    lines.add(step(who + " side by side", "stance compare" + names + " -d " + word));
    lines.add(step("the same as a note", "stance brief" + names + " -d " + word));
    lines.add(step("every key of the files", "stance help dossier-format"));
    lines.add(Styled.of("In a repository of git, so that what two add is no conflict:"));
    lines.add(
        Styled.of("  ")
            .plus("git config merge.stance.driver 'stance merge %O %A %B'", Role.LITERAL));
    lines.add(Styled.of("  ").plus(attribute(name), Role.LITERAL));
    console.tell(lines);
    return ExitStatus.DONE;
  }

  /**
   * The command that tells git which files to merge so. A name that means something else in a
   * pattern (a blank ends it, {@code ..} leads nowhere) is kept out of it: the line then goes to a
   * file in the folder itself.
   */
  private static String attribute(String name) {
    Path path = Path.of(name);
    boolean isPattern =
        ShellWord.isPlain(name)
            && !path.isAbsolute()
            && !path.startsWith("..")
            && path.normalize().toString().equals(name);
    return isPattern
        ? "echo '" + name + "/**/*.yaml merge=stance' >> .gitattributes"
        : "echo '*.yaml merge=stance' >> " + ShellWord.of(name + "/.gitattributes");
  }

  private static Styled step(String about, String command) {
    return Styled.of("  " + about + ": ").plus(command, Role.LITERAL);
  }
}
