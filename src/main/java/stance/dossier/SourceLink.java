package stance.dossier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a source can be read on the web: addresses of {@code http} or {@code https} alone, in
 * printable ASCII, so that nothing in them acts on what they are written into.
 *
 * @param page its page; with a stance, the words of the stance on that page
 * @param copy the same in an archive
 */
public record SourceLink(Optional<String> page, Optional<Copy> copy) {

  /** A copy in an archive. */
  public sealed interface Copy {

    /** Where it is. */
    String address();
  }

  /** The copy that the dossier names. */
  public record Archived(String address) implements Copy {}

  /** Where the Wayback Machine shows what it has from about the day of the source, if anything. */
  public record Dated(String address) implements Copy {}

  /** What names the words that a browser is to show (a text fragment, WICG). */
  private static final String WORDS = "#:~:text=";

  /** Of a longer quotation its first and its last words are named. */
  private static final int LONG = 300;

  private static final int WORDS_OF_LONG = 8;

  private static final String WAYBACK_MACHINE = "https://web.archive.org/web/";

  private static final Set<String> ARCHIVES =
      Set.of(
          "web.archive.org",
          "archive.today",
          "archive.is",
          "archive.ph",
          "archive.li",
          "archive.md",
          "archive.fo",
          "archive.vn",
          "perma.cc");

  /** Files that are no pages, so that a browser looks for no words in them. */
  private static final Set<String> NO_PAGES =
      Set.of(
          "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp",
          "zip", "epub", "mp3", "mp4", "wav", "webm", "mov", "avi", "jpg", "jpeg", "png", "gif",
          "webp", "tif", "tiff", "svg", "xml", "json");

  /**
   * In a path, a question or a fragment what is neither a letter nor a digit, yet stands for
   * itself.
   */
  private static final String PLAIN_IN_ADDRESS = "-._~:/?#[]@!$&'()*+,;=%";

  /**
   * The same in the words of a text fragment, where a comma, a hyphen and an ampersand have a
   * meaning.
   */
  private static final String PLAIN_IN_WORDS = "._~";

  private static final String HEX = "0123456789ABCDEF";

  /** Where the source as a whole is. */
  public static SourceLink of(Source source) {
    return new SourceLink(source.url().flatMap(SourceLink::safe), copy(source));
  }

  /** Where the words of {@code stance} are in the source, as far as its record has any of them. */
  public static SourceLink of(Source source, Stance stance) {
    SourceLink whole = of(source);
    String words = words(source, stance);
    return words.isEmpty()
        ? whole
        : new SourceLink(
            whole.page().map(address -> withWords(address, words)),
            whole
                .copy()
                .map(
                    copy ->
                        copy instanceof Archived
                            ? new Archived(withWords(copy.address(), words))
                            : new Dated(withWords(copy.address(), words))));
  }

  /** The page, or else the copy. */
  public Optional<String> nearest() {
    return page.or(() -> copy.map(Copy::address));
  }

  private static Optional<Copy> copy(Source source) {
    Optional<Copy> known = source.archived().flatMap(SourceLink::safe).map(Archived::new);
    return known.isPresent()
        ? known
        : source
            .url()
            .flatMap(SourceLink::safe)
            .filter(address -> !ARCHIVES.contains(host(address)))
            .flatMap(
                address ->
                    source
                        .published()
                        .map(date -> date.toString().replace("-", ""))
                        .map(date -> new Dated(WAYBACK_MACHINE + date + "/" + address)));
  }

  /** The address in printable ASCII, if it is one of the web. */
  private static Optional<String> safe(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : url.length();
    boolean named = start < url.length() && "/?#@:".indexOf(url.charAt(start)) < 0;
    return named ? Optional.of(encoded(url, PLAIN_IN_ADDRESS)) : Optional.empty();
  }

  private static String host(String address) {
    String rest = address.substring(address.indexOf("//") + 2);
    int end = 0;
    while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** What names the words of a stance in the address of a page; empty where there are none. */
  private static String words(Source source, Stance stance) {
    Optional<String> said =
        stance
            .quote()
            .filter(quote -> !quote.translated() || source.isOfLanguageOfDossiers())
            .map(Quote::text)
            .or(() -> stance.quote().isPresent() ? Optional.empty() : stance.text());
    List<String> parts = new ArrayList<>();
    for (String part : said.orElse("").split("\\[(?:\\.\\.\\.|…)\\]", -1)) {
      String text = part.strip().replaceAll("\\s+", " ");
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    if (parts.isEmpty()) {
      return "";
    }
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1 && first.length() <= LONG) {
      return encoded(first, PLAIN_IN_WORDS);
    }
    return encoded(beginning(first), PLAIN_IN_WORDS) + "," + encoded(end(last), PLAIN_IN_WORDS);
  }

  private static String beginning(String part) {
    String[] words = part.split(" ", -1);
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_OF_LONG)));
  }

  private static String end(String part) {
    List<String> words = List.of(part.split(" ", -1));
    return String.join(" ", words.subList(Math.max(0, words.size() - WORDS_OF_LONG), words.size()));
  }

  /** The address with the words, where a browser can be asked to look for them. */
  private static String withWords(String address, String words) {
    String path = address.substring(address.indexOf("//") + 2).replaceFirst("\\?.*", "");
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean isFile =
        path.indexOf('/') >= 0 && NO_PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    return address.indexOf('#') >= 0 || isFile ? address : address + WORDS + words;
  }

  private static String encoded(String text, String plain) {
    StringBuilder out = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean same =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || plain.indexOf(c) >= 0;
      if (same) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return out.toString();
  }
}
