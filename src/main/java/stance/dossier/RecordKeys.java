package stance.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of one kind of record, in the order in which files write them. Whatever treats all keys
 * alike (readers, comparisons of two versions, data for programs) is driven by these.
 *
 * @param <R> the record
 */
public final class RecordKeys<R> {

  private final String noun;
  private final List<Key<R>> keys;
  private final List<String> names = new ArrayList<>();

  private RecordKeys(String noun, List<Key<R>> keys) {
    this.noun = noun;
    this.keys = List.copyOf(keys);
    for (Key<R> key : keys) {
      names.add(key.name());
    }
  }

  /** What the record is, with its article: "a question". */
  public String noun() {
    return noun;
  }

  public List<Key<R>> keys() {
    return keys;
  }

  /** The names of all keys. */
  public List<String> names() {
    return names;
  }

  /** The names of the keys that every record needs. */
  public List<String> required() {
    List<String> required = new ArrayList<>();
    for (Key<R> key : keys) {
      if (key.required()) {
        required.add(key.name());
      }
    }
    return required;
  }

  /** The key with this name, which must be one of them. */
  public Key<R> key(String name) {
    return keys.get(names.indexOf(name));
  }

  /** The keys of which two records tell different things. */
  public List<Key<R>> differing(R one, R other) {
    List<Key<R>> differing = new ArrayList<>();
    for (Key<R> key : keys) {
      if (!key.values(one).equals(key.values(other))) {
        differing.add(key);
      }
    }
    return differing;
  }

  /** The keys of a record that messages call {@code noun}, to which others are added. */
  static <R> Builder<R> of(String noun) {
    return new Builder<>(noun);
  }

  /** Keys that are being listed. */
  static final class Builder<R> {

    private final String noun;
    private final List<Key<R>> keys = new ArrayList<>();

    private Builder(String noun) {
      this.noun = noun;
    }

    /** A key that every record needs. */
    Builder<R> must(
        String name, Key.Type type, Function<R, Object> getter, String meaning, String example) {
      keys.add(new Key<>(name, type, true, getter, Optional.empty(), meaning, example));
      return this;
    }

    /** A key that every record needs, behind which there are records. */
    Builder<R> must(
        String name,
        Key.Type type,
        Function<R, Object> getter,
        RecordKeys<?> within,
        String meaning,
        String example) {
      keys.add(new Key<>(name, type, true, getter, Optional.of(within), meaning, example));
      return this;
    }

    /** A key that may be left out. */
    Builder<R> may(
        String name, Key.Type type, Function<R, Object> getter, String meaning, String example) {
      keys.add(new Key<>(name, type, false, getter, Optional.empty(), meaning, example));
      return this;
    }

    /** A key that may be left out, behind which there are records. */
    Builder<R> may(
        String name,
        Key.Type type,
        Function<R, Object> getter,
        RecordKeys<?> within,
        String meaning,
        String example) {
      keys.add(new Key<>(name, type, false, getter, Optional.of(within), meaning, example));
      return this;
    }

    /** Says of the key just added which words may stand behind it. */
    Builder<R> oneOf(Worded... words) {
      List<String> each = new ArrayList<>();
      for (Worded word : words) {
        each.add(word.word());
      }
      return with(last().oneOf(each));
    }

    /** Says of the key just added whose ids may stand behind it. */
    Builder<R> idOf(Referent referent) {
      return with(last().idOf(referent));
    }

    /** Says of the key just added what its texts look like: a regular expression of ECMA 262. */
    Builder<R> matching(String pattern) {
      return with(last().matching(pattern));
    }

    private Key<R> last() {
      return keys.get(keys.size() - 1);
    }

    private Builder<R> with(Key<R> key) {
      keys.set(keys.size() - 1, key);
      return this;
    }

    RecordKeys<R> keys() {
      return new RecordKeys<>(noun, keys);
    }
  }

  /**
   * One key of a record as files write it: what it is called, what may stand behind it, and what of
   * a record it tells.
   *
   * @param <R> the record
   */
  public static final class Key<R> {

    /** What stands behind a key. */
    public enum Type {
      /** One text. */
      TEXT,
      /** A list of texts. */
      TEXTS,
      /** The id of something. */
      ID,
      /** A list of ids. */
      IDS,
      /** A level, an option or a list of options, or the word of a position without an answer. */
      ANSWER,
      /** A date, as precisely as it is known. */
      DATE,
      /** One of a few words. */
      WORD,
      /** True, or left out. */
      FLAG,
      /** A source, and where in it. */
      CITATION,
      /** A list of citations. */
      CITATIONS,
      /** A mapping of other keys. */
      RECORD,
      /** A list of such mappings. */
      RECORDS,
      /** A mapping with an entry for each of several records, by their first key. */
      MAPPING;

      /** Whether it can have several values. */
      public boolean isList() {
        return switch (this) {
          case TEXTS, IDS, ANSWER, CITATIONS, RECORDS, MAPPING -> true;
          case TEXT, ID, DATE, WORD, FLAG, CITATION, RECORD -> false;
        };
      }
    }

    private final String name;
    private final Type type;
    private final boolean required;
    private final Function<R, Object> getter;
    private final Optional<RecordKeys<?>> within;
    private final String meaning;
    private final String example;
    private final List<String> words;
    private final Optional<Referent> referent;
    private final Optional<String> pattern;

    Key(
        String name,
        Type type,
        boolean required,
        Function<R, Object> getter,
        Optional<RecordKeys<?>> within,
        String meaning,
        String example) {
      this(
          name,
          type,
          required,
          getter,
          within,
          meaning,
          example,
          List.of(),
          Optional.empty(),
          Optional.empty());
    }

    private Key(
        String name,
        Type type,
        boolean required,
        Function<R, Object> getter,
        Optional<RecordKeys<?>> within,
        String meaning,
        String example,
        List<String> words,
        Optional<Referent> referent,
        Optional<String> pattern) {
      this.name = name;
      this.type = type;
      this.required = required;
      this.getter = getter;
      this.within = within;
      this.meaning = meaning;
      this.example = example;
      this.words = List.copyOf(words);
      this.referent = referent;
      this.pattern = pattern;
    }

    private Key<R> matching(String these) {
      return new Key<>(
          name,
          type,
          required,
          getter,
          within,
          meaning,
          example,
          words,
          referent,
          Optional.of(these));
    }

    private Key<R> oneOf(List<String> these) {
      return new Key<>(
          name, type, required, getter, within, meaning, example, these, referent, pattern);
    }

    private Key<R> idOf(Referent whose) {
      return new Key<>(
          name,
          type,
          required,
          getter,
          within,
          meaning,
          example,
          words,
          Optional.of(whose),
          pattern);
    }

    /** The key as files write it: {@code reported-by}. */
    public String name() {
      return name;
    }

    public Type type() {
      return type;
    }

    /** Whether every record needs it. */
    public boolean required() {
      return required;
    }

    /** The keys of the records that stand behind it, where these are records. */
    public Optional<RecordKeys<?>> within() {
      return within;
    }

    /** What it tells of a record, for one who writes one. */
    public String meaning() {
      return meaning;
    }

    /** What could stand behind it, as files write it. */
    public String example() {
      return example;
    }

    /** The words that may stand behind it; none where that is not one of a few. */
    public List<String> words() {
      return words;
    }

    /** What its texts look like, as a regular expression of ECMA 262, where not any will do. */
    public Optional<String> pattern() {
      return pattern;
    }

    /** Whose ids may stand behind it, alone or with a place in it; absent where no ids do. */
    public Optional<Referent> referent() {
      return referent;
    }

    /**
     * What {@code record} has there, none where it has nothing: texts as files write them, or the
     * records within.
     */
    public List<Object> values(R record) {
      List<Object> values = new ArrayList<>();
      add(getter.apply(record), values);
      return values;
    }

    /**
     * The records within {@code record} there, each with its keys; none where there are no records.
     */
    public List<Entry<?>> entries(R record) {
      List<Entry<?>> entries = new ArrayList<>();
      if (within.isPresent()) {
        for (Object value : values(record)) {
          if (!(value instanceof String)) {
            entries.add(Entry.of(within.get(), value));
          }
        }
      }
      return entries;
    }

    private static void add(Object value, List<Object> values) {
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(one -> add(one, values));
      } else if (value instanceof List<?> list) {
        list.forEach(one -> add(one, values));
      } else if (value instanceof Worded constant) {
        values.add(constant.word());
      } else if (value instanceof Boolean flag) {
        if (flag) {
          values.add("true");
        }
      } else if (value instanceof Id || value instanceof PartialDate) {
        values.add(value.toString());
      } else {
        values.add(value);
      }
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A record, and its keys.
   *
   * @param <R> the record
   */
  public record Entry<R>(RecordKeys<R> keys, R record) {

    @SuppressWarnings("unchecked") // The keys within a key are those of its values.
    private static <R> Entry<R> of(RecordKeys<R> keys, Object record) {
      return new Entry<>(keys, (R) record);
    }
  }
}
