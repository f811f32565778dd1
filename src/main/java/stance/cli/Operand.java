package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import stance.dossier.RecordKeys.Key;
import stance.dossier.Worded;

/**
 * What an option or an argument takes, so that a shell can complete it. Each is declared with one;
 * the library carries it, as its candidates for completion.
 *
 * @param words those that it takes whatever the dossier is, in their order
 * @param separated whether several are joined with commas
 */
record Operand(Kind kind, Supplier<List<String>> words, boolean separated)
    implements Iterable<String> {

  /** Where its values come from, besides its words. */
  enum Kind {
    /** Nowhere: only the user knows. */
    OPEN,
    FILE,
    FOLDER,
    ACTOR,
    /** Actors, and {@code @ID} for all who speak for one. */
    ACTORS,
    QUESTION,
    CONDITION,
    SOURCE,
    /** Any of these four. */
    ENTRY,
    TOPIC,
    COUNTRY,
    DATE,
    /** An answer to the question that is named before it. */
    ANSWER,
    /** An option of that question, if it has options. */
    OPTION,
    /** A command of the program, or one of the words. */
    COMMAND
  }

  static final Operand TEXT = new Operand(Kind.OPEN);
  static final Operand FILE = new Operand(Kind.FILE);
  static final Operand FOLDER = new Operand(Kind.FOLDER);
  static final Operand ACTOR = new Operand(Kind.ACTOR);
  static final Operand ACTORS = new Operand(Kind.ACTORS).withCommas();
  static final Operand QUESTION = new Operand(Kind.QUESTION);
  static final Operand CONDITION = new Operand(Kind.CONDITION);
  static final Operand SOURCE = new Operand(Kind.SOURCE);
  static final Operand ENTRY = new Operand(Kind.ENTRY);
  static final Operand TOPIC = new Operand(Kind.TOPIC);
  static final Operand COUNTRY = new Operand(Kind.COUNTRY);
  static final Operand DATE = new Operand(Kind.DATE);

  private Operand(Kind kind) {
    this(kind, List::of, false);
  }

  /** One of the words that stand for values. */
  static Operand of(Worded... values) {
    return of(() -> Arrays.stream(values).map(Worded::word).toList());
  }

  /** One of these words, which are asked for when they are needed. */
  static Operand of(Supplier<List<String>> words) {
    return new Operand(Kind.OPEN, words, false);
  }

  /** What stands behind a key of a record. */
  static Operand of(Key<?> key) {
    if (KeyValues.isAnswer(key)) {
      return switch (key.type()) {
        case ANSWER -> new Operand(Kind.ANSWER, KeyValues::states, false);
        case IDS -> new Operand(Kind.OPTION);
        default -> new Operand(Kind.ANSWER);
      };
    }
    Kind kind =
        key.type() == Key.Type.DATE
            ? Kind.DATE
            : key.referent()
                .map(
                    referent ->
                        switch (referent) {
                          case ACTOR -> Kind.ACTOR;
                          case QUESTION -> Kind.QUESTION;
                          case CONDITION -> Kind.CONDITION;
                          case SOURCE -> Kind.SOURCE;
                        })
                .orElse(Kind.OPEN);
    return new Operand(kind, key::words, false);
  }

  /** This, or one of these words. */
  Operand or(Supplier<List<String>> more) {
    return new Operand(
        kind,
        () -> {
          List<String> all = new ArrayList<>(words.get());
          all.addAll(more.get());
          return all;
        },
        separated);
  }

  /** A command, or one of these words. */
  static Operand commandOr(Supplier<List<String>> words) {
    return new Operand(Kind.COMMAND, words, false);
  }

  /** The same, several of which are joined with commas. */
  Operand withCommas() {
    return new Operand(kind, words, true);
  }

  @Override
  public Iterator<String> iterator() {
    return words.get().iterator();
  }
}
