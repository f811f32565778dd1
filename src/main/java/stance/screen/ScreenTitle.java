package stance.screen;

import stance.compare.Basis;
import stance.document.Block;
import stance.document.DocumentBuilder;
import stance.dossier.Dossier;
import stance.text.Role;
import stance.text.Styled;
import stance.words.BasisWords;

/** The head of a screen: the dossier, and what of it counts. */
final class ScreenTitle {

  private ScreenTitle() {}

  static void addTo(DocumentBuilder document, Dossier dossier, Basis basis) {
    document.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING),
            Styled.of(BasisWords.time(dossier, basis), Role.MUTED)));
    for (String restriction : BasisWords.restrictions(dossier, basis)) {
      document.addParagraph(Styled.of(restriction));
    }
  }
}
