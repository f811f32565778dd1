package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementSeries;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.Names;

/** The agreement of pairs year by year or topic by topic: a row a pair, a column each. */
public final class SeriesScreen {

  private SeriesScreen() {}

  /** The screen of a series. */
  public static Document of(AgreementSeries series) {
    AgreementMatrix matrix = series.matrix();
    Names names = new Names(matrix.dossier());
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, matrix.dossier(), matrix.basis());
    String what =
        switch (series.by()) {
          case YEAR -> ", as of the end of each year: of what both had said by then; ";
          case TOPIC -> ", topic by topic; ";
        };
    document.addParagraph(
        Styled.of(
            "Agreement in per cent over "
                + AgreementWords.over(matrix.questions(), matrix.dossier().questions().size())
                + what
                + AgreementWords.TOO_FEW
                + " where a pair shares fewer than "
                + Agreement.FEWEST
                + "."));
    document.startPart();
    document.add(listing(series, names));
    return document.build();
  }

  private static Block listing(AgreementSeries series, Names names) {
    List<Styled> headings = new ArrayList<>();
    headings.add(Styled.of("pair", Role.MUTED));
    series.names().forEach(name -> headings.add(Styled.of(name, Role.MUTED)));
    List<List<Styled>> entries = new ArrayList<>();
    List<Agreement> pairs = series.matrix().pairs();
    for (int i = 0; i < pairs.size(); i++) {
      List<Styled> entry = new ArrayList<>();
      entry.add(
          Styled.of(names.labels(List.<Id>of(pairs.get(i).a(), pairs.get(i).b())), Role.ACTOR));
      for (AgreementMatrix each : series.matrices()) {
        entry.add(AgreementWords.percent(each.pairs().get(i)));
      }
      entries.add(entry);
    }
    return new Block.Listing(headings, entries);
  }
}
