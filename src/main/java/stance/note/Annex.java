package stance.note;

import java.util.List;
import stance.dossier.Id;
import stance.text.HiddenCharacters;

/**
 * Questions by actors, a short mark with evidence and year in each cell: what a note on more than
 * three actors says of each, where its sentences count them.
 *
 * @param columns what the actors are called
 * @param rows the questions on which somebody has spoken
 * @param key what the marks and the letters mean, a sentence each
 */
public record Annex(List<String> columns, List<Row> rows, List<String> key) {

  public Annex {
    columns = columns.stream().map(HiddenCharacters::without).toList();
    rows = List.copyOf(rows);
    key = key.stream().map(HiddenCharacters::without).toList();
  }

  /** A question, and where each actor stands on it. */
  public record Row(Id question, String label, List<String> cells) {

    public Row {
      label = HiddenCharacters.without(label);
      cells = List.copyOf(cells);
    }
  }
}
