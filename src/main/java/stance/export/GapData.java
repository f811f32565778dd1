package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.analysis.Forbidden;
import stance.analysis.Gap;
import stance.analysis.Gap.Matter;
import stance.compare.Basis;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/** What lies between two actors, as data: the schema {@code stance.gap/1}. */
public final class GapData {

  private GapData() {}

  /** The whole of it. */
  public static Data of(Gap gap) {
    Basis basis = gap.before().basis();
    return Data.fields()
        .with("schema", "stance.gap/1")
        .with("dossier", gap.before().dossier().title())
        .with("from", basis.from().map(PartialDate::toString))
        .with("asOf", basis.asOf().map(PartialDate::toString))
        .with("evidence", basis.weakest().word())
        .with("a", gap.before().actors().get(0).id().text())
        .with("b", gap.before().actors().get(1).id().text())
        .with("questions", Data.items(gap.matters(), GapData::matter))
        .with("assume", Data.texts(gap.after().basis().assumed().orElse(List.of())))
        .with("before", ComparisonData.tally(gap.before()))
        .with("after", ComparisonData.tally(gap.after()));
  }

  private static Data matter(Matter matter) {
    return Data.fields()
        .with("id", matter.finding().question().id().text())
        .with("heading", matter.heading().word())
        .with("needs", Data.texts(matter.needs().orElse(List.of())))
        .with("forbidden", forbidden(matter.forbidden(), matter.finding().question().id()))
        .with("between", Data.texts(matter.between()));
  }

  /** The terms in the way at the question {@code here}. */
  static Data forbidden(List<Forbidden> forbidden, Id here) {
    return Data.items(
        forbidden,
        one ->
            Data.fields()
                .with("condition", one.condition().text())
                .with("by", one.by().text())
                .with("question", one.question(here).text()));
  }

  /** A row for each question. */
  public static FlatTable table(Gap gap) {
    List<List<String>> rows = new ArrayList<>();
    for (Matter matter : gap.matters()) {
      rows.add(
          List.of(
              matter.finding().question().id().text(),
              matter.finding().question().label(),
              matter.heading().word(),
              matter.finding().flag().word(),
              joined(matter.needs()),
              String.join(" ", matter.forbidden().stream().map(f -> f.condition().text()).toList()),
              joined(Optional.of(matter.between()))));
    }
    return new FlatTable(
        List.of("question", "label", "heading", "flag", "needs", "forbidden", "between"), rows);
  }

  private static String joined(Optional<List<Id>> ids) {
    return String.join(" ", ids.orElse(List.of()).stream().map(Id::text).toList());
  }
}
