package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form for correction repeats to the one who said it. */
final class ReplyWordsTest {

  private static final String SUMMARY = "    summary: Wants to begin at once.\n";

  @TempDir Path folder;

  @Test
  void words_that_no_summary_stands_before_are_told_once() throws IOException {
    Path dossier = InventedDossier.copyTo(folder.resolve("dossier"));
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
