package stance.cli;

import java.util.List;
import java.util.function.Supplier;
import stance.text.Role;
import stance.text.Styled;

/**
 * Sees to it that no answer is lost when somebody who is being asked stops the program: it then
 * says the command that gives them all, and asks for the rest.
 */
final class KeptAnswers implements AutoCloseable {

  private final Supplier<String> command;
  private final Console console;
  private final Thread whenStopped;

  KeptAnswers(Supplier<String> command, Console console) {
    this.command = command;
    this.console = console;
    this.whenStopped =
        new Thread(
            () -> {
              console.prompt("\n");
              tell();
            });
    Runtime.getRuntime().addShutdownHook(whenStopped);
  }

  /** Tells that nothing was written, and how to go on; the command on one line, to be copied. */
  void tell() {
    console.tell(List.of(Styled.of("Nothing was written. To go on from here:", Role.MUTED)));
    console.prompt("  " + command.get() + "\n");
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(whenStopped);
    } catch (IllegalStateException stopping) {
      // It tells already.
    }
  }
}
