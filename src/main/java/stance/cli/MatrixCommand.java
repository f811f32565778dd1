package stance.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.AgreementMatrix;
import stance.analysis.AgreementMatrix.Order;
import stance.analysis.AgreementSeries;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.export.AgreementData;
import stance.export.Workbooks;
import stance.screen.MatrixPage;
import stance.screen.MatrixScreen;
import stance.screen.SeriesScreen;

/** {@code stance matrix}: how far every two of several actors agree. */
final class MatrixCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "matrix";
  }

  @Override
  public String does() {
    return "Shows how far every two actors agree. Without actors it takes all who stand somewhere"
        + " on 3 questions or more and speak for none of the others.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance matrix canada ukraine russia united-states germany",
            "stance matrix --topic \"Mandate and area\"",
            "stance matrix canada ukraine russia --by year",
            "stance matrix --pairs -f csv");
    ActorOptions.addTo(spec);
    spec.addOption(
        CommonOptions.one("ORDER", Operand.of(Order.values()), "--sort")
            .description("The order of actors: " + EnumNames.listed(Order.values()) + " (default).")
            .build());
    spec.addOption(
        CommonOptions.flag("--pairs").description("A ranked list of the pairs instead.").build());
    spec.addOption(
        CommonOptions.one("WHAT", Operand.of(AgreementSeries.By.values()), "--by")
            .description(
                "A row a pair and a column a "
                    + EnumNames.listed(AgreementSeries.By.values())
                    + ": as of the end of each year, or over each topic.")
            .build());
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Optional<AgreementSeries.By> by =
        Optional.<String>ofNullable(parsed.matchedOptionValue("--by", null))
            .map(word -> EnumNames.oneOf(AgreementSeries.By.class, "--by", word));
    if (by.isPresent() && output.format() == Format.JSON) {
      throw new UsageError(
          "--by is not written as json", "--format csv has a row a pair and period");
    }
    Order order =
        EnumNames.oneOf(Order.class, "--sort", parsed.matchedOptionValue("--sort", "closeness"));
    Dossier dossier = DossierOptions.load(parsed, console);
    StandingTable table = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    List<Question> questions = SelectionOptions.of(parsed, dossier);
    AgreementMatrix matrix =
        ProgressLine.during(
            console,
            "comparing",
            "questions",
            progress ->
                AgreementMatrix.of(
                    table, actors(parsed, table, questions), questions, order, progress));
    boolean pairs = parsed.hasMatchedOption("--pairs");
    Supplier<Document> screen = () -> pairs ? MatrixScreen.pairs(matrix) : MatrixScreen.of(matrix);
    output.write(
        by.isPresent()
            ? series(AgreementSeries.of(matrix, by.get()))
            : Forms.of(screen, () -> AgreementData.table(matrix), () -> AgreementData.of(matrix))
                .inSheets(() -> Workbooks.of(matrix))
                .onPage(() -> MatrixPage.of(screen.get(), matrix, compared(table, matrix))),
        console);
    return ExitStatus.DONE;
  }

  private static Comparison compared(StandingTable table, AgreementMatrix matrix) {
    return Comparison.of(
        table, matrix.actors().stream().map(Actor::id).toList(), matrix.questions());
  }

  private static Forms series(AgreementSeries series) {
    return Forms.withoutData(() -> SeriesScreen.of(series), () -> AgreementData.table(series))
        .onPage(() -> MatrixPage.titled(SeriesScreen.of(series), series.matrix()))
        .inSheets(
            () ->
                Workbooks.of(series.matrix().dossier(), "Agreement", AgreementData.table(series)));
  }

  private static List<Id> actors(
      ParseResult parsed, StandingTable table, List<Question> questions) {
    if (!ActorOptions.isAsked(parsed)) {
      List<Id> usual = AgreementMatrix.usualActors(table, questions);
      if (usual.size() < 2) {
        throw new UsageError(
            "no two actors stand on 3 of the questions selected",
            "name the actors, or select more questions");
      }
      return usual;
    }
    List<Id> actors = ActorOptions.of(parsed, table.dossier()).stream().map(Actor::id).toList();
    if (actors.size() < 2) {
      throw new UsageError("a matrix needs two actors or more", "stance near ranks all others");
    }
    return actors;
  }
}
