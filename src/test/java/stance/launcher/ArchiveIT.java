package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stance.Effort;

/**
 * The archive of classes makes a start quicker and nothing else: where it does not fit, the program
 * says and does the same without it.
 */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ArchiveIT {

  private static final Path BUILT = Subprocess.ASSEMBLY.resolve("lib/stance.jsa");

  @TempDir static Path classFolder;
  @TempDir Path folder;

  /** Warmed once, and put back as it was wherever a test wants one. */
  private static Path warm;

  private static Path asWarmed;
  private static Subprocess.Outcome comparison;

  @BeforeAll
  static void warm_a_copy() throws IOException {
    comparison = Subprocess.stance("compare").run();
    assertThat(comparison.status()).isZero();
    warm = AssemblyCopy.to(classFolder.resolve("a warm copy"));
    assertThat(stance(warm, "warm").run().status()).isZero();
    asWarmed = classFolder.resolve("as warmed");
    AssemblyCopy.exact(warm, asWarmed);
  }

  @Test
  void the_build_makes_one_that_is_used() {
    assertThat(BUILT).exists();
    assertThat(classesTakenFrom(Subprocess.ASSEMBLY)).contains("stance.cli.Main", "picocli.");
  }

  @Test
  void all_classes_of_the_program_and_its_libraries_come_from_it() {
    for (String command : List.of("--help", "compare", "check")) {
      assertThat(loaded(Subprocess.ASSEMBLY, command).lines().filter(ArchiveIT::isOfTheProgram))
          .isNotEmpty()
          .allMatch(line -> line.contains("source: shared objects file"));
    }
  }

  @Test
  void java_links_no_lambda_of_the_program_or_its_libraries() {
    for (String command : List.of("--help", "compare", "check")) {
      assertThat(loaded(Subprocess.ASSEMBLY, command).lines().filter(ArchiveIT::isOfTheProgram))
          .isNotEmpty()
          .noneMatch(line -> line.contains("$$Lambda"));
    }
  }

  @Test
  void a_comparison_needs_no_lambda_of_javas_streams_but_that_of_a_list() {
    assertThat(loaded(Subprocess.ASSEMBLY, "compare").lines())
        .filteredOn(line -> line.contains(" java.util.stream."))
        .isNotEmpty()
        .allMatch(line -> !line.contains("$$Lambda") || line.contains("ReferencePipeline$$Lambda"));
  }

  private static boolean isOfTheProgram(String line) {
    return line.contains(" stance.")
        || line.contains(" picocli.")
        || line.contains(" tools.jackson.")
        || line.contains(" org.snakeyaml.");
  }

  @Test
  void a_copy_of_the_folder_starts_without_it_until_it_is_warmed() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    assertRuns(copy);
    assertThat(classesTakenFrom(copy)).doesNotContain("stance.cli.Main");

    Subprocess.Outcome warmed = stance(copy, "warm").run();
    Path lib = copy.resolve("lib");
    assertThat(warmed)
        .isEqualTo(
            new Subprocess.Outcome(
                0, "", "wrote %s/positions.packed\nwrote %s/stance.jsa\n".formatted(lib, lib)));
    assertRuns(copy);
    assertThat(classesTakenFrom(copy)).contains("stance.cli.Main", "picocli.");
  }

  @Test
  void a_folder_with_spaces_in_its_name_can_be_warmed() {
    Path copy = warmCopy();
    assertThat(copy.toString()).contains(" ");
    assertRuns(copy);
    assertThat(classesTakenFrom(copy)).contains("stance.cli.Main");
  }

  @Effort.Thorough
  @Test
  void a_moved_folder_starts_without_the_one_that_was_made_where_it_was() throws IOException {
    Path moved = Files.move(warmCopy(), folder.resolve("after"));
    assertRuns(moved);
    assertThat(classesTakenFrom(moved)).doesNotContain("stance.cli.Main");
  }

  @Test
  void one_that_is_older_than_the_program_is_passed_over() throws IOException {
    Path copy = warmCopy();
    Path jar = copy.resolve("lib/stance.jar");
    Files.write(jar, Files.readAllBytes(jar));
    assertRuns(copy);
  }

  @Effort.Thorough
  @Test
  void one_that_is_damaged_or_cut_off_or_empty_is_passed_over() throws IOException {
    Path copy = warmCopy();
    byte[] good = Files.readAllBytes(copy.resolve("lib/stance.jsa"));
    byte[] otherHeader = good.clone();
    Arrays.fill(otherHeader, 0, 64, (byte) 0x5A);
    for (byte[] bad :
        List.of(
            new byte[0],
            "no archive".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(good, good.length / 2),
            otherHeader)) {
      replace(copy, bad);
      assertRuns(copy);
    }
  }

  @Effort.Thorough
  @Test
  void one_of_another_build_of_java_is_passed_over() throws IOException {
    Path copy = warmCopy();
    byte[] archive = Files.readAllBytes(copy.resolve("lib/stance.jsa"));
    replace(copy, withAnotherBuild(archive));
    assertRuns(copy);
    assertThat(classesTakenFrom(copy)).doesNotContain("stance.cli.Main");
  }

  @Test
  void one_that_may_not_be_read_is_passed_over() throws IOException {
    Path copy = warmCopy();
    Path archive = copy.resolve("lib/stance.jsa");
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(archive), "this user reads everything");
    assertRuns(copy);
  }

  @Test
  void the_launcher_does_not_name_one_that_was_made_for_another_java() throws IOException {
    Path copy = warmCopy();
    Path other = FakeJava.install(folder.resolve("jdk"), "17.0.1");
    assertThat(stance(copy, "list").with("JAVA_HOME", other.toString()).run().out())
        .doesNotContain("SharedArchiveFile");
  }

  @Test
  void the_launcher_takes_the_version_of_java_from_its_label() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Path java = FakeJava.installWithoutRelease(folder.resolve("jdk"), "11.0.2");
    label(copy, java.resolve("bin/java") + "\n17.0.1\n" + copy.resolve("lib/stance.jar") + "\n");
    assertThat(stance(copy, "list").with("JAVA_HOME", java.toString()).run().out().lines())
        .contains("-XX:SharedArchiveFile=" + copy.resolve("lib/stance.jsa"));
  }

  @Effort.Thorough
  @Test
  void a_label_that_says_nothing_is_passed_over() throws IOException {
    Path copy = warmCopy();
    String good = Files.readString(copy.resolve("lib/stance.jsa.for"));
    for (String label : List.of("", "\n", good.lines().findFirst().orElseThrow(), "\n\n\n\n")) {
      label(copy, label);
      assertRuns(copy);
      assertThat(classesTakenFrom(copy)).doesNotContain("stance.cli.Main");
    }
  }

  @Test
  void a_run_writes_nothing_anywhere() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Path home = Files.createDirectory(folder.resolve("home"));
    List<String> before = everything(folder);
    for (String command : List.of("--version", "compare", "list", "check")) {
      stance(copy, command).in(home).with("HOME", home.toString()).run();
    }
    assertThat(everything(folder)).isEqualTo(before);
  }

  @Test
  @Effort.Thorough
  void an_unlinked_jar_is_not_given_one_that_would_crash_java() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Path lib = copy.resolve("lib");
    Files.delete(lib.resolve("stance.jar"));
    Files.copy(Subprocess.ASSEMBLY.resolve("../stance-whole.jar"), lib.resolve("stance.jar"));
    assertRuns(copy);
    Subprocess.Outcome outcome = stance(copy, "warm").run();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .contains("warning: the archive of classes does not work: with it, stance ")
        .endsWith("; stance starts without one; another Java, in JAVA_HOME, may make one\n");
    assertThat(lib.resolve("stance.jsa")).doesNotExist();
    assertThat(lib.resolve("stance.jsa.for")).doesNotExist();
    assertRuns(copy);
  }

  @Test
  void warming_a_folder_that_may_not_be_written_says_so_and_leaves_it_working() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    Path lib = copy.resolve("lib");
    Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeFalse(Files.isWritable(lib), "this user writes everywhere");
      Subprocess.Outcome outcome = stance(copy, "warm").run();
      assertThat(outcome.status()).isEqualTo(74);
      assertThat(outcome.err())
          .startsWith(
              "error: no permission to write to " + lib + "\n  = help: run it as the owner");
      assertRuns(copy);
    } finally {
      Files.setPosixFilePermissions(lib, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Effort.Thorough
  @Test
  void warming_on_a_java_that_makes_no_archive_leaves_a_program_that_works() throws IOException {
    Path copy = AssemblyCopy.to(folder.resolve("copy"));
    // It looks for the Java that runs it, as for any that could make an archive.
    Subprocess.Outcome outcome =
        Subprocess.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djava.home=" + folder,
                "-jar",
                copy.resolve("lib/stance.jar").toString(),
                "warm")
            .run();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("warning: this Java makes no archive of classes");
    assertThat(copy.resolve("lib/stance.jsa.for")).doesNotExist();
    assertRuns(copy);
  }

  private static Path warmCopy() {
    AssemblyCopy.exact(asWarmed, warm);
    return warm;
  }

  private static Subprocess stance(Path program, String... arguments) {
    return Subprocess.of(program.resolve("bin/stance").toString(), arguments);
  }

  /** It says what the built program says, to the letter. */
  private static void assertRuns(Path program) {
    assertThat(stance(program, "compare").run()).isEqualTo(comparison);
  }

  private String loaded(Path program, String command) {
    Path log = folder.resolve("classes.log");
    stance(program, command)
        .with("STANCE_JAVA_OPTS", "-Xlog:class+load:file=" + log.getFileName())
        .in(folder)
        .run();
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> classesTakenFrom(Path program) {
    return loaded(program, "--version")
        .lines()
        .filter(line -> line.contains("source: shared objects file"))
        .map(line -> line.replaceFirst("^(\\[[^]]*\\])*\\s*", "").replaceFirst(" .*", ""))
        .map(name -> name.startsWith("picocli.") ? "picocli." : name)
        .toList();
  }

  private static void replace(Path program, byte[] archive) throws IOException {
    Path file = program.resolve("lib/stance.jsa");
    Files.delete(file);
    Files.write(file, archive);
  }

  private static void label(Path program, String text) throws IOException {
    Files.writeString(program.resolve("lib/stance.jsa.for"), text);
  }

  /** The archive with another name of the virtual machine that wrote it. */
  private static byte[] withAnotherBuild(byte[] archive) {
    String latin = new String(archive, StandardCharsets.ISO_8859_1);
    int at = latin.indexOf(System.getProperty("java.vm.name").substring(0, 10));
    assertThat(at).isPositive();
    byte[] other = archive.clone();
    other[at] = 'X';
    return other;
  }

  private static List<String> everything(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.map(path -> path + " " + path.toFile().lastModified()).sorted().toList();
    }
  }
}
