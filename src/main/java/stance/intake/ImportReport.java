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
 * @param cut the names that were too long for a label
 * @param refused those that could not be read, in the order of their lines
 */
public record ImportReport(
    int rows,
    int stances,
    int silent,
    int silentWithText,
    int withoutText,
    int repeated,
    List<String> cut,
    List<Refusal> refused) {

  public ImportReport {
    cut = List.copyOf(cut);
    refused = List.copyOf(refused);
  }
}
