package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code stance brief --check} of pages and documents, in which a note lies in other files too. */
final class NoteFileCheckTest {

  private static final String DATA_HOLDS = "The data that it rests on still holds.";

  @TempDir Path folder;
  private Path note;

  @BeforeEach
  void copy_the_dossier() throws IOException {
    note = folder.resolve("note");
    InventedDossier.copyTo(folder.resolve("dossier"));
  }

  private Session.Outcome brief(String arguments) {
    List<String> words = new ArrayList<>(List.of("brief"));
    words.addAll(Arrays.asList(arguments.split(" ")));
    return Session.in(folder).on(folder.resolve("dossier")).run(words);
  }

  private void write(String arguments) {
    assertThat(brief(arguments + " -o note").status()).isZero();
    assertThat(check().status()).isZero();
  }

  private Session.Outcome check() {
    return brief("--check note");
  }

  private static void edit(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  @Test
  void a_note_for_a_browser_that_was_edited_holds_no_more() throws IOException {
    write("mayor harbour greens -f html");
    edit(note, "Otherwise they differ most sharply", "They hardly differ");
    assertThat(check().status()).isOne();
    assertThat(check().out()).contains(DATA_HOLDS).contains("They hardly differ");
  }

  @Test
  void a_page_whose_links_were_turned_elsewhere_holds_no_more() throws IOException {
    write("mayor harbour greens -f html");
    Files.writeString(
        note,
        Files.readString(note).replaceFirst("href=\"https?://[^\"]*", "href=\"https://x.org"));
    assertThat(check().status()).isOne();
    assertThat(check().out()).contains(DATA_HOLDS).contains("-> https://x.org");
  }

  @ParameterizedTest
  @CsvSource({
    "word/footnotes.xml, City of Hafen, City of Hagen",
    "word/_rels/footnotes.xml.rels, https://, https://x.",
    "word/_rels/document.xml.rels, https://, https://x."
  })
  void a_document_whose_footnotes_or_links_were_edited_holds_no_more(
      String part, String before, String after) throws IOException {
    write("mayor harbour greens -f docx");
    try (FileSystem zip = FileSystems.newFileSystem(note)) {
      edit(zip.getPath(part), before, after);
    }
    assertThat(check().status()).isOne();
    assertThat(check().out()).contains(DATA_HOLDS).contains(after);
  }

  @Test
  void a_note_for_a_word_processor_says_when_the_data_changed() throws IOException {
    write("mayor harbour greens -f docx");
    edit(folder.resolve("dossier/actors/mayor.yaml"), "Ida", "Eva");
    assertThat(check().status()).isOne();
    assertThat(check().out()).contains("Eva");
  }
}
