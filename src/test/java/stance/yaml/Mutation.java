package stance.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Breaks a dossier as typing, merging and bad disks do: by a few random changes to its files. */
final class Mutation {

  private static final List<String> SNIPPETS =
      List.of(
          ":",
          ": ",
          "- ",
          "\n",
          "\t",
          "'",
          "\"",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "<<: *a",
          "!!str ",
          "#",
          "|",
          ">",
          "?",
          "%",
          "@",
          "`",
          ",",
          "---\n",
          "...\n",
          "\\",
          "~",
          "null",
          "\u0000",
          "\u202E",
          "\uFEFF",
          "\u2028",
          "🇨🇦",
          "é",
          "\r",
          "\"\\ud800\"",
          "\"\\x07\"",
          "2017-13",
          "undecided",
          "[[[[[[",
          "  ",
          "x");

  private Mutation() {}

  static MemoryFolder of(MemoryFolder folder, Random random) {
    Map<String, byte[]> files = new TreeMap<>(folder.files());
    List<String> names = new ArrayList<>(files.keySet());
    for (int change = random.nextInt(3); change >= 0; change--) {
      String name = names.get(random.nextInt(names.size()));
      files.computeIfPresent(name, (file, bytes) -> changed(bytes, random));
    }
    return new MemoryFolder(files);
  }

  /** One change of a file. */
  static byte[] changed(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(20));
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, from, new byte[0], to);
      case 1 -> joined(bytes, from, bytes(snippet(random)), from);
      case 2 -> joined(bytes, from, bytes(snippet(random)), to);
      case 3 -> joined(bytes, from, new byte[] {(byte) random.nextInt(256)}, to);
      case 4 -> joined(bytes, from, new byte[0], bytes.length);
      default -> withLinesMoved(bytes, random);
    };
  }

  private static String snippet(Random random) {
    String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
    return random.nextInt(8) == 0 ? snippet.repeat(random.nextInt(2000)) : snippet;
  }

  private static byte[] withLinesMoved(byte[] bytes, Random random) {
    List<String> lines = new ArrayList<>(List.of(text(bytes).split("\n", -1)));
    String line = lines.get(random.nextInt(lines.size()));
    if (random.nextBoolean()) {
      lines.remove(line);
    }
    lines.add(random.nextInt(lines.size() + 1), random.nextBoolean() ? line : "  " + line);
    return bytes(String.join("\n", lines));
  }

  private static byte[] joined(byte[] bytes, int before, byte[] between, int after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, before);
    out.writeBytes(between);
    out.write(bytes, after, bytes.length - after);
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
