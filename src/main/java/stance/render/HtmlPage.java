package stance.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import stance.document.Block;
import stance.document.Document;

/**
 * A document as a page of its own: one file, which takes nothing from elsewhere, runs nothing and
 * says so to the browser. It can be read as HTML and as XML.
 */
public final class HtmlPage {

  private static final String STYLE = "/stance/page.css";

  private HtmlPage() {}

  /**
   * The text of the page.
   *
   * @param ascii whether every other character is written as a reference
   */
  public static String of(Document document, boolean ascii) {
    String style = style();
    return String.format(
        Locale.ROOT,
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="color-scheme" content="light dark"/>
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """,
        hash(style),
        new HtmlCharacters(ascii).escaped(title(document)),
        style,
        DocumentHtml.of(document, ascii));
  }

  /** What the first title says: what the page is, and what it rests on. */
  private static String title(Document document) {
    for (List<Block> part : document.parts()) {
      for (Block block : part) {
        if (block instanceof Block.Title title) {
          String right = title.right().text();
          return title.left().text() + (right.isEmpty() ? "" : " (" + right + ")");
        }
      }
    }
    return "stance";
  }

  private static String style() {
    try (InputStream file = HtmlPage.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
