package stance.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.document.FlatTable;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Quote;
import stance.dossier.Stance;
import stance.words.English;
import stance.words.Names;
import stance.words.Reasons;

/** A comparison as a table: a row for each question and actor, a column for each fact. */
public final class ComparisonTable {

  private static final List<String> HEADER =
      List.of(
          "question",
          "label",
          "topic",
          "flag",
          "kind",
          "stated",
          "actors",
          "reason",
          "actor",
          "name",
          "state",
          "answer",
          "rejects",
          "if",
          "unless",
          "date",
          "evidence",
          "reported_by",
          "via",
          "summary",
          "quote",
          "note",
          "sources");

  private final Comparison comparison;
  private final Selection view;
  private final Names names;
  private final Reasons reasons;

  private ComparisonTable(Comparison comparison, Selection view) {
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.dossier());
    this.reasons = new Reasons(names);
  }

  /** The table of those questions that the view shows. */
  public static FlatTable of(Comparison comparison, Selection view) {
    return new ComparisonTable(comparison, view).sheet();
  }

  private FlatTable sheet() {
    List<List<String>> rows = new ArrayList<>();
    for (QuestionFinding finding : comparison.findings()) {
      if (comparison.actors().size() == 1 || view.shows(finding.flag())) {
        finding.standings().forEach((actor, standing) -> rows.add(row(finding, actor, standing)));
      }
    }
    return new FlatTable(HEADER, rows);
  }

  private List<String> row(QuestionFinding finding, Id actor, Standing standing) {
    boolean compared = !finding.pairs().isEmpty();
    List<String> row = new ArrayList<>();
    row.add(finding.question().id().text());
    row.add(finding.question().label());
    row.add(finding.question().topic().orElse(""));
    row.add(compared ? English.name(finding.flag()) : "");
    row.add(compared ? finding.kind().map(English::name).orElse("") : "");
    row.add(Integer.toString(finding.stated()));
    row.add(Integer.toString(finding.standings().size()));
    row.add(compared ? reasons.of(finding).text() : "");
    row.add(actor.text());
    row.add(names.dossier().actor(actor).name());
    row.add(standing.state().word());
    row.addAll(
        standing.spoken().map(spoken -> spoken(actor, spoken)).orElseGet(() -> unspoken(standing)));
    return row;
  }

  private List<String> spoken(Id actor, Spoken spoken) {
    Stance stance = spoken.stance();
    return List.of(
        joined(spoken.given().map(Answer::taken).orElse(List.of())),
        joined(spoken.given().map(Answer::ruledOut).orElse(List.of())),
        joined(spoken.terms().required()),
        joined(spoken.terms().excluded()),
        stance.date().toString(),
        English.name(stance.evidence()),
        names.reportedBy(stance).orElse(""),
        Optional.of(spoken.speaker()).filter(id -> !id.equals(actor)).map(Id::text).orElse(""),
        stance.inWords(),
        stance.quote().map(Quote::text).orElse(""),
        stance.note().orElse(""),
        String.join("; ", stance.sources().stream().map(ComparisonTable::cited).toList()));
  }

  /** Without a record of its own there is nothing to fill in, but whom a divided one is between. */
  private static List<String> unspoken(Standing standing) {
    List<String> cells = new ArrayList<>();
    int missing = HEADER.size() - HEADER.indexOf("answer");
    for (int i = 0; i < missing; i++) {
      cells.add("");
    }
    cells.set(
        HEADER.indexOf("via") - HEADER.indexOf("answer"),
        joined(standing.words().stream().map(Spoken::speaker).toList()));
    return cells;
  }

  private static String joined(List<Id> ids) {
    return String.join(" ", ids.stream().map(Id::text).toList());
  }

  private static String cited(Citation citation) {
    return citation.source() + citation.locator().map(where -> ", " + where).orElse("");
  }
}
