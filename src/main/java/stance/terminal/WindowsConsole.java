package stance.terminal;

import org.jline.jansi.AnsiConsole;

/**
 * The console of Windows, which understands colours only once it has been told to. Other terminals
 * need no preparation, and preparing them costs a good part of a second.
 */
public final class WindowsConsole {

  private WindowsConsole() {}

  /** Makes the console understand colours, if there is one of Windows. */
  public static void prepare(TerminalFacts facts) {
    if (facts.windows() && (facts.stdoutIsTerminal() || facts.stderrIsTerminal())) {
      AnsiConsole.systemInstall();
    }
  }
}
