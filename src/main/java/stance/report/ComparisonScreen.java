package stance.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.report.Block.Cell;
import stance.report.Block.Gap;
import stance.report.Block.Line;
import stance.report.Block.Paragraph;
import stance.report.Block.Row;
import stance.report.Block.Section;
import stance.text.Role;
import stance.text.Styled;

/** Actors side by side: a row a question, a column an actor, the flag last. */
public final class ComparisonScreen {

  private final Comparison comparison;
  private final ComparisonView view;
  private final Names names;
  private final Reasons reasons;
  private final Optional<PartialDate> commonDate;
  private final StandingCell cells;
  private final boolean alone;
  private final boolean crowded;

  private ComparisonScreen(Comparison comparison, ComparisonView view) {
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.standings().dossier());
    this.reasons = new Reasons(names);
    this.alone = comparison.actors().size() == 1;
    this.crowded = comparison.actors().size() > Reasons.NAMED_AT_MOST;
    this.commonDate = CommonDate.of(shown());
    this.cells = new StandingCell(names, commonDate);
  }

  /** The screen of a comparison; of one actor, a sheet of its positions without flags. */
  public static Document of(Comparison comparison, ComparisonView view) {
    return new ComparisonScreen(comparison, view).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>();
    var dossier = comparison.standings().dossier();
    var basis = comparison.standings().basis();
    blocks.add(
        new Block.Title(
            Styled.of(dossier.title(), Role.HEADING),
            Styled.of(BasisWords.time(dossier, basis), Role.MUTED)));
    for (String restriction : BasisWords.restrictions(dossier, basis)) {
      blocks.add(Paragraph.of(Styled.of(restriction)));
    }
    blocks.add(Paragraph.of(alone ? sheetSummary() : tally()));
    blocks.add(new Gap());
    List<Section> sections = sections();
    if (!sections.isEmpty()) {
      blocks.add(new Block.Table(columns(), sections));
      blocks.add(new Gap());
    }
    List<Block> below = new ArrayList<>(unshownRows());
    if (!below.isEmpty()) {
      below.add(new Gap());
    }
    blocks.addAll(below);
    blocks.addAll(key());
    return new Document(blocks);
  }

  private Styled sheetSummary() {
    long answered = comparison.findings().stream().filter(f -> !isSilent(f)).count();
    return Styled.of(
        names.actor(comparison.actors().get(0).id())
            + " is on record on "
            + answered
            + " of "
            + Wording.count(comparison.findings().size(), "question", "questions")
            + ".");
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
    return comparison.findings().stream()
        .filter(finding -> alone || view.shows(finding.flag()))
        .toList();
  }

  private static boolean isSilent(QuestionFinding finding) {
    return finding.standings().values().stream().allMatch(Standing.None.class::isInstance);
  }

  private boolean hasRow(QuestionFinding finding) {
    return alone ? view.everyRow() || !isSilent(finding) : view.givesRow(finding.flag());
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
    List<Cell> standings = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                standings.add(
                    crowded
                        ? MarkCell.of(question, standing)
                        : cells.of(question, actor, standing)));
    List<Paragraph> details = new ArrayList<>();
    if (crowded && !Answers.areVerbs(question)) {
      details.add(new Paragraph(Styled.of(MarkCell.key(question), Role.MUTED), 4, 4));
    }
    if (view.explained()) {
      details.addAll(new Explanation(comparison, names).of(finding));
    }
    return new Row(
        Styled.of(finding.question().label()),
        standings,
        alone ? Optional.empty() : Optional.of(verdict(finding)),
        details);
  }

  private Cell verdict(QuestionFinding finding) {
    Flag flag = finding.flag();
    String reach = " (" + finding.stated() + " of " + finding.standings().size() + ")";
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Styled.of(Wording.mark(flag) + " " + Wording.flag(flag), Roles.of(flag)).plus(reach)));
    for (String reason : reasons.of(finding).brief()) {
      lines.add(new Line(Styled.of(reason), Line.Place.UNDER));
    }
    return new Cell(lines);
  }

  /** The questions without a row, by name: nothing that was asked for is dropped. */
  private List<Block> unshownRows() {
    List<Styled> spokenOnce = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (QuestionFinding finding : shown()) {
      if (!hasRow(finding)) {
        if (isSilent(finding)) {
          silent.add(finding.question().label());
        } else {
          spokenOnce.add(spokenOnce(finding));
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (!spokenOnce.isEmpty()) {
      blocks.add(
          new Paragraph(
              Styled.of("Only one has spoken: ", Roles.of(Flag.ALONE))
                  .plus(Styled.join("; ", spokenOnce)),
              0,
              2));
    }
    if (!silent.isEmpty()) {
      blocks.add(
          new Paragraph(
              Styled.of(alone ? "Nothing on record: " : "Silent: ", Roles.of(Flag.NONE))
                  .plus(String.join(", ", silent)),
              0,
              2));
    }
    return blocks;
  }

  /** "Mandate (Sajjan: a robust mandate ‡)". */
  private Styled spokenOnce(QuestionFinding finding) {
    Map.Entry<Id, Standing.Stated> only = finding.answers().entrySet().iterator().next();
    Standing.Stated stated = only.getValue();
    String terms = new TermWords(names).onlyIf(stated.conditions());
    String answer =
        Answers.of(finding.question(), stated.answer()) + (terms.isEmpty() ? "" : ", " + terms);
    PartialDate date = stated.stance().date();
    String when = commonDate.equals(Optional.of(date)) ? "" : ", " + Wording.shortDate(date);
    return StandingCell.marked(
            Styled.of(
                finding.question().label() + " (" + names.actor(only.getKey()) + ": " + answer),
            stated.stance().evidence())
        .plus(when + ")");
  }

  /** What the marks and the short names of a crowded table stand for. */
  private List<Block> crowdedKey() {
    boolean assumed = comparison.standings().basis().assumed().isPresent();
    List<String> codes = new ArrayList<>();
    ActorCodes.of(comparison.actors())
        .forEach((actor, code) -> codes.add(code + " " + names.actor(actor)));
    return List.of(
        new Paragraph(Styled.of(MarkCell.legend(assumed)), 0, 2),
        new Paragraph(Styled.of("Actors: ").plus(String.join("; ", codes)), 0, 2));
  }

  /** What the marks mean, and where to go from here. */
  private List<Block> key() {
    List<Styled> parts = new ArrayList<>();
    commonDate
        .filter(date -> !crowded)
        .ifPresent(
            date -> parts.add(Styled.of("All said on " + Wording.date(date) + " unless dated.")));
    Set<Evidence> seen = EnumSet.noneOf(Evidence.class);
    for (QuestionFinding finding : shown()) {
      finding.standings().values().forEach(standing -> seen.addAll(evidence(standing)));
    }
    seen.stream()
        .filter(evidence -> evidence != Evidence.DIRECT)
        .forEach(
            evidence -> parts.add(Styled.of(Wording.mark(evidence) + " " + Wording.key(evidence))));
    List<Block> blocks = new ArrayList<>(crowded ? crowdedKey() : List.of());
    if (!parts.isEmpty()) {
      blocks.add(Paragraph.of(Styled.join("  ", parts)));
    }
    if (!view.explained()) {
      blocks.add(
          Paragraph.of(
              Styled.of("Why, with sources: add ", Role.MUTED).plus("--explain", Role.LITERAL)));
    }
    return blocks;
  }

  private static List<Evidence> evidence(Standing standing) {
    if (standing instanceof Standing.Divided divided) {
      return divided.between().stream().map(stated -> stated.stance().evidence()).toList();
    }
    return standing instanceof Spoken spoken ? List.of(spoken.stance().evidence()) : List.of();
  }
}
