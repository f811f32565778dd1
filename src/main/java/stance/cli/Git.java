package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The git of the user's machine, asked from a folder. Of what a repository's configuration could
 * have it do, nothing is done: nothing is fetched, nobody is asked, no program of the repository is
 * run; only objects that are there are read.
 */
record Git(Path from) {

  private static final List<String> ONLY_READING =
      List.of("git", "--no-pager", "-c", "protocol.allow=never", "-c", "core.fsmonitor=false");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "LC_ALL", "C",
          "GIT_TERMINAL_PROMPT", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_OPTIONAL_LOCKS", "0");

  private static final String REASON = "fatal: ";

  /**
   * What git answered.
   *
   * @param reason why it did not, in its words; empty if it said nothing
   */
  record Reply(boolean done, byte[] output, String reason) {

    /** The output as the text of one line. */
    String line() {
      return new String(output, StandardCharsets.UTF_8).strip();
    }
  }

  /**
   * Asks git.
   *
   * @throws IOException if git cannot be run
   */
  Reply ask(String... words) throws IOException {
    Process git = start(words);
    git.getOutputStream().close();
    byte[] output = git.getInputStream().readAllBytes();
    String said = text(git.getErrorStream());
    return new Reply(ended(git), output, reason(said));
  }

  /** Starts git, which then reads and writes until its input is closed. */
  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(ONLY_READING);
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toAbsolutePath().toFile());
    builder.environment().putAll(ENVIRONMENT);
    return builder.start();
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static boolean ended(Process git) throws IOException {
    try {
      return git.waitFor() == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }

  private static String reason(String said) {
    for (String line : said.split("\n")) {
      if (line.startsWith(REASON)) {
        return line.substring(REASON.length()).strip();
      }
    }
    return said.strip();
  }
}
