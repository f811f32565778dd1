package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.document.Data;
import stance.document.Document;
import stance.render.Json;

/** An answer of millions of entries is written while it is made. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContentsTest {

  private static final int MANY = 20_000;

  @TempDir Path folder;

  private static Contents json(Data data) {
    Forms forms = Forms.withoutSheet(() -> new Document(List.of()), () -> data);
    Console console = new Console(Main.surroundings(), DisplayOptions.UNASKED);
    return Format.JSON.contents(forms, console);
  }

  private static Data many(OutputStreamCounting out) {
    List<Integer> numbers = IntStream.range(0, MANY).boxed().toList();
    return Data.fields()
        .with(
            "entries",
            Data.items(
                numbers,
                number -> {
                  out.longestSilence = Math.max(out.longestSilence, number - out.entriesWritten);
                  out.entriesMade = number;
                  return new Data.Text("entry number " + number);
                }));
  }

  /** Counts what arrives, and how many entries were made and had not arrived by then. */
  private static final class OutputStreamCounting extends OutputStream {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int entriesMade;
    private int entriesWritten;
    private int longestSilence;

    @Override
    public void write(int one) {
      written.write(one);
      entriesWritten = entriesMade;
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      written.write(bytes, start, length);
      entriesWritten = entriesMade;
    }
  }

  @Test
  void few_entries_are_there_at_a_time_and_the_text_is_the_same() throws IOException {
    OutputStreamCounting out = new OutputStreamCounting();
    Data data = many(out);
    String whole = Json.of(data);
    out.longestSilence = 0;
    out.entriesWritten = 0;
    json(data).sendTo(out);
    assertThat(out.written.toString(UTF_8)).isEqualTo(whole);
    assertThat(out.longestSilence).isPositive().isLessThan(MANY / 4);
  }

  @Test
  void a_file_stays_as_it_was_where_the_answer_breaks_off() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.json"), "kept");
    Contents broken =
        json(
            Data.items(
                Collections.nCopies(MANY, 1),
                one -> {
                  throw new IllegalStateException("in the midst");
                }));
    assertThatThrownBy(() -> new FileReplacement(file).with(broken)).hasMessage("in the midst");
    assertThat(file).hasContent("kept");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_stream_that_takes_no_more_is_told_as_what_it_is() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThatThrownBy(() -> json(many(new OutputStreamCounting())).sendTo(closed))
        .isInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }
}
