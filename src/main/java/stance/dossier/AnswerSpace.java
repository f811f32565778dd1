package stance.dossier;

import java.util.List;
import java.util.Optional;

/** The answers that a question admits, in its own order; two at least. */
public sealed interface AnswerSpace {

  /** Which of the spaces it is, by the word that data files publish. */
  enum Type implements Worded {
    SCALE("scale"),
    CHOICE("choice");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** An answer that can be given: its id and the text that cells and sentences show. */
  record Possible(Id id, String text) {}

  /**
   * Levels ordered from least to most.
   *
   * @param twoSided whether its lower half is against and its upper half for
   * @param shared the name of the scale, where several questions share it
   */
  record Scale(List<Possible> levels, boolean twoSided, Optional<Id> shared)
      implements AnswerSpace {

    /** The scale of a question that names no levels of its own. */
    public static final Scale OPPOSES_TO_SUPPORTS =
        new Scale(
            List.of(
                new Possible(new Id("opposes"), "opposes"),
                new Possible(new Id("neutral"), "neutral"),
                new Possible(new Id("supports"), "supports")),
            true,
            Optional.empty());

    /** A scale of one question alone. */
    public Scale(List<Possible> levels, boolean twoSided) {
      this(levels, twoSided, Optional.empty());
    }

    public Scale {
      levels = List.copyOf(levels);
    }

    @Override
    public Type type() {
      return Type.SCALE;
    }

    @Override
    public List<Possible> possible() {
      return levels;
    }
  }

  /** Options without an order that exclude each other. */
  record Choice(List<Possible> options) implements AnswerSpace {

    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public Type type() {
      return Type.CHOICE;
    }

    @Override
    public List<Possible> possible() {
      return options;
    }
  }

  /** The levels or the options, in the question's order. */
  List<Possible> possible();

  /** Which it is. */
  Type type();

  /** Whether the lower half of its levels is against, and the upper half for. */
  default boolean twoSided() {
    return false;
  }

  /** The name of the scale, where several questions share it. */
  default Optional<Id> shared() {
    return Optional.empty();
  }

  /** Where {@code id} stands in the question's order, from 0; nothing where it is no answer. */
  default Optional<Integer> positionOf(Id id) {
    List<Possible> possible = possible();
    for (int i = 0; i < possible.size(); i++) {
      if (possible.get(i).id().equals(id)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The keys of an answer that can be given: what stands before the colon, and behind it. */
  static RecordKeys<Possible> possibleKeys() {
    return Keys.POSSIBLE;
  }

  /** Apart, so that only who asks for the keys has them made. */
  final class Keys {
    static final RecordKeys<Possible> POSSIBLE =
        RecordKeys.<Possible>of("an answer")
            .must("id", RecordKeys.Key.Type.ID, Possible::id, "its id", "contact-line")
            .must(
                "text",
                RecordKeys.Key.Type.TEXT,
                Possible::text,
                "what cells and sentences show",
                "along the contact line")
            .keys();

    private Keys() {}
  }
}
