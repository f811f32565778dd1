package stance.dossier;

import java.util.List;

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
}
