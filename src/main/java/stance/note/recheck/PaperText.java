package stance.note.recheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a note from the bytes of its file, whatever program can show it: a document of a word
 * processor and a page for a browser are read as their paragraphs, anything else as it is.
 */
public final class PaperText {

  private static final String DOCUMENT = "word/document.xml";

  /** More text than this has no note; it is not unpacked. */
  private static final int MOST = 32 << 20;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern PAGE =
      Pattern.compile("\\s*(<\\?xml[^>]*>\\s*)?<(!doctype html|html)\\b.*", FLAGS);

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<(/?)([\\w:]+)[^>]*>|<[^>]*>", FLAGS);
  private static final Pattern CHARACTER = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-z]+);");

  /** What no reader sees. */
  private static final Pattern UNSEEN =
      Pattern.compile("<(head|style|script|w:instrText)\\b.*?</\\1\\s*>", FLAGS);

  /** After these a paragraph ends. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "li", "tr", "div", "header", "dt", "dd", "pre", "w:p", "w:tr");

  /** Where these stand, a reader sees a gap. */
  private static final Set<String> GAPS = Set.of("td", "th", "br", "w:tab", "w:br", "w:tc");

  private PaperText() {}

  /**
   * The text.
   *
   * @throws IOException if it is a document that cannot be unpacked
   */
  public static String of(byte[] bytes) throws IOException {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return paragraphs(document(bytes));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return PAGE.matcher(text).matches() ? paragraphs(text) : text;
  }

  private static String document(byte[] bytes) throws IOException {
    try (ZipInputStream parts =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (Optional<ZipEntry> part = next(parts); part.isPresent(); part = next(parts)) {
        if (part.get().getName().equals(DOCUMENT)) {
          return new String(parts.readNBytes(MOST), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  private static Optional<ZipEntry> next(ZipInputStream parts) throws IOException {
    return Optional.ofNullable(parts.getNextEntry());
  }

  /** The paragraphs of what is marked up, with an empty line after each. */
  private static String paragraphs(String marked) {
    StringBuilder text = new StringBuilder();
    String seen = UNSEEN.matcher(marked).replaceAll("").replaceAll("\\s+", " ");
    Matcher tag = TAG.matcher(seen);
    int told = 0;
    while (tag.find()) {
      text.append(characters(seen.substring(told, tag.start())));
      told = tag.end();
      String name = Optional.ofNullable(tag.group(2)).orElse("");
      String known = name.startsWith("w:") ? name : name.toLowerCase(Locale.ROOT);
      boolean ends = "/".equals(tag.group(1));
      if (GAPS.contains(known)) {
        text.append(' ');
      } else if (ends && PARAGRAPHS.contains(known)) {
        text.append("\n\n");
      }
    }
    text.append(characters(seen.substring(told)));
    return text.toString()
        .replaceAll("[ \u00A0]+", " ")
        .replaceAll(" ?\n ?", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip()
        .concat("\n");
  }

  private static String characters(String text) {
    return CHARACTER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
  }

  private static String character(String name, String written) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      case "nbsp" -> " ";
      default -> name.startsWith("#") ? numbered(name).orElse(written) : written;
    };
  }

  private static Optional<String> numbered(String name) {
    boolean hexadecimal = name.startsWith("#x");
    try {
      int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(point)
          ? Optional.of(Character.toString(point))
          : Optional.empty();
    } catch (NumberFormatException tooLarge) {
      return Optional.empty();
    }
  }
}
