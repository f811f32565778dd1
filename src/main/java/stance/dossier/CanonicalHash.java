package stance.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import stance.dossier.RecordKeys.Key;

/**
 * The SHA-256 of data in a canonical form: every text as the number of its bytes in UTF-8, a colon,
 * and the bytes; every list, and what may be absent, as the number of its elements, a semicolon,
 * and the elements; of a record each key that has a value, then a full stop. No two different data
 * have the same form.
 */
public final class CanonicalHash {

  /** What says of a dossier how it is to be read and checked, and nothing of its matter. */
  private static final Set<String> OF_NO_MATTER = Set.of("format", "accepted");

  private final MessageDigest digest = sha256();

  /** That of all that a dossier holds, in whichever files. */
  public static String of(Dossier dossier) {
    CanonicalHash hash = new CanonicalHash();
    hash.keys(Dossier.keys(), dossier, OF_NO_MATTER);
    hash.list(dossier.questions(), hash::possible);
    hash.list(dossier.sources(), source -> hash.keys(Source.keys(), source, Set.of()));
    hash.list(dossier.actors(), actor -> hash.keys(Actor.keys(), actor, Set.of()));
    return hash.hex();
  }

  /** Adds what can be answered, of which the keys of a question tell in several ways. */
  private void possible(Question question) {
    text(question.answers().type().word());
    list(question.answers().possible(), one -> keys(AnswerSpace.possibleKeys(), one, Set.of()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Adds a text. */
  public void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    raw(bytes.length + ":");
    digest.update(bytes);
  }

  /** Adds a list, each element of which {@code each} adds. */
  public <T> void list(Collection<T> values, Consumer<T> each) {
    raw(values.size() + ";");
    values.forEach(each);
  }

  /** Adds what may be absent. */
  public <T> void maybe(Optional<T> value, Consumer<T> each) {
    list(value.stream().toList(), each);
  }

  /**
   * Adds every key that has a value, with its name: one that is absent changes nothing.
   *
   * @param untold the keys to leave out
   */
  public <R> void keys(RecordKeys<R> keys, R record, Set<String> untold) {
    for (Key<R> key : keys.keys()) {
      // What is untold may be all that an actor said: it is not even asked for.
      List<Object> values = untold.contains(key.name()) ? List.of() : key.values(record);
      if (!values.isEmpty()) {
        text(key.name());
        list(key.entries(record), this::entry);
        list(texts(values), this::text);
      }
    }
    raw(".");
  }

  private static List<String> texts(List<Object> values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  private <R> void entry(RecordKeys.Entry<R> entry) {
    keys(entry.keys(), entry.record(), Set.of());
  }

  private void raw(String text) {
    digest.update(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** The hash of all that was added, in hexadecimal digits; nothing can be added after it. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
