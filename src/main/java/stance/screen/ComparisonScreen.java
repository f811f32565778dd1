package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.document.Block;
import stance.document.Block.Items;
import stance.document.Block.Line;
import stance.document.Block.Prose;
import stance.document.Block.Table;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.text.Role;
import stance.text.Styled;
import stance.words.Names;
import stance.words.Reasons;

/** Actors side by side: a row a question, a column an actor, the flag last. */
public final class ComparisonScreen {

  private final Comparison comparison;
  private final Selection view;
  private final Asked asked;
  private final Names names;
  private final Optional<PartialDate> commonDate;
  private final ComparisonRows parts;
  private final boolean crowded;

  private ComparisonScreen(
      Comparison comparison, Selection view, Map<Id, Robustness> robustness, Asked asked) {
    this.asked = asked;
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.dossier());
    this.crowded = ComparisonRows.isCrowded(comparison);
    this.commonDate = ComparisonRows.commonDate(comparison, view);
    this.parts = ComparisonRows.onScreen(comparison, view, robustness, names);
  }

  /** The screen of a comparison; of one actor, a sheet of its positions without flags. */
  public static Document of(Comparison comparison, Selection view) {
    return of(comparison, view, Map.of(), Asked.NOTHING);
  }

  /**
   * The same, and under each row how much its flag rests on.
   *
   * @param robustness by question; nothing of those that it leaves out
   * @param asked what commands for more have to be asked too
   */
  public static Document of(
      Comparison comparison, Selection view, Map<Id, Robustness> robustness, Asked asked) {
    return new ComparisonScreen(comparison, view, robustness, asked).document();
  }

  private Document document() {
    DocumentBuilder document = new DocumentBuilder();
    ScreenTitle.addTo(document, comparison.dossier(), comparison.basis());
    if (comparison.actors().size() == 1) {
      OneActorScreen.addTo(document, comparison, view, asked);
    } else {
      addComparison(document);
    }
    return document.build();
  }

  private void addComparison(DocumentBuilder document) {
    parts.addTallyTo(document);
    List<QuestionFinding> shown = ComparisonRows.shown(comparison, view);
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
      document.add(
          new CrowdedTable(comparison, names, key).of(rows, parts.sections(rows), camps(rows)));
    } else {
      document.addAll(key.toWords(commonDate, rows));
      if (!rows.isEmpty()) {
        document.startPart();
        document.add(new Table(Table.Style.WORDS, parts.columns(), parts.sections(rows)));
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
          .plus(asked.elsewhere("show ID"), Role.LITERAL)
          .plus(", with the id in brackets", Role.MUTED);
    }
    String more = crowded ? "Dates and sources: add " : "Why, with sources: add ";
    return Styled.of(more, Role.MUTED)
        .plus("--explain", Role.LITERAL)
        .plus(". As a note: ", Role.MUTED)
        .plus(asked.of("brief"), Role.LITERAL);
  }

  /** For each row a part of its own: who gives which answer. */
  private List<List<Block>> camps(List<QuestionFinding> findings) {
    CampItems camps = new CampItems(names);
    Reasons over = Reasons.overCamps(names);
    List<List<Block>> camped = new ArrayList<>();
    Optional<Styled> last = Optional.empty();
    for (QuestionFinding finding : findings) {
      List<Block> part = new ArrayList<>();
      Optional<Styled> topic = ComparisonRows.topic(finding);
      if (!topic.equals(last)) {
        topic.ifPresent(text -> part.add(new Block.Heading(text)));
      }
      last = topic;
      Styled said = Styled.EMPTY;
      for (Line line : parts.verdict(finding, over).lines()) {
        said = said.plus(said.isEmpty() ? "" : ": ").plus(line.text());
      }
      List<Prose> under = new ArrayList<>(List.of(camps.of(finding)));
      under.addAll(parts.details(finding));
      Styled label = Styled.of(finding.question().label() + "  ", Role.HEADING);
      part.add(new Items(List.of(new Block.Item(label.plus(said), under))));
      camped.add(part);
    }
    return camped;
  }
}
