package stance.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Question;

/**
 * What the findings in an export are of: tables of what a dossier holds are always of all of it.
 *
 * @param named the actors asked for, where some were
 */
record ExportRequest(
    StandingTable standings, Optional<List<Actor>> named, List<Question> questions) {

  private static final String ACTORS = "--actors";

  static void addTo(CommandSpec spec) {
    options().forEach(spec::addOption);
  }

  private static List<OptionSpec> options() {
    CommandSpec spec = CommandSpec.create();
    spec.addOption(
        CommonOptions.one("IDS", Operand.ACTOR.withCommas(), ACTORS)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("The actors that the findings are of: ids with commas.")
            .build());
    SelectionOptions.addTo(spec);
    BasisOptions.addTo(spec);
    return spec.options();
  }

  /**
   * Refuses what says which findings to write where none are asked for.
   *
   * @throws UsageError for the first such option
   */
  static void refuse(ParseResult parsed) {
    for (OptionSpec option : options()) {
      if (parsed.hasMatchedOption(option.longestName())) {
        throw new UsageError(
            option.longestName() + " says what findings are of, and none are to be written",
            "add --pairs, --standings, --wide, --statements, --network or --sql");
      }
    }
  }

  /** What was asked for. */
  static ExportRequest of(ParseResult parsed, Dossier dossier) {
    return new ExportRequest(
        new StandingTable(dossier, BasisOptions.of(parsed, dossier)),
        actors(parsed, dossier),
        SelectionOptions.of(parsed, dossier));
  }

  private static Optional<List<Actor>> actors(ParseResult parsed, Dossier dossier) {
    if (!parsed.hasMatchedOption(ACTORS)) {
      return Optional.empty();
    }
    List<String> words = parsed.matchedOptionValue(ACTORS, List.of());
    Set<Actor> actors = new LinkedHashSet<>();
    for (Actor actor : Lookup.actors(dossier).findAll(words)) {
      if (!actors.add(actor)) {
        throw new UsageError("'" + actor.id() + "' is named twice", "name each actor once");
      }
    }
    return Optional.of(List.copyOf(actors));
  }

  /** The actors asked for, or else all. */
  List<Actor> actors() {
    return named.orElse(standings.dossier().actors());
  }
}
