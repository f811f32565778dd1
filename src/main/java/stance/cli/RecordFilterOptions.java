package stance.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.RecordFilter;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Source;
import stance.dossier.Worded;

/** Which records a command looks for. */
final class RecordFilterOptions {

  private RecordFilterOptions() {}

  static void addTo(CommandSpec spec) {
    addTo(spec, "ID", Operand.ACTOR, "--actor", "Of these actors: ids, labels or names");
    SelectionOptions.addTo(spec);
    addTo(spec, "ID", Operand.CONDITION, "--condition", "That depend on one of these conditions");
    addTo(spec, "ID", Operand.SOURCE, "--source", "That cite one of these sources");
    addTo(
        spec,
        "CODE",
        Operand.COUNTRY,
        "--country",
        "Of actors of these countries, by ISO 3166-1 codes");
    addTo(
        spec,
        "KIND",
        Operand.of(Actor.Kind.values()),
        "--kind",
        "Of actors that are " + EnumNames.listed(Actor.Kind.values()));
    addTo(
        spec,
        "STATE",
        Operand.of(Position.State.values()),
        "--state",
        "In these states: " + EnumNames.listed(Position.State.values()));
    addTo(
        spec,
        "KIND",
        Operand.of(Evidence.values()),
        "--evidence",
        "Of just this evidence: " + EnumNames.listed(Evidence.values()));
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--from")
            .description("Said then or later: 2017-11-09, 2017-11 or 2017.")
            .build());
    spec.addOption(
        CommonOptions.one("DATE", Operand.DATE, "--to")
            .description("Said then or before, the last day of a month or year included.")
            .build());
  }

  private static void addTo(
      CommandSpec spec, String label, Operand operand, String name, String description) {
    spec.addOption(
        CommonOptions.one(label, operand.withCommas(), name)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description + "; with commas, or given several times.")
            .build());
  }

  /** The records asked for; {@link UsageError} where something named is not there. */
  static RecordFilter of(ParseResult parsed, Dossier dossier) {
    boolean anyQuestion =
        !parsed.hasMatchedOption("--question") && !parsed.hasMatchedOption("--topic");
    return new RecordFilter(
        actors(parsed, dossier),
        anyQuestion
            ? Set.of()
            : Set.copyOf(SelectionOptions.of(parsed, dossier).stream().map(Question::id).toList()),
        ids(parsed, "--condition", Lookup.conditions(dossier), Condition::id),
        ids(parsed, "--source", Lookup.sources(dossier), Source::id),
        words(parsed, "--state", Position.State.class),
        words(parsed, "--evidence", Evidence.class),
        CommonOptions.date(parsed, "--from"),
        CommonOptions.date(parsed, "--to"));
  }

  private static Set<Id> actors(ParseResult parsed, Dossier dossier) {
    Set<Id> named = ids(parsed, "--actor", Lookup.actors(dossier), Actor::id);
    Set<String> countries = new HashSet<>();
    values(parsed, "--country").forEach(code -> countries.add(code.toUpperCase(Locale.ROOT)));
    Set<Actor.Kind> kinds = words(parsed, "--kind", Actor.Kind.class);
    if (countries.isEmpty() && kinds.isEmpty()) {
      return named;
    }
    Set<Id> actors = new HashSet<>();
    for (Actor actor : dossier.actors()) {
      if ((named.isEmpty() || named.contains(actor.id()))
          && (countries.isEmpty() || actor.country().filter(countries::contains).isPresent())
          && (kinds.isEmpty() || kinds.contains(actor.kind()))) {
        actors.add(actor.id());
      }
    }
    if (actors.isEmpty()) {
      throw new UsageError("no actor is of that country and kind", "stance list actors");
    }
    return actors;
  }

  private static <T> Set<Id> ids(
      ParseResult parsed, String option, Lookup<T> lookup, Function<T, Id> id) {
    List<String> named = parsed.matchedOptionValue(option, List.<String>of());
    return Set.copyOf(new HashSet<>(lookup.findAll(named).stream().map(id).toList()));
  }

  private static <E extends Enum<E> & Worded> Set<E> words(
      ParseResult parsed, String option, Class<E> type) {
    Set<E> words = new HashSet<>();
    values(parsed, option).forEach(word -> words.add(EnumNames.oneOf(type, option, word)));
    return words;
  }

  private static List<String> values(ParseResult parsed, String option) {
    List<String> values = new ArrayList<>();
    for (String given : parsed.matchedOptionValue(option, List.<String>of())) {
      for (String value : given.split(",", -1)) {
        values.add(value.strip());
      }
    }
    return values;
  }
}
