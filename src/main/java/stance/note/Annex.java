package stance.note;

import java.util.List;
import java.util.Optional;
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
  public record Row(Id question, String label, List<Cell> cells) {

    public Row {
      label = HiddenCharacters.without(label);
      cells = List.copyOf(cells);
    }
  }

  /**
   * Where an actor stands.
   *
   * @param mark empty where there is nothing, and the table shows no sign for it
   * @param citation the proof, where the sentences of the note do not give it
   */
  public record Cell(String mark, Optional<String> citation) {

    /** Both as one text. */
    public String text() {
      return mark + citation.map(proof -> " " + proof).orElse("");
    }
  }
}
