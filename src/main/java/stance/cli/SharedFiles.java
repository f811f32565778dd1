package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Writes what a system keeps beside its programs: pages of the manual, and completion where each
 * shell looks for it. The build runs it.
 */
final class SharedFiles {

  private SharedFiles() {}

  /**
   * Writes them all.
   *
   * @param arguments the folder {@code share}, and the day of this version, as 2019-09-13 or with a
   *     time behind it
   */
  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : files(arguments[1].substring(0, 10)).entrySet()) {
      Path path = share.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** The text of each, by its path below {@code share}. */
  static Map<String, String> files(String date) {
    Map<String, String> files = new LinkedHashMap<>();
    for (CommandSpec spec : commands()) {
      files.put("man/man1/" + ManPage.file(spec), ManPage.of(spec, date));
    }
    files.put("bash-completion/completions/stance", CompletionCommand.Shell.BASH.script());
    files.put("zsh/site-functions/_stance", CompletionCommand.Shell.ZSH.script());
    files.put("fish/vendor_completions.d/stance.fish", CompletionCommand.Shell.FISH.script());
    return files;
  }

  private static List<CommandSpec> commands() {
    CommandSpec root = HelpText.root();
    CommonOptions.addHelpTo(root);
    CommandLine line = new CommandLine(root);
    Commands.all().forEach(command -> line.addSubcommand(command.name(), command.spec()));
    List<CommandSpec> all = new ArrayList<>();
    add(root, all);
    return all;
  }

  private static void add(CommandSpec spec, List<CommandSpec> all) {
    all.add(spec);
    spec.subcommands().values().forEach(below -> add(below.getCommandSpec(), all));
  }
}
