package stance.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import stance.terminal.TerminalFacts;

/**
 * All that the program knows of the world outside: handed in, so that it can be run within a test.
 *
 * @param variables of the environment
 * @param folder the one that relative paths start from
 * @param shipped the folder of the dossier that comes with the program
 */
public record Surroundings(
    Map<String, String> variables,
    Path folder,
    Path shipped,
    TerminalFacts terminal,
    InputStream in,
    OutputStream out,
    OutputStream err) {

  /** The same with another terminal. */
  Surroundings withTerminal(TerminalFacts other) {
    return new Surroundings(variables, folder, shipped, other, in, out, err);
  }
}
