package stance.note.recheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a note from the bytes of its file, whatever program can show it: a document of a word
 * processor and a page for a browser are read as their paragraphs, anything else as it is. Below
 * the paragraphs of a document stand its footnotes, which hold what it cites; below both stand the
 * addresses that their links lead to, as a reader trusts those too.
 */
public final class PaperText {

  /** What a document is read from, in this order. */
  private static final List<String> PARTS = List.of("document", "footnotes");

  private static final String LINK_SIGN = "-> ";

  /** More text than this has no note; it is not unpacked. */
  private static final int MOST = 32 << 20;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern PAGE =
      Pattern.compile("\\s*(<\\?xml[^>]*>\\s*)?<(!doctype html|html)\\b.*", FLAGS);

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<(/?)([\\w:]+)[^>]*>|<[^>]*>", FLAGS);
  private static final Pattern LINK =
      Pattern.compile("<(?:a|w:hyperlink)\\b[^>]*?\\s(?:href|r:id)=\"([^\"]*)\"", FLAGS);
  private static final Pattern RELATION = Pattern.compile("<Relationship\\b[^>]*>", FLAGS);
  private static final Pattern RELATION_ID = Pattern.compile("\\sId=\"([^\"]*)\"");
  private static final Pattern RELATION_TARGET = Pattern.compile("\\sTarget=\"([^\"]*)\"");
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
      return document(parts(bytes));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return PAGE.matcher(text).matches() ? apart(paragraphs(text), addresses(text)) : text;
  }

  /** The text of the parts of a document by their names. */
  private static Map<String, String> parts(byte[] bytes) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (ZipInputStream parts =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (Optional<ZipEntry> part = next(parts); part.isPresent(); part = next(parts)) {
        String name = part.get().getName();
        for (String read : PARTS) {
          if (name.equals(file(read)) || name.equals(relations(read))) {
            texts.put(name, new String(parts.readNBytes(MOST), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return texts;
  }

  private static String file(String part) {
    return "word/" + part + ".xml";
  }

  private static String relations(String part) {
    return "word/_rels/" + part + ".xml.rels";
  }

  private static String document(Map<String, String> texts) {
    String text = "";
    StringBuilder addresses = new StringBuilder();
    for (String part : PARTS) {
      String marked = texts.getOrDefault(file(part), "");
      text = apart(text, paragraphs(marked));
      addresses.append(addresses(withTargets(marked, texts.getOrDefault(relations(part), ""))));
    }
    return apart(text, addresses.toString());
  }

  /** Two texts with an empty line between, if there are two. */
  private static String apart(String text, String below) {
    return text.isBlank() ? below : below.isBlank() ? text : text + "\n" + below;
  }

  /** The links of a part with their targets, which it keeps in a file of its own, by an id. */
  private static String withTargets(String marked, String relations) {
    Map<String, String> targets = new HashMap<>();
    Matcher relation = RELATION.matcher(relations);
    while (relation.find()) {
      targets.put(first(RELATION_ID, relation.group()), first(RELATION_TARGET, relation.group()));
    }
    StringBuilder links = new StringBuilder();
    Matcher link = LINK.matcher(marked);
    while (link.find()) {
      links.append("<a href=\"").append(targets.getOrDefault(link.group(1), "")).append("\">");
    }
    return links.toString();
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /** What the links lead to, a line each. */
  private static String addresses(String marked) {
    StringBuilder lines = new StringBuilder();
    Matcher link = LINK.matcher(marked);
    while (link.find()) {
      lines.append(LINK_SIGN).append(characters(link.group(1))).append('\n');
    }
    return lines.toString();
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
