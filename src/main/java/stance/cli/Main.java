package stance.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Prints the program's version, or what the launcher handed over. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(arguments).contains("--version")) {
      out.print("stance " + Main.class.getPackage().getImplementationVersion() + "\n");
      return;
    }
    for (String argument : arguments) {
      out.print("argument " + argument + "\n");
    }
    System.getProperties()
        .forEach((name, value) -> out.print("property " + name + "=" + value + "\n"));
  }
}
