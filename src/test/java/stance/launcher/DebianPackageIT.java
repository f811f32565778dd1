package stance.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The package for Debian, unpacked; of the profile {@code deb}. */
@EnabledIfSystemProperty(named = "stance.deb", matches = ".+")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DebianPackageIT {

  private static final Path PACKAGE = Path.of(System.getProperty("stance.deb", ""));

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void unpack() {
    root = folder.resolve("root");
    dpkg("-x", PACKAGE.toString(), root.toString());
    dpkg("-e", PACKAGE.toString(), folder.resolve("control").toString());
  }

  @Test
  void runs_from_where_it_lies() {
    assertThat(Subprocess.of(root.resolve("usr/bin/stance").toString(), "compare").run())
        .isEqualTo(Subprocess.stance("compare").run());
  }

  @Test
  void has_everything_where_debian_looks_for_it() throws IOException {
    for (String file :
        new String[] {
          "usr/share/man/man1/stance.1.gz",
          "usr/share/man/man1/stance-compare.1.gz",
          "usr/share/bash-completion/completions/stance",
          "usr/share/zsh/vendor-completions/_stance",
          "usr/share/fish/vendor_completions.d/stance.fish",
          "usr/share/doc/stance/copyright",
          "usr/share/doc/stance/changelog.gz",
          "usr/share/doc/stance/licenses/LICENSE",
          "usr/lib/stance/lib/positions/dossier.yaml",
        }) {
      assertThat(root.resolve(file)).isRegularFile().isNotEmptyFile();
    }
    assertThat(Files.readSymbolicLink(root.resolve("usr/bin/stance")))
        .isEqualTo(Path.of("../lib/stance/bin/stance"));
    assertThat(root.resolve("usr/lib/stance/lib/stance.jsa")).doesNotExist();
    assertThat(root.resolve("usr/lib/stance/share")).doesNotExist();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("usr"))))
        .isEqualTo("rwxr-xr-x");
  }

  @Test
  void asks_for_a_java_and_holds_the_sums_of_its_files() throws IOException {
    assertThat(Files.readString(folder.resolve("control/control")))
        .contains("Architecture: all\n", "java17-runtime-headless");
    Subprocess.Outcome sums =
        Subprocess.of("md5sum", "--quiet", "-c", folder.resolve("control/md5sums").toString())
            .in(root)
            .run();
    assertThat(sums.status()).as(sums.out() + sums.err()).isZero();
  }

  @Test
  void is_the_same_to_the_byte_when_it_is_made_again() {
    Path again = folder.resolve("again.deb");
    Subprocess.Outcome control =
        Subprocess.of("dpkg-deb", "-f", PACKAGE.toString(), "Version", "Maintainer").run();
    Subprocess.Outcome made =
        Subprocess.of(
                Path.of("src/build/deb/make.sh").toAbsolutePath().toString(),
                Subprocess.ASSEMBLY.toString(),
                field("Version", control.out()),
                "2019-09-13T00:00:00Z",
                again.toString())
            .with("MAINTAINER", field("Maintainer", control.out()))
            .run();
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(again).hasSameBinaryContentAs(PACKAGE);
  }

  private static String field(String name, String control) {
    return control
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }

  private static void dpkg(String... arguments) {
    Subprocess.Outcome outcome = Subprocess.of("dpkg-deb", arguments).run();
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }
}
