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
 * @param early what of it is being read already
 */
public record World(
    Map<String, String> variables,
    Path folder,
    Path shipped,
    TerminalFacts terminal,
    InputStream in,
    OutputStream out,
    OutputStream err,
    EarlyReading early) {

  /** Surroundings of which nothing is read yet. */
  public World(
      Map<String, String> variables,
      Path folder,
      Path shipped,
      TerminalFacts terminal,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    this(variables, folder, shipped, terminal, in, out, err, EarlyReading.NONE);
  }

  /** The same with another terminal. */
  World withTerminal(TerminalFacts other) {
    return new World(variables, folder, shipped, other, in, out, err, early);
  }

  /** The same, with what is being read of them. */
  World with(EarlyReading reading) {
    return new World(variables, folder, shipped, terminal, in, out, err, reading);
  }
}
