package stance.screen;

import java.util.ArrayList;
import java.util.List;
import stance.intake.ImportReport;
import stance.intake.Imported;
import stance.text.Styled;
import stance.words.English;

/** What became of the rows of a table. */
public final class ImportScreen {

  private ImportScreen() {}

  /** A line a fact, those that matter least left out where they count nothing. */
  public static List<Styled> lines(Imported imported) {
    ImportReport report = imported.report();
    List<Styled> lines = new ArrayList<>();
    lines.add(
        Styled.of(
            English.count(report.rows(), "row", "rows")
                + ": "
                + English.count(report.stances(), "record", "records")
                + ", "
                + report.silent()
                + " silent, "
                + report.repeated()
                + " repeated, "
                + report.contradictory()
                + " contradictory, "
                + report.unreadable()
                + " refused; "
                + English.count(imported.dossier().actors().size(), "actor", "actors")
                + ", "
                + English.count(imported.dossier().questions().size(), "question", "questions")));
    add(lines, report.silentWithText(), "silent, though the row has words, which are left out");
    add(lines, report.withoutText(), "without words: the record has the answer as it stands there");
    if (!report.cut().isEmpty()) {
      add(lines, report.cut().size(), "named at too great a length for a label, which is cut");
    }
    return lines;
  }

  private static void add(List<Styled> lines, int count, String what) {
    if (count > 0) {
      lines.add(Styled.of("  " + count + " " + what));
    }
  }
}
