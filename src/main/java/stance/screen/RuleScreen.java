package stance.screen;

import java.util.List;
import stance.check.RulePage;
import stance.check.RulePage.Part;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.text.Role;
import stance.text.Styled;

/** What the catalogue says of the rules. */
public final class RuleScreen {

  private record Group(String severity, String heading) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("error", "Errors: the dossier does not load, or does not prove what it quotes"),
          new Group("warning", "Warnings: most likely a mistake"),
          new Group("remark", "Remarks: worth knowing about the data"));

  private RuleScreen() {}

  /** One page, whole. */
  public static Document of(RulePage page) {
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of(page.id(), Role.HEADING), Styled.of(page.severity(), role(page.severity()))));
    document.addParagraph(Styled.of(page.meaning()));
    for (Part part : page.rest()) {
      document.startPart();
      part.to(new Shown(document));
    }
    return document.build();
  }

  /** Adds each kind of part to a document. */
  private record Shown(DocumentBuilder document) implements Part.Reader {

    @Override
    public void take(Part.Heading heading) {
      document.add(new Block.Heading(Styled.of(heading.text(), Role.TOPIC)));
    }

    @Override
    public void take(Part.Prose prose) {
      document.addParagraph(Styled.of(prose.text()));
    }

    @Override
    public void take(Part.Verbatim verbatim) {
      document.add(new Block.Verbatim(verbatim.lines().stream().map(Styled::of).toList()));
    }
  }

  /** All rules by severity, each with what it asks. */
  public static Document of(List<RulePage> pages) {
    DocumentBuilder document = new DocumentBuilder();
    for (Group group : GROUPS) {
      document.startPart();
      document.add(new Block.Heading(Styled.of(group.heading(), Role.TOPIC)));
      document.add(
          Block.Items.of(
              pages.stream()
                  .filter(page -> page.severity().equals(group.severity()))
                  .map(RuleScreen::line)
                  .toList()));
    }
    return document.build();
  }

  private static Styled line(RulePage page) {
    return Styled.of(page.id(), Role.LITERAL).plus(": " + page.meaning());
  }

  private static Role role(String severity) {
    return switch (severity) {
      case "error" -> Role.ERROR;
      case "warning" -> Role.WARNING;
      default -> Role.REMARK;
    };
  }
}
