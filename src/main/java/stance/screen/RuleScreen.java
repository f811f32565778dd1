package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.check.RulePage;
import stance.check.RulePage.Part;
import stance.document.Block;
import stance.document.Block.Paragraph;
import stance.document.Document;
import stance.text.Role;
import stance.text.Styled;

/** What the catalogue says of the rules. */
public final class RuleScreen {

  private static final int INDENT = 2;

  private record Group(String severity, String heading) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group("error", "Errors: the dossier does not load, or does not prove what it quotes"),
          new Group("warning", "Warnings: most likely a mistake"),
          new Group("remark", "Remarks: worth knowing about the data"));

  private RuleScreen() {}

  /** One page, whole. */
  public static Document of(RulePage page) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Title(
            Styled.of(page.id(), Role.HEADING), Styled.of(page.severity(), role(page.severity()))));
    blocks.add(Paragraph.of(Styled.of(page.meaning())));
    for (Part part : page.rest()) {
      blocks.add(new Block.Gap());
      if (part instanceof Part.Heading heading) {
        blocks.add(new Block.Heading(Styled.of(heading.text(), Role.TOPIC)));
      } else if (part instanceof Part.Prose prose) {
        blocks.add(Paragraph.of(Styled.of(prose.text())));
      } else if (part instanceof Part.Verbatim verbatim) {
        blocks.add(new Block.Verbatim(verbatim.lines().stream().map(Styled::of).toList()));
      }
    }
    return new Document(blocks);
  }

  /** All rules by severity, each with what it asks. */
  public static Document of(List<RulePage> pages) {
    List<Block> blocks = new ArrayList<>();
    for (Group group : GROUPS) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.Gap());
      }
      blocks.add(new Block.Heading(Styled.of(group.heading(), Role.TOPIC)));
      pages.stream()
          .filter(page -> page.severity().equals(group.severity()))
          .forEach(page -> blocks.add(line(page)));
    }
    return new Document(blocks);
  }

  private static Block line(RulePage page) {
    return new Paragraph(
        Styled.of(page.id(), Role.LITERAL).plus(": " + page.meaning()), INDENT, 2 * INDENT);
  }

  private static Role role(String severity) {
    return switch (severity) {
      case "error" -> Role.ERROR;
      case "warning" -> Role.WARNING;
      default -> Role.REMARK;
    };
  }
}
