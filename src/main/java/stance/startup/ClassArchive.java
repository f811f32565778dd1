package stance.startup;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An archive of the program's classes ("class data sharing"): a file from which Java maps them into
 * memory already parsed and verified. It is valid for one build of Java and one path, size and time
 * of the program's jar. The launcher does not name it elsewhere, and Java itself ignores one that
 * does not fit.
 *
 * <p>It is a static archive, which replaces that of Java's own classes. The "ahead of time" cache
 * of Java 25 made this program start no sooner.
 */
public final class ClassArchive {

  /** Command lines that a new archive must pass: the shortest, and one that runs most classes. */
  private static final List<String> TRIALS = List.of("--version", "compare");

  private static final String MAIN = "stance.cli.Main";

  private final Path jar;
  private final String training;

  /**
   * The archive beside a jar.
   *
   * @param training the main class of a run that loads all classes worth keeping
   */
  public ClassArchive(Path jar, String training) {
    this.jar = jar;
    this.training = training;
  }

  /** What there is of an archive. */
  public enum State {
    GOOD,
    /** It was made for another Java, another path of the program, or an earlier program. */
    STALE,
    MISSING
  }

  /** Whether it is there, for the Java that runs this and for the program as it is. */
  public State state() throws IOException {
    if (!Files.exists(file()) || !Files.exists(label())) {
      return State.MISSING;
    }
    boolean fits =
        Files.readAllLines(label())
                .equals(
                    List.of(
                        java().toString(),
                        System.getProperty("java.version", ""),
                        jar.toRealPath().toString()))
            && Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(file())) <= 0;
    return fits ? State.GOOD : State.STALE;
  }

  /** Its path. */
  public Path file() {
    return jar.resolveSibling("stance.jsa");
  }

  /** A file of the launcher's that says that it has told of this command. */
  private Path told() {
    return jar.resolveSibling("stance.cold");
  }

  /** A file for the launcher that says what it was made for, a line each: Java, version, jar. */
  private Path label() {
    return jar.resolveSibling("stance.jsa.for");
  }

  /**
   * Makes it, and puts it in place only if the program runs from it: Java trusts what it finds in
   * an archive, and crashes with some classes that {@code LinkAtBuild} did not prepare.
   *
   * @return why there is none now; empty if there is one
   */
  public Optional<String> make() throws IOException {
    String program = jar.toRealPath().toString();
    Path classes = jar.resolveSibling("stance.jsa.classes");
    Path made = jar.resolveSibling("stance.jsa.new");
    Files.deleteIfExists(label());
    Files.deleteIfExists(file());
    try {
      boolean trained = run(program, "-XX:DumpLoadedClassList=" + classes, training) == 0;
      // Only G1 writes objects into an archive; other collectors can read them from it.
      boolean dumped =
          trained
              && run(
                      program,
                      "-Xshare:dump",
                      "-XX:+UseG1GC",
                      "-XX:SharedClassListFile=" + classes,
                      "-XX:SharedArchiveFile=" + made)
                  == 0;
      if (!dumped || !Files.exists(made)) {
        return Optional.of("this Java makes no archive of classes");
      }
      for (String trial : TRIALS) {
        int status = run(program, "-XX:SharedArchiveFile=" + made, MAIN, trial);
        if (status != 0) {
          return Optional.of(
              "the archive of classes does not work: with it, stance "
                  + trial
                  + " ends with status "
                  + status);
        }
      }
      Files.move(made, file(), StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(told());
      Files.write(
          label(), List.of(java().toString(), System.getProperty("java.version", ""), program));
      return Optional.empty();
    } finally {
      Files.deleteIfExists(classes);
      Files.deleteIfExists(made);
    }
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java");
  }

  /**
   * Runs Java with the class path that the launchers use, without which an archive is another
   * program's; returns the exit status, -1 if there is no such Java.
   */
  private static int run(String program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+SuppressFatalErrorMessage", // a crash is told of by its status alone
                "-Xbootclasspath/a:" + program,
                "-cp",
                program,
                "-Dstance.jar=" + program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // Neither the user's options for every Java nor another dossier belong in an archive.
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.endsWith("_OPTIONS") || name.equals("STANCE_DOSSIER"));
    // A folder without a dossier, which the user's own may have.
    builder.directory(new File(System.getProperty("java.home", "")));
    Process process;
    try {
      process = builder.start();
    } catch (IOException noJavaThere) {
      return -1;
    }
    try {
      return process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroy();
      throw new InterruptedIOException();
    }
  }
}
