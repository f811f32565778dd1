package stance.yaml;

import java.util.List;
import java.util.Map;
import stance.problem.Span;

/** A value as it stands in a YAML file, and where. */
sealed interface Node {

  /** What a value can be. */
  enum Kind {
    SCALAR,
    EMPTY,
    SEQUENCE,
    MAPPING,
    REFUSED
  }

  /** Which it is. */
  Kind kind();

  /** From its first character to its last; of a list or a mapping too. */
  Span span();

  /** A text. Whatever YAML would take for a number, a date or a truth value is taken as written. */
  record Scalar(String text, Span span) implements Node {

    @Override
    public Kind kind() {
      return Kind.SCALAR;
    }
  }

  /** Nothing where a value belongs: {@code key:}, {@code null} or {@code ~}. */
  record Empty(Span span) implements Node {

    @Override
    public Kind kind() {
      return Kind.EMPTY;
    }
  }

  /**
   * A list.
   *
   * @param flow whether it is written in brackets
   */
  record Sequence(List<Node> items, boolean flow, Span span) implements Node {

    @Override
    public Kind kind() {
      return Kind.SEQUENCE;
    }
  }

  /**
   * Keys and their values, in the order of the file.
   *
   * @param whole whether all its keys are there; not if one was refused
   */
  record Mapping(Map<String, Entry> entries, boolean whole, Span span) implements Node {

    @Override
    public Kind kind() {
      return Kind.MAPPING;
    }
  }

  /** A value that was reported already; nothing more is said of it. */
  record Refused(Span span) implements Node {

    @Override
    public Kind kind() {
      return Kind.REFUSED;
    }
  }

  /** The value of a key, and where the key stands. */
  record Entry(Span key, Node value) {}
}
