package stance.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import stance.dossier.Id;

/** Texts in a folder: UTF-8, with or without a byte order mark, 64 MiB at most. */
final class TextFolder implements CitedTexts {

  private static final int LARGEST = 64 * 1024 * 1024;

  private final Path folder;

  TextFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Reading of(Id source) {
    Path file = folder.resolve(source.text() + ".txt");
    if (!Files.exists(file)) {
      return new Reading.None();
    }
    if (!Files.isRegularFile(file)) {
      return new Reading.Unreadable("it is not an ordinary file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return decoded(bytes);
    } catch (IOException failed) {
      return new Reading.Unreadable("the system does not let it be read");
    }
  }

  /** The text that the bytes of a file are. */
  static Reading decoded(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Reading.Unreadable("it is over 64 MiB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Reading.Found(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException other) {
      return new Reading.Unreadable("it is not UTF-8");
    }
  }
}
