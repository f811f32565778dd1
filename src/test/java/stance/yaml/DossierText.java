package stance.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stance.Golden;

/**
 * A dossier written as one text: each file after a line {@code === NAME}, then without the empty
 * line before the next. After the name may stand, in brackets, how the file is written: {@code
 * crlf}, {@code cr}, {@code bom}, {@code utf-16}, {@code latin-1}; or {@code missing}. {@code
 * {U+202E}} stands for a character that could not be seen.
 */
public final class DossierText {

  private static final Pattern INVISIBLE = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");

  private DossierText() {}

  /** The valid dossier that tests vary. */
  static MemoryFolder small() {
    return new MemoryFolder(files(Golden.RESOURCES.resolve("dossiers/small.dossier")));
  }

  /** The small dossier with the files of {@code text} in place of its own. */
  static MemoryFolder smallWith(Path text) {
    Map<String, byte[]> files = new TreeMap<>(small().files());
    files.putAll(files(text));
    files.values().removeIf(bytes -> bytes == MISSING);
    return new MemoryFolder(files);
  }

  private static final byte[] MISSING = {};

  /** The text of a file of {@code folder}. */
  static String textOf(String file, MemoryFolder folder) {
    return new String(folder.files().get(file), StandardCharsets.UTF_8);
  }

  /** The files that {@code text} writes. */
  public static Map<String, byte[]> files(Path text) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String part : ("\n" + read(text)).split("\n=== ", -1)) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        String[] header = part.substring(0, end).replace(")", "").split(" \\(");
        String content = part.substring(end + 1).replaceFirst("\n+$", "\n");
        List<String> how = header.length > 1 ? Arrays.asList(header[1].split(", ")) : List.of();
        files.put(header[0], bytes(content, how));
      }
    }
    return files;
  }

  private static byte[] bytes(String content, List<String> how) {
    String text =
        INVISIBLE
            .matcher(content)
            .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    Charset charset = StandardCharsets.UTF_8;
    for (String word : how) {
      switch (word) {
        case "missing" -> {
          return MISSING;
        }
        case "crlf" -> text = text.replace("\n", "\r\n");
        case "cr" -> text = text.replace("\n", "\r");
        case "bom" -> text = "\uFEFF" + text;
        case "utf-16" -> charset = StandardCharsets.UTF_16;
        case "latin-1" -> charset = StandardCharsets.ISO_8859_1;
        default -> throw new IllegalArgumentException(word);
      }
    }
    return text.getBytes(charset);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
