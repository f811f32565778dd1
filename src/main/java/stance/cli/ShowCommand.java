package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.StandingTable;
import stance.document.Data;
import stance.document.Document;
import stance.document.FlatTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.export.DataTable;
import stance.export.Workbooks;
import stance.screen.ActorScreen;
import stance.screen.Asked;
import stance.screen.ConditionScreen;
import stance.screen.QuestionScreen;
import stance.screen.SourceList;
import stance.screen.SourceScreen;

/** {@code stance show}: one entry of the dossier, whole. */
final class ShowCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "show";
  }

  @Override
  public String does() {
    return "Shows one actor, question, condition or source whole. A question is drawn as camps.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance show sajjan",
            "stance show area --as-of 2018-03",
            "stance show separatists-agree",
            "stance show np-2017-11");
    spec.addPositional(
        CommonOptions.argument("ID", Operand.ENTRY, 0)
            .description("An id, or a label or name that only one entry has.")
            .build());
    BasisOptions.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Entry entry =
        new Lookup<>(
                "entry", "", entries(standings, AskedAgain.of(parsed)), Entry::id, Entry::names)
            .find(parsed.matchedPositionalValue(0, ""));
    output.write(entry.answer(), console);
    return ExitStatus.DONE;
  }

  private record Entry(Id id, List<String> names, Forms answer) {}

  /** A source can be asked for by its address, its publisher or its title. */
  private static List<String> namesOf(Source source) {
    List<String> names = new ArrayList<>();
    source.url().ifPresent(names::add);
    names.add(source.publisher());
    source.title().ifPresent(names::add);
    return names;
  }

  private static List<Entry> entries(StandingTable standings, Asked asked) {
    Dossier dossier = standings.dossier();
    List<Entry> entries = new ArrayList<>();
    dossier
        .actors()
        .forEach(
            actor ->
                entries.add(
                    new Entry(
                        actor.id(),
                        Lookup.namesOf(actor),
                        answer(
                            () -> ActorScreen.of(standings, actor, asked),
                            () -> ActorScreen.data(standings, actor),
                            "actor",
                            "stances",
                            dossier))));
    dossier
        .questions()
        .forEach(
            question ->
                entries.add(
                    new Entry(
                        question.id(),
                        List.of(question.label()),
                        answer(
                                () -> QuestionScreen.of(standings, question),
                                () -> QuestionScreen.data(standings, question),
                                "question",
                                "stances",
                                dossier)
                            .onPage(() -> QuestionScreen.page(standings, question)))));
    dossier
        .conditions()
        .forEach(
            condition ->
                entries.add(
                    new Entry(
                        condition.id(),
                        List.of(condition.label()),
                        answer(
                            () -> ConditionScreen.of(standings, condition),
                            () -> ConditionScreen.data(standings, condition),
                            "condition",
                            "namedBy",
                            dossier))));
    dossier
        .sources()
        .forEach(
            source ->
                entries.add(
                    new Entry(
                        source.id(),
                        namesOf(source),
                        answer(
                            () -> SourceScreen.of(standings, source),
                            () -> SourceScreen.data(standings, source),
                            "source",
                            "citedBy",
                            dossier))));
    return entries;
  }

  /** An entry; as a table, a row for each of the records that rest on it. */
  private static Forms answer(
      Supplier<Document> document,
      Supplier<Data.Fields> data,
      String kind,
      String records,
      Dossier dossier) {
    Supplier<FlatTable> table = () -> DataTable.of(dossier, data.get(), kind, records);
    return Forms.of(document, table, data::get)
        .inSheets(() -> Workbooks.of(dossier, "Records", table.get()))
        .onPage(() -> SourceList.under(document.get(), dossier));
  }
}
