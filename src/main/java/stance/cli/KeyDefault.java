package stance.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stance.dossier.RecordKeys.Key;

/** What holds where a key is left out, as its meaning tells whoever writes a file. */
final class KeyDefault {

  /** A word that is marked in a list of words, or a clause at the end. */
  private static final Pattern DEFAULT =
      Pattern.compile("([a-z-]+) \\(default\\)|; default:? (.+)$");

  private KeyDefault() {}

  /** What holds without it; nothing if nothing does. */
  static Optional<String> of(Key<?> key) {
    if (key.type() == Key.Type.FLAG) {
      return Optional.of("no");
    }
    Matcher found = DEFAULT.matcher(key.meaning());
    return found.find()
        ? Optional.ofNullable(found.group(1)).or(() -> Optional.of(found.group(2)))
        : Optional.empty();
  }

  /** What the key means, without that. */
  static String meaningWithout(Key<?> key) {
    return DEFAULT.matcher(key.meaning()).replaceAll("$1");
  }
}
