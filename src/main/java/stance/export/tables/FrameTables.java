package stance.export.tables;

import java.util.List;
import java.util.Map;
import stance.dossier.AcceptedWarning;
import stance.dossier.Background;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Event;
import stance.dossier.Id;
import stance.export.tables.Column.Type;

/** The tables of what a dossier says of the matter as a whole. */
final class FrameTables {

  private static final String PLACE = "its place among them, from 0";

  private FrameTables() {}

  static List<Table> of(Dossier dossier) {
    List<Placed<List<Event>, Event>> events = Placed.all(List.of(dossier.dates()), dates -> dates);
    List<Placed<List<AcceptedWarning>, AcceptedWarning>> accepted =
        Placed.all(List.of(dossier.accepted()), all -> all);
    return List.of(
        dossier(dossier),
        compared(dossier),
        background(dossier),
        dates(events),
        dateCitations(events),
        publishers(dossier),
        accepted(accepted),
        acceptedAt(accepted));
  }

  private static Table dossier(Dossier dossier) {
    return new TableOf<Dossier>("dossier", "The dossier, in one row")
        .keys(Dossier.keys(), one -> one)
        .key("title")
        .of(List.of(dossier));
  }

  private static Table compared(Dossier dossier) {
    return new TableOf<Placed<Dossier, Id>>(
            "compared", "An actor that a comparison without actors compares")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .must("actor", Type.ID, "the actor", Placed::value)
        .key("position")
        .link("actor", "actors")
        .of(Placed.all(List.of(dossier), Dossier::defaultActors));
  }

  private static Table background(Dossier dossier) {
    return new TableOf<Placed<Dossier, Citation>>(
            "background_citations", "Where the background can be read")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .must("source", Type.ID, "the source", row -> row.value().source())
        .may("locator", Type.TEXT, "where in it", row -> row.value().locator())
        .key("position")
        .link("source", "sources")
        .of(
            Placed.all(
                List.of(dossier),
                one -> one.background().map(Background::sources).orElse(List.of())));
  }

  private static Table dates(List<Placed<List<Event>, Event>> events) {
    return new TableOf<Placed<List<Event>, Event>>("dates", "Something that happened")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .keys(Event.keys(), Placed::value)
        .key("position")
        .of(events);
  }

  private static Table dateCitations(List<Placed<List<Event>, Event>> events) {
    return CitationTable.of(
        new TableOf<Placed<Placed<List<Event>, Event>, Citation>>(
                "date_citations", "Where it can be read that something happened")
            .must("date", Type.WHOLE, "the position of what happened", row -> row.of().position())
            .link(List.of("date"), "dates", List.of("position")),
        "date",
        Placed.all(events, event -> event.value().sources()));
  }

  private static Table publishers(Dossier dossier) {
    return new TableOf<Map.Entry<String, String>>(
            "publishers", "How the name of a publisher reads inside a sentence")
        .must("publisher", Type.TEXT, "the publisher, as the sources name it", Map.Entry::getKey)
        .must("in_text", Type.TEXT, "how that reads inside a sentence", Map.Entry::getValue)
        .key("publisher")
        .of(List.copyOf(dossier.inText().entrySet()));
  }

  private static Table accepted(List<Placed<List<AcceptedWarning>, AcceptedWarning>> accepted) {
    return new TableOf<Placed<List<AcceptedWarning>, AcceptedWarning>>(
            "accepted", "A warning that the curators looked at and keep")
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .keys(AcceptedWarning.keys(), Placed::value)
        .key("position")
        .of(accepted);
  }

  private static Table acceptedAt(List<Placed<List<AcceptedWarning>, AcceptedWarning>> accepted) {
    return new TableOf<Placed<Placed<List<AcceptedWarning>, AcceptedWarning>, Id>>(
            "accepted_at", "An id that an accepted warning concerns")
        .must("accepted", Type.WHOLE, "the position of the warning", row -> row.of().position())
        .must("position", Type.WHOLE, PLACE, Placed::position)
        .must("id", Type.ID, "the id", Placed::value)
        .key("accepted", "position")
        .link(List.of("accepted"), "accepted", List.of("position"))
        .of(Placed.all(accepted, warning -> warning.value().at()));
  }
}
