package stance.screen;

import java.util.List;
import stance.compare.Basis;
import stance.document.Block;
import stance.document.DocumentBuilder;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.BasisWords;
import stance.words.Names;

/** The head of a screen: the dossier, and what of it counts. */
final class ScreenTitle {

  /** So many actors are named in a title. */
  private static final int NAMED = 5;

  private ScreenTitle() {}

  static void addTo(DocumentBuilder document, Dossier dossier, Basis basis) {
    addTo(document, title(dossier, basis, ""), dossier, basis);
  }

  /** The head of a page, with its subject. */
  static void addTo(DocumentBuilder document, Dossier dossier, Basis basis, String subject) {
    addTo(document, ofPage(dossier, basis, subject), dossier, basis);
  }

  private static void addTo(
      DocumentBuilder document, Block.Title title, Dossier dossier, Basis basis) {
    document.add(title);
    for (String restriction : BasisWords.restrictions(dossier, basis)) {
      document.addParagraph(Styled.of(restriction));
    }
  }

  /** The title of a page, which is read far from the command that made it: with its subject. */
  static Block.Title ofPage(Dossier dossier, Basis basis, String subject) {
    return title(dossier, basis, ": " + subject);
  }

  private static Block.Title title(Dossier dossier, Basis basis, String subject) {
    return new Block.Title(
        Styled.of(dossier.title() + subject, Role.HEADING),
        Styled.of(BasisWords.time(dossier, basis), Role.MUTED));
  }

  /** "Canada, Russia and Ukraine", or how many they are. */
  static String named(Names names, List<Id> actors) {
    return actors.size() > NAMED ? actors.size() + " actors" : names.and(actors);
  }
}
