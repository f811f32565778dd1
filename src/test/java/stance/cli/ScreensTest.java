package stance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Golden;

/** What the program shows is what was read and accepted. */
class ScreensTest {

  private static final Path SCREENS = Golden.RESOURCES.resolve("golden/screens");

  static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(SCREENS)) {
      return files.sorted().toList();
    }
  }

  /** Their commands run in the folder of the test dossiers. */
  @ParameterizedTest
  @MethodSource("transcripts")
  void showsWhatWasAccepted(Path transcript) throws IOException {
    Session session = Session.in(Golden.RESOURCES.resolve("dossiers"));
    Golden.check(transcript, new Transcript(session).rerun(Files.readString(transcript)));
  }

  @Test
  void answersAsTheReadmeSays() throws IOException {
    Path readme = Path.of("README.md");
    Session session = Session.in(Golden.RESOURCES);
    Golden.check(readme, new Transcript(session).rerun(Files.readString(readme)));
  }
}
