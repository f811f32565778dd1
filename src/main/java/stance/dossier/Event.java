package stance.dossier;

import java.util.List;
import stance.dossier.RecordKeys.Key.Type;

/**
 * Something that happened, on which notes and timelines hang.
 *
 * @param event what, in a clause
 * @param sources one at least
 */
public record Event(PartialDate date, String event, List<Citation> sources) {

  public Event {
    sources = List.copyOf(sources);
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<Event> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Event> ALL =
        RecordKeys.<Event>of("an event")
            .must("date", Type.DATE, Event::date, "when it happened", "2017-11-14")
            .must(
                "event",
                Type.TEXT,
                Event::event,
                "what happened, in a clause",
                "UN Peacekeeping Defence Ministerial meets in Vancouver")
            .must(
                "sources",
                Type.CITATIONS,
                Event::sources,
                Citation.keys(),
                "where it can be read",
                "[np-2017-11]")
            .idOf(Referent.SOURCE)
            .keys();
  }
}
