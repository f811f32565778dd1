package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.analysis.Agreement;
import stance.analysis.AgreementMatrix;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.Names;

/** The agreement of every two of several actors: a triangle of per cents, or a ranked list. */
public final class MatrixScreen {

  /** So many pairs are named at either end. */
  private static final int NAMED = 3;

  private final AgreementMatrix matrix;
  private final Names names;
  private final DocumentBuilder document = new DocumentBuilder();

  private MatrixScreen(AgreementMatrix matrix) {
    this.matrix = matrix;
    this.names = new Names(matrix.dossier());
  }

  /** The triangle, with the closest and the furthest pairs under it. */
  public static Document of(AgreementMatrix matrix) {
    return new MatrixScreen(matrix).triangle();
  }

  /** All pairs, ranked. */
  public static Document pairs(AgreementMatrix matrix) {
    return new MatrixScreen(matrix).ranked();
  }

  private Document triangle() {
    ScreenTitle.addTo(document, matrix.dossier(), matrix.basis());
    document.addParagraph(
        Styled.of(
            "Agreement of "
                + English.count(matrix.actors().size(), "actor", "actors")
                + " in per cent, over "
                + questions()
                + "; "
                + AgreementWords.TOO_FEW
                + " where a pair shares fewer than "
                + Agreement.FEWEST
                + "."));
    List<Styled> labels = new ArrayList<>();
    List<List<Styled>> rows = new ArrayList<>();
    for (int i = 0; i < matrix.actors().size(); i++) {
      labels.add(Styled.of(names.actor(matrix.actors().get(i).id()), Role.ACTOR));
      List<Styled> row = new ArrayList<>();
      for (int j = 0; j < i; j++) {
        row.add(figure(matrix.pair(i, j)));
      }
      rows.add(row);
    }
    document.startPart();
    document.add(new Block.Triangle(labels, rows));
    addEnds();
    return document.build();
  }

  /** The figure of a pair, which on a page leads to what stands behind it. */
  private static Styled figure(Agreement pair) {
    return AgreementWords.percent(pair).linked(Link.to(Places.pair(pair.a(), pair.b())));
  }

  private Document ranked() {
    ScreenTitle.addTo(document, matrix.dossier(), matrix.basis());
    document.addParagraph(
        Styled.of(
            "Agreement of pairs of "
                + English.count(matrix.actors().size(), "actor", "actors")
                + " in per cent, over "
                + questions()
                + ", the closest first."));
    document.startPart();
    document.addAll(list());
    return document.build();
  }

  private String questions() {
    return AgreementWords.over(matrix.questions(), matrix.dossier().questions().size());
  }

  private List<Block> list() {
    List<Agreement> told = matrix.closestFirst();
    List<Block> blocks = new ArrayList<>();
    if (!told.isEmpty()) {
      blocks.add(AgreementWords.listing(names, told));
      blocks.add(new Block.Paragraph(AgreementWords.aboutPercent()));
      if (AgreementWords.haveSameRecords(told)) {
        blocks.add(new Block.Paragraph(AgreementWords.aboutSameRecords()));
      }
    }
    int few = matrix.pairs().size() - told.size();
    if (few > 0) {
      blocks.add(
          new Block.Paragraph(
              Styled.of(
                  English.count(few, "pair shares", "pairs share")
                      + " fewer than "
                      + Agreement.FEWEST
                      + " questions and "
                      + (few == 1 ? "is" : "are")
                      + " not ranked.",
                  Role.MUTED)));
    }
    return blocks;
  }

  /** The closest and the furthest, where there are more pairs than these. */
  private void addEnds() {
    List<Agreement> closest = matrix.closestFirst();
    int each = Math.min(NAMED, closest.size() / 2);
    if (each > 0) {
      addEnd("Closest", closest.subList(0, each));
      addEnd("Furthest", matrix.furthestFirst().subList(0, each));
      document.startPart();
      document.addParagraph(AgreementWords.aboutPercent());
    }
  }

  private void addEnd(String heading, List<Agreement> pairs) {
    document.startPart();
    document.add(new Block.Heading(Styled.of(heading, Role.HEADING)));
    document.add(AgreementWords.listing(names, pairs));
  }
}
