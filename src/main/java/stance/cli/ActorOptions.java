package stance.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import stance.compare.StandingTable;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;

/** Whom a command compares. */
final class ActorOptions {

  private ActorOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ACTOR")
            .index("0..*")
            .arity("0..1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("An id, or a label or name that only one actor has.")
            .build());
  }

  /** Those asked for, or else those that the dossier names; no one twice. */
  static List<Actor> of(ParseResult parsed, Dossier dossier) {
    List<String> words = parsed.matchedPositionalValue(0, List.of());
    if (words.isEmpty()) {
      if (dossier.defaultActors().isEmpty()) {
        throw new UsageError("no actors given", "name them: stance list actors");
      }
      return dossier.defaultActors().stream().map(dossier::actor).toList();
    }
    List<Actor> actors = new ArrayList<>();
    Lookup<Actor> lookup = Lookup.actors(dossier);
    for (String word : words) {
      Actor actor = lookup.find(word);
      if (actors.contains(actor)) {
        throw new UsageError("'" + actor.id() + "' is named twice", "name each actor once");
      }
      actors.add(actor);
    }
    return actors;
  }

  /** Who is compared with an actor that they speak for is compared with their own words. */
  static void warnOfSpokesmen(List<Actor> actors, StandingTable standings, Console console) {
    for (Actor actor : actors) {
      List<Id> speakers = standings.speakersFor(actor.id());
      List<String> compared =
          actors.stream()
              .filter(other -> !other.equals(actor) && speakers.contains(other.id()))
              .map(Actor::label)
              .toList();
      if (!compared.isEmpty()) {
        boolean one = compared.size() == 1;
        console.warn(
            String.join(", ", compared)
                + (one ? " speaks for " : " speak for ")
                + actor.label()
                + ": what "
                + (one ? "one says" : "they say")
                + " may stand for both");
      }
    }
  }
}
