package stance.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;
import stance.problem.Problem;
import stance.render.ProblemList;
import stance.render.ProblemText;
import stance.terminal.StandardStream;
import stance.text.Role;
import stance.text.Styled;

/** What is wrong with tables to import, and what then becomes of the import. */
final class ImportProblems {

  static final String ALL = "--all";
  static final String PARTIAL = "--partial";

  private ImportProblems() {}

  /**
   * Shows problems, of many alike the first few unless all are asked for.
   *
   * @param prefix what leads from the current folder to their files
   */
  static void show(List<Problem> problems, String prefix, ParseResult parsed, Console console) {
    if (!problems.isEmpty()) {
      var page = console.page(StandardStream.STDERR);
      ProblemText text = new ProblemText(prefix, page.width(), page.ascii());
      int most = parsed.hasMatchedOption(ALL) ? ProblemList.ALL : ProblemList.USUALLY;
      console.tell(new ProblemList(text, most, "stance import --all").lines(List.copyOf(problems)));
      console.tell(List.of(Styled.EMPTY));
    }
  }

  /** Says that nothing was written, and what can be done. */
  static ExitStatus nothingWritten(String help, Console console) {
    console.tell(List.of(Styled.of("nothing was written", Role.ERROR).plus("; " + help)));
    return ExitStatus.NO;
  }

  /** Says what was written. */
  static ExitStatus written(NewFolder folder, Console console) {
    console.tell(
        List.of(
            Styled.of("wrote ").plus(folder.name(), Role.LITERAL),
            Styled.of("  what may be wrong with it: ")
                .plus("stance check " + folder.name(), Role.LITERAL)));
    return ExitStatus.DONE;
  }
}
