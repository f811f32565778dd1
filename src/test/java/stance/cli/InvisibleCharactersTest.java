package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stance.Golden;

/** What nobody sees in a dossier, nobody reads in a note: not even as an escape. */
final class InvisibleCharactersTest {

  private static final Path INVENTED = Golden.RESOURCES.resolve("dossiers/tunnel");
  private static final String INVISIBLE = "\u00AD\u200B\u200E\u200F\u061C\u2060\u2061";

  @TempDir Path folder;

  private void copy(String name, String between) throws IOException {
    try (Stream<Path> files = Files.walk(INVENTED)) {
      for (Path file : files.toList()) {
        Path target = folder.resolve(name).resolve(INVENTED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          String text = Files.readString(file);
          Files.writeString(
              target,
              text.replaceAll(
                  "(?m)^(.*(?:label|name|asks|summary|means|title): .*\\w)(?=[a-z])",
                  "$1" + between));
        }
      }
    }
  }

  private String brief(String dossier, String arguments) {
    List<String> words = new ArrayList<>(List.of("brief"));
    words.addAll(Arrays.asList(arguments.split(" ")));
    Session.Outcome run = Session.in(folder).on(folder.resolve(dossier)).run(words);
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().replaceAll("(?<=[Dd]ata |\"data\": \")[0-9a-f]{8}", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mayor harbour greens --full --since 2020",
        "mayor harbour greens city ferries -f markdown",
        "mayor harbour greens -f json",
        "mayor harbour greens --style card",
        "mayor --style reply --ascii",
        "mayor deputy harbour greens -q route"
      })
  void a_note_reads_as_if_they_were_not_there(String arguments) throws IOException {
    copy("clean", "");
    copy("marked", INVISIBLE);
    assertThat(Files.readString(folder.resolve("marked/dossier.yaml"))).contains(INVISIBLE);
    String told = brief("marked", arguments);
    assertThat(told).doesNotContain("\\u{").isEqualTo(brief("clean", arguments));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void neither_does_what_changed_since_an_edition_of_one_show_them(String format)
      throws IOException {
    copy("marked", INVISIBLE);
    brief("marked", "mayor harbour greens --as-of 2020 -o old.txt");
    String told = brief("marked", "--against old.txt -f " + format);
    assertThat(told).contains("Harbour tunnel").doesNotContain("\\u{");
    INVISIBLE.chars().forEach(c -> assertThat(told.indexOf(c)).isNegative());
  }
}
