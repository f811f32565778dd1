package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.Golden;

/** What a form for correction repeats to the one who said it. */
final class ReplyWordsTest {

  private static final Path INVENTED = Golden.RESOURCES.resolve("dossiers/tunnel");
  private static final String SUMMARY = "    summary: Wants to begin at once.\n";

  @TempDir Path folder;

  @Test
  void words_that_no_summary_stands_before_are_told_once() throws IOException {
    Path dossier = folder.resolve("dossier");
    try (Stream<Path> files = Files.walk(INVENTED)) {
      for (Path file : files.toList()) {
        Files.copy(file, dossier.resolve(INVENTED.relativize(file).toString()));
      }
    }
    Path mayor = dossier.resolve("actors/mayor.yaml");
    String text = Files.readString(mayor);
    assertThat(text).contains(SUMMARY);
    Files.writeString(mayor, text.replace(SUMMARY, ""));

    Session.Outcome reply =
        Session.in(folder).on(dossier).run(List.of("brief", "mayor", "--style", "reply"));
    assertThat(reply.out().replaceAll("\\s+", " "))
        .contains("The words recorded are “Dig now”.")
        .doesNotContain("“Dig now” The words");
  }
}
