package stance.export.tables;

import java.util.List;
import stance.dossier.Citation;
import stance.export.tables.Column.Type;

/** Tables of citations, which are alike but for what cites. */
final class CitationTable {

  private CitationTable() {}

  /**
   * The table of these.
   *
   * @param table with a column for what cites
   * @param citing what that column is called
   */
  static <P> Table of(
      TableOf<Placed<P, Citation>> table, String citing, List<Placed<P, Citation>> citations) {
    return table
        .must("position", Type.WHOLE, "its place among the citations, from 0", Placed::position)
        .must("source", Type.ID, "the source", row -> row.value().source())
        .may("locator", Type.TEXT, "where in it", row -> row.value().locator())
        .key(citing, "position")
        .link("source", "sources")
        .of(citations);
  }
}
