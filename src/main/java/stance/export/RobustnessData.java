package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Robustness;
import stance.analysis.Robustness.Loss;
import stance.compare.Flag;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Evidence;
import stance.dossier.Id;

/** How much flags rest on, as data. */
public final class RobustnessData {

  private RobustnessData() {}

  /** Of this question, which must be among those known. */
  static Data of(Map<Id, Robustness> robustness, Id question) {
    Robustness known = known(robustness, question);
    Data.Fields byEvidence = Data.fields();
    for (Evidence kind : Evidence.values()) {
      byEvidence = byEvidence.with(kind.word(), flag(known, kind).map(Flag::word));
    }
    return Data.fields()
        .with(
            "restsOn",
            Data.items(
                known.restsOn(),
                loss ->
                    Data.fields()
                        .with("source", loss.source().text())
                        .with("flag", loss.flag().word())))
        .with("byEvidence", byEvidence);
  }

  /** A table whose first column is a question, with columns for how much its flag rests on. */
  public static FlatTable with(FlatTable table, Map<Id, Robustness> robustness) {
    List<String> header = new ArrayList<>(table.header());
    header.add("rests_on");
    for (Evidence kind : Evidence.values()) {
      header.add("flag_" + kind.word());
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      Robustness known = known(robustness, new Id(row.get(0)));
      List<String> longer = new ArrayList<>(row);
      longer.add(String.join(" ", known.restsOn().stream().map(RobustnessData::loss).toList()));
      for (Evidence kind : Evidence.values()) {
        longer.add(flag(known, kind).map(Flag::word).orElse(""));
      }
      rows.add(longer);
    }
    return new FlatTable(header, rows);
  }

  private static String loss(Loss loss) {
    return loss.source() + "=" + loss.flag().word();
  }

  private static Optional<Flag> flag(Robustness robustness, Evidence kind) {
    return Optional.ofNullable(robustness.byEvidence().get(kind));
  }

  private static Robustness known(Map<Id, Robustness> robustness, Id question) {
    return Optional.ofNullable(robustness.get(question)).orElseThrow();
  }
}
