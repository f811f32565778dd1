package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.check.RulePage;
import stance.document.Block;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.problem.Place;
import stance.problem.Problem;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;

/** What is worth knowing about the data, rule by rule. */
public final class RemarksScreen {

  private RemarksScreen() {}

  /**
   * The report.
   *
   * @param remarks in order
   * @param rules all rules that remark, in the order of the report
   * @param base what stands before each file for its path to lead there
   * @param most how many remarks of one rule are shown
   */
  public static Document of(List<Problem> remarks, List<String> rules, String base, int most) {
    Map<String, List<Problem>> byRule = new LinkedHashMap<>();
    rules.forEach(rule -> byRule.put(rule, new ArrayList<>()));
    remarks.forEach(r -> byRule.computeIfAbsent(r.rule(), x -> new ArrayList<>()).add(r));
    DocumentBuilder document = new DocumentBuilder();
    document.add(
        new Block.Title(
            Styled.of("Quality of the data", Role.HEADING),
            Styled.of(English.count(remarks.size(), "remark", "remarks"), Role.MUTED)));
    byRule.forEach((rule, all) -> add(document, rule, all, base, most));
    return document.build();
  }

  private static void add(
      DocumentBuilder document, String rule, List<Problem> all, String base, int most) {
    document.startPart();
    document.add(
        new Block.Heading(
            Styled.of(rule, Role.TOPIC)
                .plus(" (" + all.size() + "): ", Role.MUTED)
                .plus(RulePage.of(rule).meaning())));
    document.add(new Block.Verbatim(all.stream().limit(most).map(r -> line(r, base)).toList()));
    if (all.size() > most) {
      String more = "and " + (all.size() - most) + " more; --all shows them";
      document.add(new Block.Verbatim(List.of(Styled.of(more, Role.MUTED))));
    }
  }

  /** In one piece, however long, so that terminals and editors can open the place. */
  private static Styled line(Problem remark, String base) {
    Place place = remark.place();
    String line = place.excerpt().map(e -> ":" + e.span().startLine()).orElse("");
    return Styled.of(base + place.file() + line + ": ", Role.MUTED).plus(remark.message());
  }
}
