package stance.startup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The program's classes as Java has them in memory once they are loaded and checked ("class data
 * sharing"), in a file from which a later start takes them as they are. Such a file is good for one
 * build of Java and for one place of the program's jar. A launcher that finds itself elsewhere does
 * not use it, and Java itself passes over one that does not fit.
 *
 * <p>The archive is static: it takes the place of that of Java's own classes. On Java 25 the cache
 * that it makes "ahead of time" starts this program no sooner.
 */
public final class ClassArchive {

  private final Path jar;
  private final String rehearsal;

  /**
   * The archive that lies beside a jar.
   *
   * @param rehearsal the main class of a program that uses all the classes worth keeping
   */
  public ClassArchive(Path jar, String rehearsal) {
    this.jar = jar;
    this.rehearsal = rehearsal;
  }

  /** Where it is. */
  public Path file() {
    return jar.resolveSibling("stance.jsa");
  }

  /**
   * Tells the launcher what it was made for, a line each: the Java, its version, and the jar; and
   * with which options Java starts from it most quickly.
   */
  private Path label() {
    return jar.resolveSibling("stance.jsa.for");
  }

  /** Makes it; tells whether this Java can. */
  public boolean make() throws IOException {
    String program = jar.toRealPath().toString();
    Path classes = jar.resolveSibling("stance.jsa.classes");
    Path made = jar.resolveSibling("stance.jsa.new");
    Files.deleteIfExists(label());
    Files.deleteIfExists(file());
    try {
      boolean rehearsed = run(program, "-XX:DumpLoadedClassList=" + classes, rehearsal);
      // Other collectors write no objects into an archive, though some take them from one.
      boolean done =
          rehearsed
              && run(
                  program,
                  "-Xshare:dump",
                  "-XX:+UseG1GC",
                  "-XX:SharedClassListFile=" + classes,
                  "-XX:SharedArchiveFile=" + made)
              && Files.exists(made);
      if (done) {
        Files.move(made, file(), StandardCopyOption.ATOMIC_MOVE);
        Files.write(
            label(),
            List.of(java().toString(), System.getProperty("java.version", ""), program, options()));
      }
      return done;
    } finally {
      Files.deleteIfExists(classes);
      Files.deleteIfExists(made);
    }
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java");
  }

  /**
   * Maps the archive where it was made for, instead of a place drawn by lot, for which each pointer
   * in it would be changed; and spares the making of code for the widest registers, which this
   * program does not need.
   */
  private static String options() {
    boolean hasRegisters = System.getProperty("os.arch", "").equals("amd64");
    return "-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
        + (hasRegisters ? " -XX:UseAVX=0" : "");
  }

  /** As the launchers start the program, or Java would take the archive for another's. */
  private static boolean run(String program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                java().toString(),
                "-Xbootclasspath/a:" + program,
                "-cp",
                program,
                "-Dstance.jar=" + program));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    // What the user sets for every Java does not belong in an archive.
    builder.environment().keySet().removeIf(name -> name.endsWith("_OPTIONS"));
    Process process;
    try {
      process = builder.start();
    } catch (IOException noJavaThere) {
      return false;
    }
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException stopped) {
      process.destroy();
      throw new InterruptedIOException();
    }
  }
}
