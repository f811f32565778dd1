package stance.screen;

import java.util.List;
import stance.compare.Comparison;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.FlatTable;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/** A sheet under the title of what it is of, to be printed. */
public final class SheetScreen {

  private SheetScreen() {}

  /** The document of a comparison's sheet. */
  public static Document of(Comparison comparison, FlatTable sheet) {
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, comparison.dossier(), comparison.basis());
    document.startPart();
    document.add(
        new Block.Listing(
            sheet.header().stream()
                .map(name -> Styled.of(English.capitalized(name), Role.HEADING))
                .toList(),
            sheet.rows().stream().map(SheetScreen::styled).toList()));
    return document.build();
  }

  private static List<Styled> styled(List<String> row) {
    return row.stream().map(Styled::of).toList();
  }
}
