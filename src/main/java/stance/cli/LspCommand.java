package stance.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiPredicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code stance lsp}: what editors start to have faults shown and ids completed as one types. */
final class LspCommand implements Command {

  /** By its name, because it lies in a jar of its own, which no other command needs. */
  private static final String SERVER = "stance.lsp.EditorServer";

  private static final String JAR = "stance-lsp.jar";

  @Override
  public String name() {
    return "lsp";
  }

  @Override
  public String does() {
    return "Serves an editor by the Language Server Protocol, on standard input and output: faults"
        + " as one types, completion, meaning and definition of ids.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = HelpText.described(this, "stance lsp");
    // Editors add it to the command of every server.
    spec.addOption(
        CommonOptions.flag("--stdio").description("Changes nothing; editors give it.").build());
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    World world = console.surroundings();
    if (world.terminal().stdoutIsTerminal()) {
      throw new UsageError(
          "this is for an editor to start, not for a person",
          "name 'stance lsp' as the language server for YAML in your editor's settings");
    }
    return server(world.shipped()).test(world.in(), world.out()) ? ExitStatus.DONE : ExitStatus.NO;
  }

  @SuppressWarnings("unchecked") // The server is one of these.
  private static BiPredicate<InputStream, OutputStream> server(Path shipped) {
    Path jar = shipped.resolveSibling(JAR);
    try {
      return (BiPredicate<InputStream, OutputStream>)
          Class.forName(SERVER, true, loader(jar)).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | MalformedURLException missing) {
      throw new UsageError(
          "'" + jar + "' is missing",
          "keep the files of lib together: copy the whole folder of the program");
    }
  }

  /** Of the jar beside the program's; of the program's own classes where they are in no jar. */
  private static ClassLoader loader(Path jar) throws MalformedURLException {
    ClassLoader own = LspCommand.class.getClassLoader();
    return Files.exists(jar)
        ? new URLClassLoader(new URL[] {jar.toUri().toURL()}, own)
        : own == null ? ClassLoader.getPlatformClassLoader() : own;
  }
}
