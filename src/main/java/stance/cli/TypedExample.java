package stance.cli;

import stance.dossier.RecordKeys.Key;

/** What a person could type behind a key: its example in the files, without the signs of YAML. */
final class TypedExample {

  private TypedExample() {}

  /** One item, of what takes several. */
  static String of(Key<?> key) {
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
