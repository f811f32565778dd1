package stance.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.report.Block.Cell;
import stance.report.Block.Gap;
import stance.report.Block.Line;
import stance.report.Block.Paragraph;
import stance.report.Block.Row;
import stance.report.Block.Section;
import stance.report.Block.Table;
import stance.text.Role;
import stance.text.Styled;

/** Actors side by side: a row a question, a column an actor, the flag last. */
public final class ComparisonScreen {

  private static final int DETAIL = 4;

  private final Comparison comparison;
  private final ComparisonView view;
  private final Names names;
  private final Reasons reasons;
  private final Optional<PartialDate> commonDate;
  private final StandingCell cells;
  private final boolean crowded;

  private ComparisonScreen(Comparison comparison, ComparisonView view) {
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.standings().dossier());
    this.reasons = new Reasons(names);
    this.crowded = comparison.actors().size() > Reasons.NAMED_AT_MOST;
    // Marks have no dates, so there is none that most of what is shown could do without.
    this.commonDate = crowded ? Optional.empty() : CommonDate.of(shown());
    this.cells = new StandingCell(names, commonDate);
  }

  /** The screen of a comparison; of one actor, a sheet of its positions without flags. */
  public static Document of(Comparison comparison, ComparisonView view) {
    return new ComparisonScreen(comparison, view).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>();
    addTitle(blocks);
    if (comparison.actors().size() == 1) {
      blocks.addAll(PositionSheet.of(comparison, view));
    } else {
      addComparison(blocks);
    }
    return new Document(blocks);
  }

  private void addComparison(List<Block> blocks) {
    addTally(blocks);
    if (shown().isEmpty()) {
      return;
    }
    List<QuestionFinding> withoutRow = new ArrayList<>(shown());
    withoutRow.removeIf(this::hasRow);
    List<Section> sections = sections();
    if (!sections.isEmpty()) {
      blocks.add(new Gap());
      blocks.add(new Table(crowded ? Table.Style.MARKS : Table.Style.WORDS, columns(), sections));
    }
    List<Paragraph> below = new QuestionsWithoutRow(names, commonDate).of(withoutRow);
    if (!below.isEmpty()) {
      blocks.add(new Gap());
      blocks.addAll(below);
    }
    blocks.add(new Gap());
    blocks.addAll(new ScreenKey(comparison, view, commonDate).of(shown(), withoutRow));
  }

  private void addTitle(List<Block> blocks) {
    var dossier = comparison.standings().dossier();
    var basis = comparison.standings().basis();
    blocks.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING),
            Styled.of(BasisWords.time(dossier, basis), Role.MUTED)));
    for (String restriction : BasisWords.restrictions(dossier, basis)) {
      blocks.add(Paragraph.of(Styled.of(restriction)));
    }
  }

  private void addTally(List<Block> blocks) {
    blocks.add(Paragraph.of(tally()));
    if (!view.only().isEmpty()) {
      String flags =
          Wording.or(Wording.FLAGS_TOLD.stream().filter(view::shows).map(Wording::flag).toList());
      String shown = shown().isEmpty() ? "None is flagged " : "Shown are those flagged ";
      blocks.add(Paragraph.of(Styled.of(shown + flags + ".")));
    }
  }

  /** "Of 19 questions: 1 agree, 3 in part, ..."; flags without questions are not mentioned. */
  private Styled tally() {
    Styled text =
        Styled.of(
            "Of " + Wording.count(comparison.findings().size(), "question", "questions") + ": ");
    List<Styled> parts = new ArrayList<>();
    for (Flag flag : Wording.FLAGS_TOLD) {
      int count = comparison.count(flag);
      if (count > 0) {
        parts.add(Styled.of(count + " " + Wording.counted(flag), Roles.of(flag)));
      }
    }
    return text.plus(Styled.join(", ", parts));
  }

  private List<Styled> columns() {
    if (crowded) {
      return ActorCodes.of(comparison.actors()).values().stream()
          .map(code -> Styled.of(code, Role.ACTOR))
          .toList();
    }
    return comparison.actors().stream().map(actor -> Styled.of(actor.label(), Role.ACTOR)).toList();
  }

  private List<QuestionFinding> shown() {
    return comparison.findings().stream().filter(finding -> view.shows(finding.flag())).toList();
  }

  private boolean hasRow(QuestionFinding finding) {
    return view.givesRow(finding.flag());
  }

  private List<Section> sections() {
    Map<Optional<String>, List<Row>> byTopic = new LinkedHashMap<>();
    for (QuestionFinding finding : shown()) {
      if (hasRow(finding)) {
        byTopic
            .computeIfAbsent(finding.question().topic(), topic -> new ArrayList<>())
            .add(row(finding));
      }
    }
    List<Section> sections = new ArrayList<>();
    byTopic.forEach(
        (topic, rows) ->
            sections.add(new Section(topic.map(text -> Styled.of(text, Role.TOPIC)), rows)));
    return sections;
  }

  private Row row(QuestionFinding finding) {
    Question question = finding.question();
    List<Cell> row = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                row.add(
                    crowded
                        ? MarkCell.of(question, standing)
                        : cells.of(question, actor, standing)));
    List<Paragraph> details = new ArrayList<>();
    if (crowded && !Answers.areVerbs(question)) {
      Styled key = Styled.of(MarkCell.key(question), Role.MUTED);
      details.add(new Paragraph(key, DETAIL, DETAIL + 2));
    }
    if (view.explained()) {
      details.addAll(new Explanation(comparison, names).of(finding));
    }
    return new Row(Styled.of(question.label()), row, Optional.of(verdict(finding)), details);
  }

  private Cell verdict(QuestionFinding finding) {
    Flag flag = finding.flag();
    String reach = " (" + finding.stated() + " of " + finding.standings().size() + ")";
    List<String> brief = reasons.of(finding).brief();
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Styled.of(Wording.mark(flag) + " " + Wording.flag(flag), Roles.of(flag)).plus(reach)));
    for (String reason : crowded ? joined(brief) : brief) {
      lines.add(new Line(Styled.of(reason), Line.Place.UNDER));
    }
    return new Cell(lines);
  }

  private static List<String> joined(List<String> reasons) {
    return reasons.isEmpty() ? reasons : List.of(String.join("; ", reasons));
  }
}
