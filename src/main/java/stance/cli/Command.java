package stance.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program. */
interface Command {

  /** The word that asks for it. */
  String name();

  /** What it does, as the list of commands says it. */
  String does();

  /** What it is called, what it takes, and what its help says. */
  CommandSpec spec();

  /**
   * Does what was asked for.
   *
   * @throws UsageError if it cannot be done
   */
  ExitStatus run(ParseResult parsed, Console console);
}
