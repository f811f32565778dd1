package stance.terminal;

import java.io.Console;

/** What Java itself knows of a terminal: only whether standard input and output both are one. */
final class JavaConsole {

  private JavaConsole() {}

  /** Whether the program talks to a terminal. */
  static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true; // Until then there was no console but for a terminal.
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
