package stance.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.analysis.Robustness;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.Selection;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.words.English;

/** {@code stance compare}: actors side by side, a flag a question. */
final class CompareCommand implements Command {

  private static final Format[] FORMATS =
      Format.from(Format.Source.DOCUMENT, Format.Source.TABLE, Format.Source.DATA);

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String does() {
    return "Lays actors side by side and flags where they agree and differ. Without actors it"
        + " compares those that the dossier names for it.";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        HelpText.described(
            this,
            "stance compare freeland sajjan scheer",
            "stance compare Scheer \"Chrystia Freeland\" --question timing --explain",
            "stance compare poroshenko putin volker --as-of 2017-12 --only differ",
            "stance compare freeland scheer --robust",
            "stance compare freeland scheer -f csv --wide -o sheet.csv");
    ActorOptions.addTo(spec);
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    spec.addOption(
        CommonOptions.flag("--explain")
            .description("Say why, with each record and source.")
            .build());
    spec.addOption(
        CommonOptions.flag("--robust")
            .description(
                "Say how much each flag rests on: the sources whose loss alone would change it,"
                    + " and the flag on firmer evidence alone.")
            .build());
    spec.addOption(
        CommonOptions.flag("--all")
            .description("Give rows to questions on which one or nobody has spoken.")
            .build());
    spec.addOption(
        CommonOptions.one("FLAGS", Operand.of(Flag.values()).withCommas(), "--only")
            .description(
                "Only questions with these flags, with commas: agree, partly (in part), differ,"
                    + " open, alone (only one), none (silent).")
            .build());
    ComparisonForms.addTo(spec);
    AnswerOptions.addTo(spec, FORMATS);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Console console) {
    Output output = Output.of(parsed, FORMATS);
    Dossier dossier = DossierOptions.load(parsed, console);
    List<Actor> actors = ActorOptions.of(parsed, dossier);
    StandingTable standings = new StandingTable(dossier, BasisOptions.of(parsed, dossier));
    Comparison comparison =
        ProgressLine.during(
            console,
            "comparing",
            "questions",
            progress ->
                Comparison.of(
                    standings,
                    actors.stream().map(Actor::id).toList(),
                    SelectionOptions.of(parsed, dossier),
                    progress));
    ActorOptions.warnOfSpokesmen(comparison, console);
    Selection view = view(parsed);
    if (actors.size() == 1 && !view.only().isEmpty()) {
      throw new UsageError("--only needs two actors or more", "one alone has no flags");
    }
    Map<Id, Robustness> robustness = robustness(parsed, standings, comparison, console);
    output.write(
        ComparisonForms.of(parsed, output.format(), comparison, view, robustness), console);
    return ExitStatus.DONE;
  }

  private static Map<Id, Robustness> robustness(
      ParseResult parsed, StandingTable standings, Comparison comparison, Console console) {
    if (!parsed.hasMatchedOption("--robust")) {
      return Map.of();
    }
    if (comparison.actors().size() < 2) {
      throw new UsageError("--robust needs two actors or more", "one alone has no flags");
    }
    return ProgressLine.during(
        console,
        "leaving out",
        "sources",
        progress -> Robustness.ofEach(standings, comparison, progress));
  }

  private static Selection view(ParseResult parsed) {
    return new Selection(
        parsed.hasMatchedOption("--explain"), parsed.hasMatchedOption("--all"), only(parsed));
  }

  private static Set<Flag> only(ParseResult parsed) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (parsed.hasMatchedOption("--only")) {
      for (String word : parsed.matchedOptionValue("--only", "").split(",", -1)) {
        flags.add(
            EnumNames.oneOf(List.of(Flag.values()), CompareCommand::onScreen, "--only", word));
      }
    }
    return flags;
  }

  /** What the screens call a flag. */
  private static List<String> onScreen(Flag flag) {
    List<String> words =
        List.of(
            English.flag(flag),
            English.counted(flag, 1),
            English.counted(flag, 2),
            English.mark(flag));
    return flag == Flag.ALONE
        ? Stream.concat(
                words.stream(),
                Stream.of(English.ALONE_BY_FILTER, "where " + English.ALONE_BY_FILTER))
            .toList()
        : words;
  }
}
