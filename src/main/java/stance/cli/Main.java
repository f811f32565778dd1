package stance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import stance.terminal.TerminalFacts;

/** The program as the system starts it. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends with its exit status. */
  public static void main(String[] args) {
    System.exit(run(args).code());
  }

  /** Even if the program cannot be loaded, Java must not print its own trace. */
  private static ExitStatus run(String[] args) {
    try {
      return new Program(surroundings()).run(List.of(args));
    } catch (Throwable fault) {
      String message = "error: the program cannot be started: " + fault + "\n";
      try (OutputStream err = new FileOutputStream(FileDescriptor.err)) {
        err.write(message.getBytes(StandardCharsets.UTF_8));
      } catch (IOException unheard) {
        // The status still says it.
      }
      return ExitStatus.FAULT;
    }
  }

  static World surroundings() {
    return new World(
        System.getenv(),
        Path.of(""),
        shippedDossier(),
        TerminalFacts.ofThisProgram(),
        standardInput(),
        // Not System.out: it swallows errors, and encodes as the locale says.
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }

  /** If it is closed, Java takes some file of its own for it, which nobody must read. */
  private static InputStream standardInput() {
    if (!Boolean.getBoolean("stance.stdin.closed")) {
      return System.in;
    }
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("closed");
      }
    };
  }

  /**
   * The dossier beside the program's jar. The launcher passes the path of the jar, because classes
   * from the boot class path do not know where they come from.
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
