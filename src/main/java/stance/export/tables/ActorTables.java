package stance.export.tables;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.TermOfOffice;
import stance.export.tables.Column.Type;

/** The tables of the actors, and of whom they speak for. */
final class ActorTables {

  private ActorTables() {}

  static List<Table> of(Dossier dossier) {
    List<Actor> actors = dossier.actors();
    return List.of(actors(actors), names(actors), terms(actors));
  }

  private static Table actors(List<Actor> actors) {
    return new TableOf<Actor>("actors", "A person or body whose stances the dossier records")
        .must("id", Type.ID, "its id", Actor::id)
        .must("name", Type.TEXT, "its name in full", Actor::name)
        .must("label", Type.TEXT, "the heading of its column", Actor::label)
        .word("kind", Actor.Kind.class, "what sort of actor it is", Actor::kind)
        .word(
            "decides",
            Actor.Decides.class,
            "how a body comes to a stance of those that speak for it",
            Actor::decides)
        .keys(Actor.keys(), actor -> actor)
        .key("id")
        .of(actors);
  }

  private static Table names(List<Actor> actors) {
    return new TableOf<Placed<Actor, String>>(
            "actor_names", "Another name or abbreviation under which an actor can be found")
        .must("actor", Type.ID, "whose name it is", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among them, from 0", Placed::position)
        .must("name", Type.TEXT, "the name", Placed::value)
        .key("actor", "position")
        .link("actor", "actors")
        .of(Placed.all(actors, Actor::also));
  }

  private static Table terms(List<Actor> actors) {
    return new TableOf<Placed<Actor, TermOfOffice>>(
            "terms", "The time in which one actor speaks for another")
        .must("speaker", Type.ID, "who speaks", row -> row.of().id())
        .must("position", Type.WHOLE, "its place among its terms, from 0", Placed::position)
        .must("actor", Type.ID, "for whom", row -> row.value().speaksFor())
        .word("as", TermOfOffice.Rank.class, "its rank", row -> row.value().as())
        .keys(TermOfOffice.keys(), Placed::value)
        .may(
            "first_day",
            Type.DAY,
            "the first day of the term; nothing where it is open",
            row -> row.value().from().map(from -> from.firstDay()))
        .may(
            "last_day",
            Type.DAY,
            "its last day; nothing where it is open",
            row -> row.value().until().map(until -> until.lastDay()))
        .key("speaker", "position")
        .link("speaker", "actors")
        .link("actor", "actors")
        .of(Placed.all(actors, Actor::speaksFor));
  }
}
