package stance.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.screen.ActorScreen;
import stance.screen.ConditionScreen;
import stance.screen.QuestionScreen;
import stance.screen.SourceScreen;

/** {@code stance show}: one entry of the dossier, whole. */
final class ShowCommand implements Command {

  private static final Format[] FORMATS = Format.from(Format.Source.DOCUMENT, Format.Source.DATA);

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
        PositionalParamSpec.builder()
            .paramLabel("ID")
            .index("0")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("An id, or a label or name that only one entry has.")
            .build());
    BasisOptions.addTo(spec);
    Output.addTo(spec, FORMATS);
    DossierOptions.addTo(spec);
    DisplayOptions.addTo(spec);
    CommonOptions.addHelpTo(spec);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Optional<Dossier> loaded = DossierOptions.load(parsed, console);
    if (loaded.isEmpty()) {
      return ExitStatus.DOSSIER;
    }
    Dossier dossier = loaded.get();
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Entry entry =
        new Lookup<>("entry", "", entries(dossier, standings), Entry::id, Entry::names)
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

  private static List<Entry> entries(Dossier dossier, StandingTable standings) {
    List<Entry> entries = new ArrayList<>();
    dossier
        .actors()
        .forEach(
            actor ->
                entries.add(
                    new Entry(
                        actor.id(),
                        Lookup.namesOf(actor),
                        Forms.withoutSheet(
                            () -> ActorScreen.of(standings, actor),
                            () -> ActorScreen.data(standings, actor)))));
    dossier
        .questions()
        .forEach(
            question ->
                entries.add(
                    new Entry(
                        question.id(),
                        List.of(question.label()),
                        Forms.withoutSheet(
                            () -> QuestionScreen.of(standings, question),
                            () -> QuestionScreen.data(standings, question)))));
    dossier
        .conditions()
        .forEach(
            condition ->
                entries.add(
                    new Entry(
                        condition.id(),
                        List.of(condition.label()),
                        Forms.withoutSheet(
                            () -> ConditionScreen.of(standings, condition),
                            () -> ConditionScreen.data(standings, condition)))));
    dossier
        .sources()
        .forEach(
            source ->
                entries.add(
                    new Entry(
                        source.id(),
                        namesOf(source),
                        Forms.withoutSheet(
                            () -> SourceScreen.of(standings, source),
                            () -> SourceScreen.data(standings, source)))));
    return entries;
  }
}
