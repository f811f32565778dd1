package stance.cli;

import java.util.ArrayList;
import java.util.List;
import stance.check.CheckPlan;
import stance.check.CheckResult;
import stance.problem.Problem;
import stance.problem.Severity;
import stance.render.DocumentText;
import stance.render.Page;
import stance.render.ProblemList;
import stance.render.ProblemText;
import stance.screen.QuotationScreen;
import stance.screen.RemarksScreen;
import stance.text.Styled;

/**
 * A check as text: the problems; then, if asked for, the remarks and the quotations.
 *
 * @param base what leads from the current folder to a file of the dossier
 * @param all whether everything is shown, however much it is
 */
record CheckText(String base, boolean all, Page page) {

  List<Styled> lines(CheckResult checked, CheckPlan asked, RemarksScreen.Counted counted) {
    List<List<Styled>> parts = new ArrayList<>();
    List<Problem> remarks =
        checked.problems().stream().filter(p -> p.severity() == Severity.REMARK).toList();
    List<Problem> problems =
        checked.problems().stream().filter(p -> p.severity() != Severity.REMARK).toList();
    int most = all ? ProblemList.ALL : ProblemList.USUALLY;
    parts.add(
        new ProblemList(new ProblemText(base, page.width(), page.ascii()), most, "--all")
            .lines(problems));
    if (asked.remarks().isPresent()) {
      parts.add(DocumentText.lines(new RemarksScreen(counted, base, most).of(remarks), page));
    }
    checked
        .quotations()
        .ifPresent(counts -> parts.add(DocumentText.lines(QuotationScreen.of(counts, all), page)));
    return joined(parts);
  }

  private static List<Styled> joined(List<List<Styled>> parts) {
    List<Styled> lines = new ArrayList<>();
    for (List<Styled> part : parts) {
      if (!lines.isEmpty() && !part.isEmpty()) {
        lines.add(Styled.EMPTY);
      }
      lines.addAll(part);
    }
    return lines;
  }
}
