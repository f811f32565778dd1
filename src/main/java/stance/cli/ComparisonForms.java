package stance.cli;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.compare.Selection;
import stance.document.FlatTable;
import stance.dossier.Id;
import stance.export.ComparisonData;
import stance.export.ComparisonTable;
import stance.export.RobustnessData;
import stance.export.WideTable;
import stance.export.Workbooks;
import stance.screen.Asked;
import stance.screen.ComparisonPage;
import stance.screen.ComparisonScreen;
import stance.screen.SheetScreen;

/** A comparison in each of its forms: laid out for a screen, or as a sheet with {@code --wide}. */
final class ComparisonForms {

  private static final String WIDE = "--wide";

  private ComparisonForms() {}

  /** The option for the sheet. */
  static void addTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.flag(WIDE)
            .description(
                "With csv or markdown: one sheet to read or print, a row a question and a column an"
                    + " actor.")
            .build());
  }

  /**
   * The forms.
   *
   * @throws UsageError if a sheet is asked for where there is none
   */
  static Forms of(
      ParseResult parsed,
      Format format,
      Comparison comparison,
      Selection view,
      Map<Id, Robustness> robustness) {
    Supplier<FlatTable> records =
        () ->
            robustness.isEmpty()
                ? ComparisonTable.of(comparison, view)
                : RobustnessData.with(ComparisonTable.of(comparison, view), robustness);
    if (!parsed.hasMatchedOption(WIDE)) {
      Asked asked = AskedAgain.of(parsed);
      return Forms.of(
              () -> ComparisonScreen.of(comparison, view, robustness, asked),
              records,
              () -> ComparisonData.of(comparison, robustness))
          .inSheets(() -> Workbooks.of(comparison, view, records.get()))
          .onPage(() -> ComparisonPage.of(comparison, view, robustness, asked));
    }
    if (format != Format.CSV && format != Format.MARKDOWN) {
      throw new UsageError("--wide is for csv and markdown alone", "add --format csv");
    }
    if (view.explained() || !robustness.isEmpty()) {
      throw new UsageError(
          "--wide has no place for --explain and --robust", "--format csv alone has every fact");
    }
    return Forms.of(
        () -> SheetScreen.of(comparison, WideTable.of(comparison, view)),
        () -> WideTable.of(comparison, view),
        () -> ComparisonData.of(comparison, robustness));
  }
}
