package stance.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.Comparison;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.words.English;
import stance.words.Names;

/** Whom a command compares. */
final class ActorOptions {

  /** What stands before the name of a body to mean those who speak for it. */
  private static final String SPEAKERS = "@";

  /** Of so many bodies each is named with those who speak for it. */
  private static final int FEW_BODIES = 3;

  private ActorOptions() {}

  static void addTo(CommandSpec spec) {
    addNamesTo(spec);
    addKindTo(spec);
  }

  /** All of a country, and all of a kind, for a command that takes no names. */
  static void addGroupsTo(CommandSpec spec) {
    addCountryTo(spec);
    addKindTo(spec);
  }

  private static void addKindTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("KIND", Operand.of(Actor.Kind.values()), "--kind")
            .description("All actors that are " + EnumNames.listed(Actor.Kind.values()) + ".")
            .build());
  }

  /** Without kinds of actors, for a command in which kinds are of something else. */
  static void addNamesTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ACTOR")
            .completionCandidates(Operand.ACTORS)
            .index("0..*")
            .arity("0..1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "An id, or a label or name that only one actor has; @ID stands for all who speak"
                    + " for it.")
            .build());
    addCountryTo(spec);
  }

  private static void addCountryTo(CommandSpec spec) {
    spec.addOption(
        CommonOptions.one("CODE", Operand.COUNTRY, "--country")
            .description("All actors of this country, by its ISO 3166-1 code.")
            .build());
  }

  /** Whether actors are asked for, one by one or all of a kind. */
  static boolean isAsked(ParseResult parsed) {
    return parsed.hasMatchedPositional(0)
        || parsed.hasMatchedOption("--country")
        || parsed.hasMatchedOption("--kind");
  }

  /** Those asked for, or else those that the dossier names; no one twice. */
  static List<Actor> of(ParseResult parsed, Dossier dossier) {
    List<Actor> chosen = chosen(parsed, dossier, kind(parsed));
    if (chosen.isEmpty()) {
      if (dossier.defaultActors().isEmpty()) {
        throw new UsageError(
            "no actors given, and the dossier proposes none",
            "name them (stance list actors); how a dossier proposes some: stance add compare");
      }
      return dossier.defaultActors().stream().map(dossier::actor).toList();
    }
    return chosen;
  }

  private static Optional<Actor.Kind> kind(ParseResult parsed) {
    return Optional.<String>ofNullable(parsed.matchedOptionValue("--kind", null))
        .map(word -> EnumNames.oneOf(Actor.Kind.class, "--kind", word));
  }

  /** All of the country or kind asked for; nothing where none was asked for. */
  static Optional<List<Actor>> group(ParseResult parsed, Dossier dossier) {
    return parsed.hasMatchedOption("--country") || parsed.hasMatchedOption("--kind")
        ? Optional.of(selected(parsed, dossier, kind(parsed)))
        : Optional.empty();
  }

  /** Those asked for, whatever kind they are of, or else all; no one twice. */
  static List<Actor> namedOrAll(ParseResult parsed, Dossier dossier) {
    List<Actor> chosen = chosen(parsed, dossier, Optional.empty());
    return chosen.isEmpty() ? dossier.actors() : chosen;
  }

  /**
   * Those asked for; none where nobody is. Who is named twice was probably meant to be another; who
   * is named and is also one of a group is not, since no one keeps track of who is in it.
   */
  private static List<Actor> chosen(
      ParseResult parsed, Dossier dossier, Optional<Actor.Kind> kind) {
    Set<Actor> actors = new LinkedHashSet<>();
    for (String word : parsed.matchedPositionalValue(0, List.<String>of())) {
      if (word.startsWith(SPEAKERS)) {
        actors.addAll(speakersFor(word.substring(SPEAKERS.length()), dossier));
      } else {
        for (Actor actor : Lookup.actors(dossier).findAll(List.of(word))) {
          if (!actors.add(actor)) {
            throw new UsageError("'" + actor.id() + "' is named twice", "name each actor once");
          }
        }
      }
    }
    if (parsed.hasMatchedOption("--country") || kind.isPresent()) {
      actors.addAll(selected(parsed, dossier, kind));
    }
    return List.copyOf(actors);
  }

  /**
   * All who speak for a body, themselves or through another, in the order of the dossier; {@link
   * UsageError} where none do. The body is not one of them: beside their own words it would show
   * one of them twice.
   */
  private static List<Actor> speakersFor(String word, Dossier dossier) {
    Actor body = Lookup.actors(dossier).find(word);
    Set<Id> spokenFor = new LinkedHashSet<>(List.of(body.id()));
    // Actors come in no order of who speaks through whom: another round may find more.
    boolean more = true;
    while (more) {
      more = false;
      for (Actor actor : dossier.actors()) {
        boolean speaks =
            actor.speaksFor().stream().anyMatch(term -> spokenFor.contains(term.speaksFor()));
        more |= speaks && spokenFor.add(actor.id());
      }
    }
    spokenFor.remove(body.id());
    if (spokenFor.isEmpty()) {
      throw new UsageError("nobody speaks for '" + body.id() + "'", "name it without the @");
    }
    return dossier.actors().stream().filter(actor -> spokenFor.contains(actor.id())).toList();
  }

  /** All of a country, of a kind, or of both; {@link UsageError} where there are none. */
  private static List<Actor> selected(
      ParseResult parsed, Dossier dossier, Optional<Actor.Kind> kind) {
    Optional<String> country =
        Optional.<String>ofNullable(parsed.matchedOptionValue("--country", null))
            .map(code -> code.toUpperCase(Locale.ROOT));
    List<Actor> selected =
        dossier.actors().stream()
            .filter(actor -> country.isEmpty() || actor.country().equals(country))
            .filter(actor -> kind.isEmpty() || actor.kind() == kind.get())
            .toList();
    if (selected.isEmpty()) {
      Set<String> countries = new TreeSet<>();
      dossier.actors().forEach(actor -> actor.country().ifPresent(countries::add));
      throw new UsageError(
          "no actor is of " + country.or(() -> kind.map(Actor.Kind::word)).orElse("that kind"),
          "the countries of the dossier are: " + String.join(", ", countries));
    }
    return selected;
  }

  /**
   * Tells of those compared with a body that they speak for. The body may stand with their own
   * words, so that an agreement of the two is no news. Of more than a few it is said once.
   */
  static void warnOfSpokesmen(Comparison comparison, Console console) {
    List<Actor> actors = comparison.actors();
    Names names = new Names(comparison.dossier());
    Map<Id, List<Id>> comparedByBody = new LinkedHashMap<>();
    for (Actor actor : actors) {
      List<Id> speakers = comparison.speakersFor(actor.id());
      List<Id> compared =
          actors.stream()
              .map(Actor::id)
              .filter(other -> !other.equals(actor.id()) && speakers.contains(other))
              .toList();
      if (!compared.isEmpty()) {
        comparedByBody.put(actor.id(), compared);
      }
    }
    if (comparedByBody.size() > FEW_BODIES) {
      List<String> some = new ArrayList<>();
      comparedByBody.keySet().stream().limit(FEW_BODIES - 1).map(names::inText).forEach(some::add);
      console.warn(
          comparedByBody.size()
              + " are compared with those who speak for them, "
              + String.join(", ", some)
              + " and "
              + (comparedByBody.size() - some.size())
              + " more: what one says may stand for both");
      return;
    }
    comparedByBody.forEach(
        (body, compared) -> {
          console.warn(
              English.capitalized(names.and(compared))
                  + names.verb(compared, " speaks for ", " speak for ")
                  + names.inText(body)
                  + ": what "
                  + (compared.size() == 1 ? "one says" : "they say")
                  + " may stand for both");
        });
  }
}
