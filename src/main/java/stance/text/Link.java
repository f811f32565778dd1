package stance.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where a stretch of text leads, in the formats that can be followed. */
public sealed interface Link {

  /**
   * To a page of the web.
   *
   * @param address of the schemes http and https alone, and of characters that every address may
   *     have
   */
  record ToPage(String address) implements Link {

    /** What an address may have beside letters and digits (RFC 3986, section 2). */
    private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=%";

    public ToPage {
      if (!isOfTheWeb(address) || !address.chars().allMatch(ToPage::isPlain)) {
        throw new IllegalArgumentException("not an address of the web: " + address);
      }
    }

    private static boolean isOfTheWeb(String address) {
      String folded = address.toLowerCase(Locale.ROOT);
      int host = folded.startsWith("https://") ? 8 : folded.startsWith("http://") ? 7 : -1;
      return host > 0 && address.length() > host;
    }

    private static boolean isPlain(int c) {
      return c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || SIGNS.indexOf(c) >= 0;
    }
  }

  /** To a place in the same document. */
  record ToPlace(Anchor place) implements Link {}

  /** To {@code place} in the same document. */
  static Link to(Anchor place) {
    return new ToPlace(place);
  }

  /**
   * To the page at {@code address}, as it stands in data, with every character that no address has
   * written as one may be. Nowhere if it is of another scheme than http and https.
   */
  static Optional<Link> toPage(String address) {
    if (!ToPage.isOfTheWeb(address)) {
      return Optional.empty();
    }
    StringBuilder safe = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      if (ToPage.isPlain(b)) {
        safe.append((char) b);
      } else {
        safe.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return Optional.of(new ToPage(safe.toString()));
  }
}
