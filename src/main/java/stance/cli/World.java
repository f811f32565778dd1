package stance.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongSupplier;
import stance.terminal.TerminalFacts;

/**
 * Everything that the program takes from outside itself. It is a parameter, so that a test can run
 * the program within its own process.
 *
 * @param variables the variables of the environment
 * @param folder the folder that relative paths start from
 * @param shipped the folder of the dossier that comes with the program
 * @param clock nanoseconds from some moment on; for what is shown while somebody waits, alone
 */
public record World(
    Map<String, String> variables,
    Path folder,
    Path shipped,
    TerminalFacts terminal,
    InputStream in,
    OutputStream out,
    OutputStream err,
    LongSupplier clock) {

  /** With the clock of this machine. */
  public World(
      Map<String, String> variables,
      Path folder,
      Path shipped,
      TerminalFacts terminal,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    this(variables, folder, shipped, terminal, in, out, err, System::nanoTime);
  }

  /** The same with another terminal. */
  World withTerminal(TerminalFacts other) {
    return new World(variables, folder, shipped, other, in, out, err, clock);
  }
}
