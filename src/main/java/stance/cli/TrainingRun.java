package stance.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import stance.yaml.DossierReader;

/**
 * Runs the program in each way that is worth keeping classes of, with no output. {@code stance
 * warm} has Java record the classes that this loads.
 */
final class TrainingRun {

  private static final List<String> LINES =
      List.of(
          "--version",
          "--help",
          "compare",
          "compare --help",
          "compare --explain --all --color always",
          "compare -f json",
          "compare -f csv",
          "compare -f markdown",
          "compare -f html",
          "compare --width 40 --ascii",
          "brief",
          "show area",
          "show freeland",
          "list",
          "check",
          "--complete compare =",
          "--complete compare --as-of =",
          "--complete show =",
          "--complete =",
          "no-such-command",
          "compare no-such-actor");

  private TrainingRun() {}

  /** Runs them all. */
  public static void main(String[] none) {
    World real = Main.surroundings();
    World silent =
        new World(
            real.variables(),
            real.shipped(),
            real.shipped(),
            real.terminal(),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    DossierReader.read(real.shipped());
    for (String line : LINES) {
      new Program(silent).run(List.of(line.split(" ", -1)));
    }
  }
}
