package stance.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Prints the program's version. */
  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--version")) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print("stance " + Main.class.getPackage().getImplementationVersion() + "\n");
      return;
    }
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    err.print("error: unknown command " + String.join(" ", arguments) + "\n");
    System.exit(2);
  }
}
