package stance.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command to run in a process of its own: where, with which environment and standard input.
 *
 * <p>Of the environment of the tests nothing is passed on but the path of commands, and the Java
 * that runs the tests as the Java to use: what a developer has set does not decide a test.
 */
public record Subprocess(
    List<String> command, Path folder, Map<String, String> environment, String input) {

  private static final int MINUTES = 5;

  /** The folder in which the build assembled the program. */
  public static final Path ASSEMBLY =
      Path.of(System.getProperty("stance.assembly", "target/stance")).toAbsolutePath();

  public Subprocess {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** What a process leaves behind: its exit status, and all it wrote, which must be UTF-8. */
  public record Outcome(int status, String out, String err) {}

  /** The assembled program with these arguments, in the folder of the assembly. */
  public static Subprocess stance(String... arguments) {
    return of(ASSEMBLY.resolve("bin/stance").toString(), arguments);
  }

  /** Any command with these arguments, in the folder of the assembly. */
  public static Subprocess of(String executable, String... arguments) {
    return new Subprocess(
        Stream.concat(Stream.of(executable), Stream.of(arguments)).toList(),
        ASSEMBLY,
        Map.of(
            "PATH", System.getenv("PATH"),
            "JAVA_HOME", System.getProperty("java.home"),
            "LC_ALL", "C.UTF-8"),
        "");
  }

  /** The same command run in another folder. */
  public Subprocess in(Path otherFolder) {
    return new Subprocess(command, otherFolder, environment, input);
  }

  /** The same command with a variable of the environment set. */
  public Subprocess with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Subprocess(command, folder, more, input);
  }

  /** The same command without a variable of the environment. */
  public Subprocess without(String variable) {
    Map<String, String> fewer = new TreeMap<>(environment);
    fewer.remove(variable);
    return new Subprocess(command, folder, fewer, input);
  }

  /** The same command with this text on its standard input. */
  public Subprocess reading(String text) {
    return new Subprocess(command, folder, environment, text);
  }

  /**
   * Runs the command to its end.
   *
   * @throws AssertionError if it hangs: if it has not ended after five minutes; it is then killed
   */
  public Outcome run() {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      CompletableFuture<String> out = textOf(process.getInputStream());
      CompletableFuture<String> err = textOf(process.getErrorStream());
      write(process);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("not ended after " + MINUTES + " minutes: " + command);
      }
      return new Outcome(process.exitValue(), out.join(), err.join());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted: " + command, e);
    }
  }

  private void write(Process process) {
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException ended) {
      // It ended, or closed its standard input, without reading all of it: it may.
    }
  }

  private static CompletableFuture<String> textOf(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return decode(stream.readAllBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
