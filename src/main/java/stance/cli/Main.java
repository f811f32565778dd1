package stance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import stance.terminal.TerminalFacts;

/** The program as the system starts it. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(new Program(surroundings()).run(List.of(args)).code());
  }

  static World surroundings() {
    return new World(
        System.getenv(),
        Path.of(""),
        shippedDossier(),
        TerminalFacts.ofThisProgram(),
        System.in,
        // Not System.out: it swallows errors, and encodes as the locale says.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /**
   * The dossier is copied next to the program's own jar. Which that is, the launcher tells: what
   * Java's own loader has loaded does not know where it comes from.
   */
  private static Path shippedDossier() {
    String told = System.getProperty("stance.jar", "");
    try {
      Path jar =
          told.isEmpty()
              ? Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              : Path.of(told);
      return jar.resolveSibling("positions");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
