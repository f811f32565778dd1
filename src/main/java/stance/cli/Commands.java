package stance.cli;

import java.util.List;

/** The commands of the program, in the order in which help names them. */
final class Commands {

  private Commands() {}

  static List<Command> all() {
    return List.of(
        new CompareCommand(),
        new BriefCommand(),
        new ShowCommand(),
        new MatrixCommand(),
        new NearCommand(),
        new GapCommand(),
        new GroundCommand(),
        new ListCommand(),
        new CheckCommand(),
        new ExplainCommand(),
        new DiffCommand(),
        new ChangesCommand(),
        new FindCommand(),
        new CiteCommand(),
        new AgreeCommand(),
        new BlindCommand(),
        new MergeCommand(),
        new InitCommand(),
        new AddCommand(),
        new SchemaCommand(),
        new ExportCommand(),
        new ImportCommand(),
        new LspCommand(),
        new CompletionCommand(),
        new DoctorCommand(),
        new WarmCommand(),
        new HelpCommand());
  }
}
