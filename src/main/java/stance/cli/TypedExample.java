package stance.cli;

import java.util.Map;
import java.util.Optional;
import stance.dossier.RecordKeys.Key;

/**
 * What a person could type behind a key. It is of no particular subject, as far as anything can be:
 * some party, some bill. Else it is the example of the files, without the signs of YAML.
 */
final class TypedExample {

  private static final Map<String, String> OF_ACTORS =
      Map.ofEntries(
          Map.entry("id", "greens"),
          Map.entry("name", "Green Party"),
          Map.entry("label", "Greens"),
          Map.entry("role", "Minister of Finance"),
          Map.entry("country", "NZ"),
          Map.entry("speaks-for", "greens, as: head, from: 2026-03"),
          Map.entry("actor", "greens"),
          Map.entry("from", "2025-03"),
          Map.entry("until", "2026-03"),
          Map.entry("also", "The Greens"),
          Map.entry("in-text", "the Greens"),
          Map.entry("weight", "9 of 120 seats"));

  private static final Map<String, String> OF_SOURCES =
      Map.of(
          "id", "gazette-2026-03-09",
          "title", "Greens back the bill",
          "author", "A. Writer",
          "publisher", "The Example Gazette",
          "published", "2026-03-09",
          "url", "https://example.org/greens-back-the-bill",
          "language", "fr",
          "archived", "https://web.archive.org/web/2026/https://example.org/greens-back-the-bill");

  private static final Map<String, String> OF_STANCES =
      Map.of(
          "date", "2026-03-09",
          "quote", "better today than tomorrow",
          "summary", "Wants the bill to become law this year.",
          "text", "We will vote for the bill. We would have voted for it last year.",
          "reported-by", "The Example Gazette",
          "voice", "its manifesto",
          "note", "Said in passing.");

  private static final Map<String, String> OF_QUESTIONS =
      Map.of(
          "id", "bill",
          "asks", "Should the bill become law?",
          "label", "The bill",
          "topic", "The bill",
          "options", "courts: the courts",
          "levels", "low: up to 5 per cent",
          "for", "the bill should become law",
          "against", "the bill should not become law",
          "decided-by", "parliament, by two thirds",
          "caution", "The bill changed in April.");

  private static final Map<String, String> OF_CONDITIONS =
      Map.of(
          "id", "costs-shared",
          "means", "the state bears half of the costs",
          "label", "costs are shared");

  private static final Map<String, String> OF_EVENTS =
      Map.of("date", "2026-03-09", "event", "the bill has its first reading");

  private TypedExample() {}

  /** One item, of what takes several. */
  static String of(Addable kind, Key<?> key) {
    return Optional.ofNullable(plain(kind).get(key.name())).orElseGet(() -> ofFiles(key));
  }

  private static Map<String, String> plain(Addable kind) {
    return switch (kind) {
      case ACTOR -> OF_ACTORS;
      case SOURCE -> OF_SOURCES;
      case STANCE -> OF_STANCES;
      case QUESTION -> OF_QUESTIONS;
      case CONDITION -> OF_CONDITIONS;
      case EVENT -> OF_EVENTS;
    };
  }

  private static String ofFiles(Key<?> key) {
    String example = unwrapped(key.example(), '[', ']');
    return switch (key.type()) {
      case MAPPING, RECORD -> firstOf(unwrapped(example, '{', '}'), key.type());
      case RECORDS -> example + ", as: head, from: 2015-11-04";
      case TEXTS, IDS, CITATIONS -> unquoted(firstOf(example, key.type()));
      case FLAG -> "yes";
      case TEXT, ID, ANSWER, DATE, WORD, CITATION -> example;
    };
  }

  /** The text up to the first comma outside of quotation marks; all of a record. */
  private static String firstOf(String text, Key.Type type) {
    if (type == Key.Type.RECORD) {
      return text.replace("[", "").replace("]", "");
    }
    boolean inQuotes = false;
    for (int i = 0; i < text.length(); i++) {
      inQuotes ^= text.charAt(i) == '"';
      if (text.charAt(i) == ',' && !inQuotes) {
        return text.substring(0, i).replace("\"", "");
      }
    }
    return text.replace("\"", "");
  }

  private static String unquoted(String text) {
    return unwrapped(text, '"', '"');
  }

  private static String unwrapped(String text, char open, char close) {
    boolean isWrapped =
        text.length() > 1 && text.charAt(0) == open && text.charAt(text.length() - 1) == close;
    return isWrapped ? text.substring(1, text.length() - 1) : text;
  }
}
