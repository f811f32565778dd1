package stance.export.tables;

import java.util.List;

/**
 * A column of a table.
 *
 * @param description what a cell tells, in words
 * @param required whether no cell of it is empty
 * @param words the only words that stand in it; none where any text can
 */
public record Column(
    String name, Type type, String description, boolean required, List<String> words) {

  /** What the cells of a column hold, beside an empty text for nothing. */
  public enum Type {
    TEXT,
    /** A name of the dossier: {@code np-2017-11}. */
    ID,
    /** A date as precisely as it is known: a year, a month or a day. */
    DATE,
    /** A day: {@code 2017-11-09}. */
    DAY,
    WHOLE,
    NUMBER,
    /** {@code true} or {@code false}. */
    TRUTH
  }

  public Column {
    words = List.copyOf(words);
  }
}
