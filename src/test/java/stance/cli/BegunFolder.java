package stance.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** An {@link OwnFolder} with the dossier that {@code stance init} begins, to add records to. */
abstract class BegunFolder extends OwnFolder {

  @BeforeEach
  @Override
  void begin() throws IOException {
    super.begin();
  }

  /** What stands behind {@code stance add}, word by word. */
  Adding adding(String words) {
    return new Adding(folder, List.of(words.split(" ", -1)));
  }

  /** What stands in a file of the dossier now. */
  String written(String file) {
    try {
      return Files.readString(file(file));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
