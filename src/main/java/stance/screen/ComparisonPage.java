package stance.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Selection;
import stance.document.Block.Entries;
import stance.document.Block.Heading;
import stance.document.Block.Table;
import stance.document.Document;
import stance.document.DocumentBuilder;
import stance.document.Entry;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.BasisWords;
import stance.words.English;
import stance.words.Names;

/**
 * Actors side by side as a page that is sent: each row unfolds to its records, each answer leads to
 * the record that it stands on, and the sources are listed under it.
 */
public final class ComparisonPage {

  private static final String WHAT_IS_LEFT_OUT =
      " nothing that the day, the period or the evidence asked for admits.";

  private final Comparison comparison;
  private final Selection view;
  private final Names names;
  private final ComparisonRows rows;
  private final boolean crowded;
  private final DocumentBuilder document;

  private ComparisonPage(
      DocumentBuilder document,
      Comparison comparison,
      Selection view,
      Map<Id, Robustness> robustness) {
    this.document = document;
    this.comparison = comparison;
    this.view = view;
    this.names = new Names(comparison.dossier());
    this.crowded = ComparisonRows.isCrowded(comparison);
    this.rows = ComparisonRows.unfolding(comparison, view, robustness, names);
  }

  /** The page; of one actor, a sheet of its positions without flags. */
  public static Document of(
      Comparison comparison, Selection view, Map<Id, Robustness> robustness, Asked asked) {
    ComparisonPage page = new ComparisonPage(new DocumentBuilder(), comparison, view, robustness);
    page.head();
    if (comparison.actors().size() == 1) {
      OneActorScreen.addTo(
          page.document, comparison, new Selection(true, view.everyRow(), view.only()), asked);
    } else {
      page.body();
    }
    return SourceList.under(page.document.build(), comparison.dossier());
  }

  /** Adds the same without its title and its sources to another page. */
  static void addTo(
      DocumentBuilder document,
      Comparison comparison,
      Selection view,
      Map<Id, Robustness> robustness) {
    new ComparisonPage(document, comparison, view, robustness).body();
  }

  private void head() {
    document.add(
        ScreenTitle.ofPage(
            comparison.dossier(),
            comparison.basis(),
            ScreenTitle.named(names, comparison.actors().stream().map(Actor::id).toList())));
    BasisWords.restrictions(comparison.dossier(), comparison.basis())
        .forEach(said -> document.addParagraph(Styled.of(said)));
  }

  private void body() {
    rows.addTallyTo(document);
    List<QuestionFinding> told = new ArrayList<>();
    List<QuestionFinding> alone = new ArrayList<>();
    List<QuestionFinding> aloneByFilter = new ArrayList<>();
    List<QuestionFinding> silent = new ArrayList<>();
    List<QuestionFinding> shown = ComparisonRows.shown(comparison, view);
    for (QuestionFinding finding : shown) {
      switch (finding.flag()) {
        case DIFFER, PARTLY, AGREE, OPEN -> told.add(finding);
        case ALONE -> (finding.isFiltered() ? aloneByFilter : alone).add(finding);
        case NONE -> (view.givesRow(Flag.NONE) ? told : silent).add(finding);
      }
    }
    ScreenKey key = new ScreenKey(shown);
    if (crowded) {
      document.add(key.toMarks(shown));
    } else {
      List<QuestionFinding> tabled = new ArrayList<>(shown);
      tabled.removeAll(silent);
      document.addAll(key.toWords(ComparisonRows.commonDate(comparison, view), tabled));
    }
    table("Where they stand", told);
    table("Only one has spoken", alone);
    table(QuestionsWithoutRow.ALONE_BY_FILTER, aloneByFilter);
    if (!silent.isEmpty()) {
      document.startPart();
      document.addAll(QuestionsWithoutRow.silent("Silent", silent));
    }
    flags();
  }

  private void table(String heading, List<QuestionFinding> findings) {
    if (!findings.isEmpty()) {
      document.startPart();
      document.add(new Heading(Styled.of(heading, Role.HEADING)));
      document.add(
          new Table(
              crowded ? Table.Style.MARKS : Table.Style.WORDS,
              rows.columns(),
              rows.sections(findings)));
    }
  }

  /** What the flags that stand on the page mean. */
  private void flags() {
    List<Entry> entries = new ArrayList<>();
    for (Flag flag : English.FLAGS_TOLD) {
      if (comparison.count(flag) > 0 && view.shows(flag)) {
        entries.add(
            new Entry(
                Styled.of(English.mark(flag) + " " + English.flag(flag), FlagRoles.of(flag)),
                List.of(Styled.of(meaning(flag, isFiltered(flag))))));
      }
    }
    document.startPart();
    document.add(new Heading(Styled.of("How to read it", Role.HEADING)));
    document.add(new Entries(Entries.Style.GLOSSARY, entries));
  }

  /** Whether the filter leaves out words on one of the questions that have this flag. */
  private boolean isFiltered(Flag flag) {
    return comparison.findings().stream()
        .anyMatch(finding -> finding.flag() == flag && finding.isFiltered());
  }

  private static String meaning(Flag flag, boolean filtered) {
    return switch (flag) {
      case DIFFER ->
          "At least two of them are on opposite sides, or one rules out what the other asks for.";
      case PARTLY ->
          "Their answers are near, or can stand together, or are the same on different terms.";
      case AGREE -> "All who answered gave the same answer, on the same terms.";
      case OPEN ->
          "Someone is undecided, declined or is divided; or each speaks of its own country, or only"
              + " rules things out, so that their answers are not compared.";
      case ALONE ->
          filtered
              ? "Of one alone a word counts here; of the others nothing is on record, or"
                  + WHAT_IS_LEFT_OUT
              : "One has spoken; of the others nothing is on record.";
      case NONE ->
          filtered
              ? "Of none of them a word counts here: nothing is on record, or"
                  + WHAT_IS_LEFT_OUT
                  + " That is no neutrality."
              : "Of none of them anything is on record. That is no neutrality.";
    };
  }
}
