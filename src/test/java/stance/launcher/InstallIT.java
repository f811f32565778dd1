package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stance.JsonSchemas;

/** One command puts the program in place, and one takes it away. */
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class InstallIT {

  @TempDir Path folder;
  private Path prefix;

  @BeforeEach
  void name_a_prefix_with_a_space() throws IOException {
    prefix = folder.toRealPath().resolve("my programs");
  }

  @Test
  void puts_program_manual_and_completions_where_they_are_looked_for() throws IOException {
    Subprocess.Outcome outcome = install(prefix);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("--remove '" + prefix + "'");
    String stance = prefix.resolve("bin/stance").toString();
    assertThat(Subprocess.of(stance, "list").run()).isEqualTo(Subprocess.stance("list").run());
    for (String file :
        List.of(
            "share/man/man1/stance-compare.1",
            "share/bash-completion/completions/stance",
            "share/zsh/site-functions/_stance",
            "share/fish/vendor_completions.d/stance.fish")) {
      assertThat(prefix.resolve(file)).exists().isNotEmptyFile();
    }
    Subprocess.Outcome doctor = Subprocess.of(stance, "doctor", "-f", "json").run();
    assertThat(JsonSchemas.check(doctor.out())).isEqualTo("stance.doctor/1");
    assertThat(doctor.status()).as(doctor.out()).isZero();
    Subprocess.Outcome again = install(prefix);
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(everything()).noneMatch(path -> path.contains(".new.") || path.contains(".old."));
    assertThat(remove().status()).isZero();
    assertThat(everything()).isEmpty();
  }

  @Test
  void shows_its_pages_by_man() {
    assumeTrue(Subprocess.of("sh", "-c", "command -v man").run().status() == 0, "there is no man");
    lay(prefix);
    Subprocess.Outcome page =
        Subprocess.of("man", "-M", prefix.resolve("share/man").toString(), "stance-compare").run();
    assertThat(page.status()).as(page.err()).isZero();
    assertThat(page.out().replaceAll(".\b", "")).contains("stance compare [OPTIONS] [ACTOR...]");
  }

  @Test
  void takes_nothing_away_that_is_a_strangers() throws IOException {
    Path strangers = Files.createDirectories(prefix.resolve("bin")).resolve("stance");
    Files.writeString(strangers, "another program");
    Subprocess.Outcome outcome = lay(prefix);
    assertThat(outcome.status()).isEqualTo(74);
    assertThat(outcome.err()).contains("bin/stance is there already");
    assertThat(everything()).containsExactly("bin", "bin/stance");
    Files.delete(strangers);
    lay(prefix);
    Path own = prefix.resolve("share/man/man1/own.1");
    Files.writeString(own, "kept");
    assertThat(remove().status()).isZero();
    assertThat(own).exists();
  }

  @Test
  void is_written_below_another_root_for_a_package() throws IOException {
    Subprocess.Outcome outcome =
        Subprocess.of("./install.sh", "/usr")
            .with("DESTDIR", folder.resolve("root").toString())
            .run();
    assertThat(outcome.status()).as(outcome.err()).isZero();
    Path root = folder.resolve("root/usr");
    assertThat(Subprocess.of(root.resolve("bin/stance").toString(), "--version").run().status())
        .isZero();
    assertThat(root.resolve("lib/stance/lib/stance.jsa")).doesNotExist();
    assertThat(Files.readSymbolicLink(root.resolve("share/man/man1/stance.1")))
        .isEqualTo(Path.of("../../../lib/stance/share/man/man1/stance.1"));
  }

  @Test
  void says_what_it_needs_to_be_told() {
    assertThat(Subprocess.of("./install.sh").run().status()).isEqualTo(2);
    assertThat(Subprocess.of("./install.sh", "--remove", folder.toString()).run().status())
        .isEqualTo(2);
  }

  private static Subprocess.Outcome install(Path prefix) {
    return Subprocess.of("./install.sh", prefix.toString()).run();
  }

  /** Installs it, but does not prepare it for a quick start, which takes seconds. */
  private static Subprocess.Outcome lay(Path prefix) {
    return Subprocess.of("./install.sh", prefix.toString()).with("DESTDIR", "/").run();
  }

  private Subprocess.Outcome remove() {
    return Subprocess.of("./install.sh", "--remove", prefix.toString()).run();
  }

  private List<String> everything() throws IOException {
    if (!Files.exists(prefix)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(prefix)) {
      return all.filter(path -> !path.equals(prefix))
          .map(path -> prefix.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
