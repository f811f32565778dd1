package stance.yaml;

import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.problem.Route;

/** Reads one source of sources.yaml. */
final class SourceReader {

  static final MappingKeys SHAPE = new MappingKeys(Source.keys());

  private static final String DEFAULT_LANGUAGE = "en";

  private SourceReader() {}

  static Optional<Source> read(Fields fields, Optional<Id> id, Route route) {
    Optional<String> title = fields.string("title");
    Optional<String> author = fields.string("author");
    Optional<String> publisher = fields.string("publisher");
    Optional<PartialDate> published = fields.date("published");
    Optional<String> url = url(fields, "url");
    Optional<String> language = language(fields);
    Optional<Source.Seen> seen = fields.word("seen", Source.Seen.values());
    Optional<String> archived = url(fields, "archived");
    Optional<Source.Medium> medium = fields.word("medium", Source.Medium.values());
    Optional<String> note = fields.string("note");
    if (id.isEmpty() || publisher.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            id.get(),
            title,
            author,
            publisher.get(),
            published,
            url,
            language.orElse(DEFAULT_LANGUAGE),
            seen,
            archived,
            medium,
            note));
  }

  private static Optional<String> url(Fields fields, String key) {
    Optional<Node.Scalar> text = fields.text(key);
    text.ifPresent(fields.problems()::warnIfCut);
    if (text.isPresent() && !isUrl(text.get().text())) {
      fields
          .problems()
          .add(
              FormatRule.BAD_URL,
              text.get().span(),
              FileProblems.quoted(text.get().text()) + " is not a URL of the web",
              "write it whole, from http:// or https:// on, without white space");
      return Optional.empty();
    }
    return text.map(Node.Scalar::text);
  }

  private static boolean isUrl(String text) {
    int host = startsWith(text, "https://") ? 8 : startsWith(text, "http://") ? 7 : text.length();
    if (host == text.length() || "/?#".indexOf(text.charAt(host)) >= 0) {
      return false;
    }
    for (char c : text.toCharArray()) {
      boolean isPlain = c > ' ' && c < 0x7F;
      if (!isPlain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(String text, String scheme) {
    return text.regionMatches(true, 0, scheme, 0, scheme.length());
  }

  private static Optional<String> language(Fields fields) {
    Optional<Node.Scalar> text = fields.text("language");
    if (text.isPresent() && !isLanguageTag(text.get().text())) {
      fields
          .problems()
          .add(
              FormatRule.BAD_LANGUAGE,
              text.get().span(),
              FileProblems.quoted(text.get().text()) + " is not a language tag",
              "write a BCP 47 tag, such as en, uk, ru or pt-BR");
      return Optional.empty();
    }
    return text.map(Node.Scalar::text);
  }

  /** Whether it has the shape of BCP 47: two or three letters, then parts of one to eight. */
  private static boolean isLanguageTag(String text) {
    int letters = 0;
    while (letters < text.length() && isLetter(text.charAt(letters))) {
      letters++;
    }
    if (letters < 2 || letters > 3) {
      return false;
    }
    int length = 1;
    for (int i = letters; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' && length > 0) {
        length = 0;
      } else if (c != '-' && i > letters && length < 8 && (isLetter(c) || c >= '0' && c <= '9')) {
        length++;
      } else {
        return false;
      }
    }
    return length > 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
