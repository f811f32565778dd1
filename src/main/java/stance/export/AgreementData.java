package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementSeries;
import stance.analysis.Neighbours;
import stance.analysis.Share;
import stance.compare.Basis;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/** Agreements for programs: the schema {@code stance.matrix/1}, and a table of the pairs. */
public final class AgreementData {

  /** The columns of a pair, as the tables of an export name them. */
  private static final List<String> HEADER =
      List.of(
          "a",
          "a_name",
          "b",
          "b_name",
          "questions",
          "shared",
          "agree",
          "partly",
          "differ",
          "open",
          "alone",
          "none",
          "agreement",
          "low",
          "high");

  private AgreementData() {}

  /** A matrix. */
  public static Data of(AgreementMatrix matrix) {
    return of(matrix.dossier(), matrix.basis(), matrix.actors(), matrix.pairs());
  }

  /** An actor and its neighbours: a pair each, with the actor as the first of the two. */
  public static Data of(Neighbours near) {
    List<Actor> actors = new ArrayList<>();
    actors.add(near.actor());
    pairs(near).forEach(pair -> actors.add(near.dossier().actor(pair.b())));
    return of(near.dossier(), near.basis(), actors, pairs(near));
  }

  /** A row a pair. */
  public static FlatTable table(AgreementMatrix matrix) {
    return new FlatTable(HEADER, rows(matrix.dossier(), matrix.pairs()));
  }

  /** A row a neighbour. */
  public static FlatTable table(Neighbours near) {
    return new FlatTable(HEADER, rows(near.dossier(), pairs(near)));
  }

  /** A row for each pair in each year or topic, which stands before it. */
  public static FlatTable table(AgreementSeries series) {
    List<String> header = new ArrayList<>();
    header.add(series.by().word());
    header.addAll(HEADER);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < series.names().size(); i++) {
      AgreementMatrix matrix = series.matrices().get(i);
      for (List<String> row : rows(matrix.dossier(), matrix.pairs())) {
        List<String> named = new ArrayList<>();
        named.add(series.names().get(i));
        named.addAll(row);
        rows.add(named);
      }
    }
    return new FlatTable(header, rows);
  }

  private static List<Agreement> pairs(Neighbours near) {
    return near.ranked().stream().map(Neighbours.Neighbour::agreement).toList();
  }

  private static Data of(Dossier dossier, Basis basis, List<Actor> actors, List<Agreement> pairs) {
    return Data.fields()
        .with("schema", "stance.matrix/1")
        .with("dossier", dossier.title())
        .with("asOf", basis.asOf().map(PartialDate::toString))
        .with("evidence", basis.weakest().word())
        .with("assume", Data.texts(basis.assumed().orElse(List.of())))
        .with("actors", Data.items(actors, ComparisonData::actor))
        .with("pairs", Data.items(pairs, AgreementData::pair));
  }

  private static Data pair(Agreement pair) {
    return Data.fields()
        .with("a", pair.a().text())
        .with("b", pair.b().text())
        .with("questions", pair.questions())
        .with("shared", pair.shared())
        .with("agree", pair.agree())
        .with("partly", pair.partly())
        .with("differ", pair.differ())
        .with("open", pair.open())
        .with("alone", pair.alone())
        .with("none", pair.none())
        .with("agreement", number(pair.agreement()))
        .with("low", number(pair.low()))
        .with("high", number(pair.high()));
  }

  private static Data number(Optional<Share> share) {
    return Data.orNothing(share.map(s -> new Data.Decimal(s.value())));
  }

  /** How far two agree, from 0 to 1; nothing where too little is known of them. */
  static String agreement(Agreement pair) {
    return pair.isTold() ? pair.agreement().map(AgreementData::rounded).orElse("") : "";
  }

  private static String rounded(Share share) {
    return share.rounded().toPlainString();
  }

  private static List<List<String>> rows(Dossier dossier, List<Agreement> pairs) {
    List<List<String>> rows = new ArrayList<>();
    for (Agreement pair : pairs) {
      List<String> row = new ArrayList<>();
      for (Id id : List.of(pair.a(), pair.b())) {
        row.add(id.text());
        row.add(dossier.actor(id).name());
      }
      for (int count :
          new int[] {
            pair.questions(),
            pair.shared(),
            pair.agree(),
            pair.partly(),
            pair.differ(),
            pair.open(),
            pair.alone(),
            pair.none()
          }) {
        row.add(Integer.toString(count));
      }
      for (Optional<Share> share : List.of(pair.agreement(), pair.low(), pair.high())) {
        row.add(share.map(AgreementData::rounded).orElse(""));
      }
      rows.add(row);
    }
    return rows;
  }
}
