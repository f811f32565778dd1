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
    List<QuestionFinding> shown = shown();
    if (shown.isEmpty()) {
      return;
    }
    List<QuestionFinding> rows = new ArrayList<>();
    List<QuestionFinding> withoutRow = new ArrayList<>();
    for (QuestionFinding finding : shown) {
      (view.givesRow(finding.flag()) ? rows : withoutRow).add(finding);
    }
    ScreenKey key = new ScreenKey(shown);
    if (crowded && !rows.isEmpty()) {
      document.add(new CrowdedTable(comparison, names, key).of(rows, sections(rows), camps(rows)));
    } else {
      document.addAll(key.toWords(commonDate));
      if (!rows.isEmpty()) {
        document.startPart();
        document.add(new Table(Table.Style.WORDS, columns(), sections(rows)));
      }
    }
    List<Block> below = new QuestionsWithoutRow(names, commonDate).of(withoutRow);
    if (!below.isEmpty()) {
      document.startPart();
      document.addAll(below);
    }
    document.startPart();
    document.addParagraph(next());
  }

  /** Where to go from here. */
  private Styled next() {
    if (view.explained()) {
      return Styled.of("A source in full: ", Role.MUTED)
          .plus("stance show ID", Role.LITERAL)
          .plus(", with the id in brackets", Role.MUTED);
    }
    String more = crowded ? "Dates and sources: add " : "Why, with sources: add ";
    return Styled.of(more, Role.MUTED)
        .plus("--explain", Role.LITERAL)
        .plus(". As a note: ", Role.MUTED)
        .plus("stance brief", Role.LITERAL);
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
    return comparison.actors().stream()
        .map(actor -> Styled.of(names.actor(actor.id()), Role.ACTOR))
        .toList();
  }

  private List<QuestionFinding> shown() {
    return comparison.findings().stream().filter(finding -> view.shows(finding.flag())).toList();
  }

  private List<Section> sections(List<QuestionFinding> findings) {
    Map<Optional<Styled>, List<Row>> byTopic = new LinkedHashMap<>();
    for (QuestionFinding finding : findings) {
      byTopic.computeIfAbsent(topic(finding), topic -> new ArrayList<>()).add(row(finding));
    }
    List<Section> sections = new ArrayList<>();
    byTopic.forEach((topic, rows) -> sections.add(new Section(topic, rows)));
    return sections;
  }

  private static Optional<Styled> topic(QuestionFinding finding) {
    return finding.question().topic().map(topic -> Styled.of(topic, Role.TOPIC));
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
    if (crowded) {
      MarkCell.key(question)
          .ifPresent(key -> details.add(Items.of(List.of(Styled.of(key, Role.MUTED)))));
    }
    details.addAll(details(finding));
    return new Row(
        Styled.of(question.label()), row, Optional.of(verdict(finding, reasons)), details);
  }

  private List<Prose> details(QuestionFinding finding) {
    List<Prose> details =
        new ArrayList<>(
            view.explained()
                ? new Explanation(names).of(finding)
                : new DividedItems(names, commonDate).of(finding));
    if (robustness.containsKey(finding.question().id())) {
      details.add(RobustnessItems.of(robustness, finding.question().id()));
    }
    return details;
  }

  /** For each row a part of its own: who gives which answer. */
  private List<List<Block>> camps(List<QuestionFinding> findings) {
    CampItems camps = new CampItems(names);
    Reasons over = Reasons.overCamps(names);
    List<List<Block>> parts = new ArrayList<>();
    Optional<Styled> last = Optional.empty();
    for (QuestionFinding finding : findings) {
      List<Block> part = new ArrayList<>();
      Optional<Styled> topic = topic(finding);
      if (!topic.equals(last)) {
        topic.ifPresent(text -> part.add(new Block.Heading(text)));
      }
      last = topic;
      Styled said = Styled.EMPTY;
      for (Line line : verdict(finding, over).lines()) {
        said = said.plus(said.isEmpty() ? "" : ": ").plus(line.text());
      }
      List<Prose> under = new ArrayList<>(List.of(camps.of(finding)));
      under.addAll(details(finding));
      Styled label = Styled.of(finding.question().label() + "  ", Role.HEADING);
      part.add(new Items(List.of(new Block.Item(label.plus(said), under))));
      parts.add(part);
    }
    return parts;
  }

  private Cell verdict(QuestionFinding finding, Reasons reasons) {
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
