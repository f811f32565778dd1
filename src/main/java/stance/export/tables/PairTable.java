package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementSeries;
import stance.analysis.Share;
import stance.export.tables.Column.Type;

/** The table of how far every two actors agree, as {@code stance matrix} has it. */
public final class PairTable {

  private static final String NAME = "pairs";
  private static final String DESCRIPTION = "How far two actors agree over the questions selected";

  private PairTable() {}

  private record Row(String part, Agreement pair) {}

  /** A row a pair. */
  public static Table of(AgreementMatrix matrix) {
    return figures(new TableOf<Row>(NAME, DESCRIPTION))
        .key("a", "b")
        .of(matrix.pairs().stream().map(pair -> new Row("", pair)).toList());
  }

  /** A row for each pair in each year or topic. */
  public static Table of(AgreementSeries series) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < series.names().size(); i++) {
      for (Agreement pair : series.matrices().get(i).pairs()) {
        rows.add(new Row(series.names().get(i), pair));
      }
    }
    String by = series.by().word();
    TableOf<Row> table =
        switch (series.by()) {
          case YEAR ->
              new TableOf<Row>(NAME, DESCRIPTION + ", as of the end of each year")
                  .must(by, Type.WHOLE, "the year", Row::part);
          case TOPIC ->
              new TableOf<Row>(NAME, DESCRIPTION + ", topic by topic")
                  .must(by, Type.TEXT, "the topic", Row::part);
        };
    return figures(table).key(by, "a", "b").of(rows);
  }

  private static TableOf<Row> figures(TableOf<Row> table) {
    return table
        .must("a", Type.ID, "one of the two", row -> row.pair().a())
        .must("b", Type.ID, "the other", row -> row.pair().b())
        .must("questions", Type.WHOLE, "how many were selected", row -> row.pair().questions())
        .must("shared", Type.WHOLE, "on how many both gave an answer", row -> row.pair().shared())
        .must("agree", Type.WHOLE, "on how many they agree", row -> row.pair().agree())
        .must("partly", Type.WHOLE, "on how many in part", row -> row.pair().partly())
        .must("differ", Type.WHOLE, "on how many they differ", row -> row.pair().differ())
        .must("open", Type.WHOLE, "on how many it is open", row -> row.pair().open())
        .must("alone", Type.WHOLE, "on how many one alone has spoken", row -> row.pair().alone())
        .must("none", Type.WHOLE, "on how many both are silent", row -> row.pair().none())
        .may(
            "agreement",
            Type.NUMBER,
            "1 less the mean distance over the shared, from 0 to 1",
            row -> rounded(row.pair().agreement()))
        .may(
            "low",
            Type.NUMBER,
            "the least that it could be with every question answered",
            row -> rounded(row.pair().low()))
        .may(
            "high",
            Type.NUMBER,
            "the most that it could be with every question answered",
            row -> rounded(row.pair().high()))
        .link("a", "actors")
        .link("b", "actors");
  }

  static Optional<String> rounded(Optional<Share> share) {
    return share.map(one -> one.rounded().toPlainString());
  }
}
