package stance.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Robustness;
import stance.compare.CommonDate;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.document.Block.Cell;
import stance.document.Block.Folded;
import stance.document.Block.Items;
import stance.document.Block.Line;
import stance.document.Block.Prose;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;
import stance.words.English;
import stance.words.FootingWords;
import stance.words.Names;
import stance.words.Reasons;

/** The rows of a comparison, and the tally over them, for a screen or for a page. */
final class ComparisonRows {

  private final Comparison comparison;
  private final Selection view;
  private final Map<Id, Robustness> robustness;
  private final Names names;
  private final Reasons reasons;
  private final Optional<PartialDate> commonDate;
  private final StandingCell cells;
  private final boolean crowded;

  private final boolean unfolding;

  private ComparisonRows(
      Comparison comparison,
      Selection view,
      Map<Id, Robustness> robustness,
      Names names,
      boolean unfolding) {
    this.comparison = comparison;
    this.view = view;
    this.robustness = robustness;
    this.names = names;
    this.reasons = new Reasons(names);
    this.commonDate = commonDate(comparison, view);
    this.cells = new StandingCell(names, commonDate);
    this.crowded = isCrowded(comparison);
    this.unfolding = unfolding;
  }

  /**
   * For a screen.
   *
   * @param robustness by question; nothing of those that it leaves out
   */
  static ComparisonRows onScreen(
      Comparison comparison, Selection view, Map<Id, Robustness> robustness, Names names) {
    return new ComparisonRows(comparison, view, robustness, names, false);
  }

  /** For a page: the rows unfold to their records, and the answers lead to these. */
  static ComparisonRows unfolding(
      Comparison comparison, Selection view, Map<Id, Robustness> robustness, Names names) {
    return new ComparisonRows(comparison, view, robustness, names, true);
  }

  /** Whether there are so many actors that cells are marks. */
  static boolean isCrowded(Comparison comparison) {
    return comparison.actors().size() > Reasons.NAMED_AT_MOST;
  }

  /** The date that need not be shown in cells, because it is said once for all. */
  static Optional<PartialDate> commonDate(Comparison comparison, Selection view) {
    // Marks have no dates, so there is none that most of what is shown could do without.
    return isCrowded(comparison) ? Optional.empty() : CommonDate.of(shown(comparison, view));
  }

  /** The questions that the view shows. */
  static List<QuestionFinding> shown(Comparison comparison, Selection view) {
    return comparison.findings().stream().filter(finding -> view.shows(finding.flag())).toList();
  }

  /** Adds how many questions have which flag. */
  void addTallyTo(DocumentBuilder document) {
    document.addParagraph(tally());
    if (!view.only().isEmpty()) {
      String flags =
          English.or(English.FLAGS_TOLD.stream().filter(view::shows).map(English::flag).toList());
      String shown =
          shown(comparison, view).isEmpty() ? "None is flagged " : "Shown are those flagged ";
      document.addParagraph(Styled.of(shown + flags + "."));
    }
  }

  /**
   * "Of 19 questions: 1 agrees, 3 in part, ..."; flags without questions are not mentioned, and
   * what the basis leaves out is not counted as silence.
   */
  private Styled tally() {
    List<QuestionFinding> findings = comparison.findings();
    return findings.size() == 1
        ? FlagCounts.ofOne(findings.get(0))
        : Styled.of("Of " + findings.size() + " questions: ").plus(FlagCounts.of(comparison));
  }

  /** The actors, a column each. */
  List<Styled> columns() {
    return comparison.actors().stream()
        .map(actor -> Styled.of(names.actor(actor.id()), Role.ACTOR))
        .toList();
  }

  /** The rows of {@code findings}, under their topics. */
  List<Section> sections(List<QuestionFinding> findings) {
    Map<Optional<Styled>, List<Row>> byTopic = new LinkedHashMap<>();
    for (QuestionFinding finding : findings) {
      byTopic.computeIfAbsent(topic(finding), topic -> new ArrayList<>()).add(row(finding));
    }
    List<Section> sections = new ArrayList<>();
    byTopic.forEach((topic, rows) -> sections.add(new Section(topic, rows)));
    return sections;
  }

  /** The topic as the heading of its rows. */
  static Optional<Styled> topic(QuestionFinding finding) {
    return finding.question().topic().map(topic -> Styled.of(topic, Role.TOPIC));
  }

  private Row row(QuestionFinding finding) {
    Question question = finding.question();
    List<Cell> row = new ArrayList<>();
    finding.standings().forEach((actor, standing) -> row.add(cell(question, actor, standing)));
    List<Prose> details = new ArrayList<>();
    if (crowded) {
      MarkCell.key(question)
          .ifPresent(key -> details.add(Items.of(List.of(Styled.of(key, Role.MUTED)))));
    }
    details.addAll(details(finding));
    return new Row(
        Styled.of(question.label()),
        row,
        Optional.of(verdict(finding, reasons)),
        details,
        Optional.of(Places.question(question.id())));
  }

  private Cell cell(Question question, Id actor, Standing standing) {
    Cell cell = crowded ? MarkCell.of(question, standing) : cells.of(question, actor, standing);
    return unfolding && !standing.isSilent()
        ? leading(cell, Link.to(Places.answer(question.id(), actor)))
        : cell;
  }

  /** The cell, whose first line leads there. */
  private static Cell leading(Cell cell, Link link) {
    List<Line> lines = new ArrayList<>(cell.lines());
    lines.set(0, new Line(lines.get(0).text().linked(link), lines.get(0).place()));
    return new Cell(lines);
  }

  /** What is said under the row of a question. */
  List<Prose> details(QuestionFinding finding) {
    List<Prose> details = new ArrayList<>();
    if (view.explained()) {
      details.addAll(new Explanation(names).of(finding));
    } else if (unfolding) {
      details.add(new Folded(Styled.of(behind(finding)), new Explanation(names).of(finding)));
    } else {
      details.addAll(new DividedItems(names, commonDate).of(finding));
      details.addAll(new BesideItems(names).of(finding.question(), withoutRoom(finding)));
    }
    if (robustness.containsKey(finding.question().id())) {
      details.add(RobustnessItems.of(robustness, finding.question().id()));
    }
    return details;
  }

  /** Those whose cells have no room to say what is told beside them. */
  private Map<Id, Standing> withoutRoom(QuestionFinding finding) {
    if (crowded) {
      return finding.standings();
    }
    Map<Id, Standing> divided = new LinkedHashMap<>();
    for (Map.Entry<Id, Standing> each : finding.standings().entrySet()) {
      if (each.getValue().state() == Standing.State.DIVIDED) {
        divided.put(each.getKey(), each.getValue());
      }
    }
    return divided;
  }

  private static String behind(QuestionFinding finding) {
    int records = 0;
    for (Standing standing : finding.standings().values()) {
      records += standing.words().size() + (standing.toldBeside().isPresent() ? 1 : 0);
    }
    return English.count(records, "record", "records") + " with sources";
  }

  /** The flag of a question, and why it has it. */
  Cell verdict(QuestionFinding finding, Reasons reasons) {
    Flag flag = finding.flag();
    String reach = " (" + finding.stated() + " of " + finding.standings().size() + ")";
    List<String> brief = reasons.of(finding).brief();
    String basis = FootingWords.mark(finding);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Styled.of(English.mark(flag) + " " + English.flag(finding), FlagRoles.of(flag))
                .plus(reach)
                .plus(basis.isEmpty() ? "" : "\u00a0" + basis, Role.MUTED)));
    List<String> said = new ArrayList<>(brief);
    said.addAll(FootingWords.cautions(names, finding));
    for (String reason : crowded ? joined(said) : said) {
      lines.add(new Line(Styled.of(reason), Line.Place.UNDER));
    }
    return new Cell(lines);
  }

  private static List<String> joined(List<String> reasons) {
    return reasons.isEmpty() ? reasons : List.of(String.join("; ", reasons));
  }
}
