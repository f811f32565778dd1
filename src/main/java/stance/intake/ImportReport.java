package stance.intake;

import java.util.List;

/**
 * What became of the rows of a table.
 *
 * @param rows how many there are
 * @param stances how many became a record
 * @param silent how many say nothing, so that there is no record
 * @param silentWithText how many of these have words nevertheless
 * @param withoutText how many records have no words, though the table has a column for them
 * @param repeated how many say again what another row says
 * @param contradictory how many give an answer that another contradicts, and are not taken
 * @param cut the names that were too long for a label
 * @param refused what could not be read, or contradicts another row, in the order of the lines
 */
public record ImportReport(
    int rows,
    int stances,
    int silent,
    int silentWithText,
    int withoutText,
    int repeated,
    int contradictory,
    List<String> cut,
    List<Refusal> refused) {

  public ImportReport {
    cut = List.copyOf(cut);
    refused = List.copyOf(refused);
  }

  /** How many rows could not be read. */
  public int unreadable() {
    return rows - stances - silent - repeated - contradictory;
  }
}
