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
import stance.document.Block;
import stance.document.Block.Cell;
import stance.document.Block.Items;
import stance.document.Block.Line;
import stance.document.Block.Prose;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.text.Role;
import stance.text.Styled;
import stance.words.AnswerWords;
import stance.words.English;
import stance.words.FootingWords;
import stance.words.HowItCounts;
import stance.words.Names;
import stance.words.Reasons;

/** Actors side by side: a row a question, a column an actor, the flag last. */
public final class ComparisonScreen {

  private final Comparison comparison;
  private final Selection view;
  private final Map<Id, Robustness> robustness;
  private final Names names;
  private final Reasons reasons;
  private final Optional<PartialDate> commonDate;
  private final StandingCell cells;
  private final boolean crowded;

  private ComparisonScreen(Comparison comparison, Selection view, Map<Id, Robustness> robustness) {
    this.comparison = comparison;
    this.view = view;
    this.robustness = robustness;
    this.names = new Names(comparison.dossier());
    this.reasons = new Reasons(names);
    this.crowded = comparison.actors().size() > Reasons.NAMED_AT_MOST;
    // Marks have no dates, so there is none that most of what is shown could do without.
    this.commonDate = crowded ? Optional.empty() : CommonDate.of(shown());
    this.cells = new StandingCell(names, commonDate);
  }

  /** The screen of a comparison; of one actor, a sheet of its positions without flags. */
  public static Document of(Comparison comparison, Selection view) {
    return of(comparison, view, Map.of());
  }

  /**
   * The same, and under each row how much its flag rests on.
   *
   * @param robustness by question; nothing of those that it leaves out
   */
  public static Document of(Comparison comparison, Selection view, Map<Id, Robustness> robustness) {
    return new ComparisonScreen(comparison, view, robustness).document();
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, comparison.dossier(), comparison.basis());
    if (comparison.actors().size() == 1) {
      OneActorScreen.addTo(document, comparison, view);
    } else {
      addComparison(document);
    }
    return document.build();
  }

  private void addComparison(DocumentBuilder document) {
    addTally(document);
    if (shown().isEmpty()) {
      return;
    }
    List<QuestionFinding> withoutRow = new ArrayList<>(shown());
    withoutRow.removeIf(this::hasRow);
    List<Section> sections = sections();
    if (!sections.isEmpty()) {
      document.startPart();
      document.add(new Table(crowded ? Table.Style.MARKS : Table.Style.WORDS, columns(), sections));
    }
    List<Block> below = new QuestionsWithoutRow(names, commonDate).of(withoutRow);
    if (!below.isEmpty()) {
      document.startPart();
      document.addAll(below);
    }
    document.startPart();
    document.addAll(new ScreenKey(comparison, view, commonDate).of(shown(), withoutRow));
  }

  private void addTally(DocumentBuilder document) {
    document.addParagraph(tally());
    if (!view.only().isEmpty()) {
      String flags =
          English.or(English.FLAGS_TOLD.stream().filter(view::shows).map(English::flag).toList());
      String shown = shown().isEmpty() ? "None is flagged " : "Shown are those flagged ";
      document.addParagraph(Styled.of(shown + flags + "."));
    }
  }

  /**
   * "Of 19 questions: 1 agree, 3 in part, ..."; flags without questions are not mentioned, and what
   * the basis leaves out is not counted as silence.
   */
  private Styled tally() {
    Styled text =
        Styled.of(
            "Of " + English.count(comparison.findings().size(), "question", "questions") + ": ");
    List<Styled> parts = new ArrayList<>();
    int filtered = 0;
    for (QuestionFinding finding : comparison.findings()) {
      filtered += finding.isSilent() && finding.isFiltered() ? 1 : 0;
    }
    for (Flag flag : English.FLAGS_TOLD) {
      int count = comparison.count(flag) - (flag == Flag.NONE ? filtered : 0);
      if (count > 0) {
        parts.add(Styled.of(count + " " + English.counted(flag), FlagRoles.of(flag)));
      }
    }
    if (filtered > 0) {
      String where = filtered + " with " + HowItCounts.nothing(true);
      parts.add(Styled.of(where, FlagRoles.of(Flag.NONE)));
    }
    return text.plus(Styled.join(", ", parts));
  }

  private List<Styled> columns() {
    if (crowded) {
      return ActorCodes.of(comparison.actors()).values().stream()
          .map(code -> Styled.of(code, Role.ACTOR))
          .toList();
    }
    return comparison.actors().stream()
        .map(actor -> Styled.of(names.actor(actor.id()), Role.ACTOR))
        .toList();
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
    List<Prose> details = new ArrayList<>();
    if (crowded && !AnswerWords.areVerbs(question)) {
      Styled key = Styled.of(MarkCell.key(question), Role.MUTED);
      details.add(Items.of(List.of(key)));
    }
    if (!view.explained()) {
      details.addAll(new DividedItems(names, commonDate).of(finding));
    }
    if (view.explained()) {
      details.addAll(new Explanation(names).of(finding));
    }
    if (robustness.containsKey(question.id())) {
      details.add(RobustnessItems.of(robustness, question.id()));
    }
    return new Row(Styled.of(question.label()), row, Optional.of(verdict(finding)), details);
  }

  private Cell verdict(QuestionFinding finding) {
    Flag flag = finding.flag();
    String reach = " (" + finding.stated() + " of " + finding.standings().size() + ")";
    List<String> brief = reasons.of(finding).brief();
    String basis = FootingWords.mark(finding);
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Styled.of(English.mark(flag) + " " + English.flag(flag), FlagRoles.of(flag))
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
