package stance.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import stance.terminal.TerminalFacts;

/**
 * Everything that the program takes from outside itself. It is a parameter, so that a test can run
 * the program within its own process.
 *
 * @param variables the variables of the environment
 * @param folder the folder that relative paths start from
 * @param shipped the folder of the dossier that comes with the program
 */
public record World(
    Map<String, String> variables,
    Path folder,
    Path shipped,
    TerminalFacts terminal,
    InputStream in,
    OutputStream out,
    OutputStream err) {

  /** The same with another terminal. */
  World withTerminal(TerminalFacts other) {
    return new World(variables, folder, shipped, other, in, out, err);
  }
}
