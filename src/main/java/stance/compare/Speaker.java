package stance.compare;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;

/**
 * An actor whose words count as those of another, in its terms of office.
 *
 * @param terms the periods in which they count; one at least
 */
record Speaker(Actor actor, List<Period> terms) {

  /** From one day to another, both included. */
  record Period(LocalDate from, LocalDate until) {

    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period of(TermOfOffice term) {
      return new Period(
          term.from().map(PartialDate::firstDay).orElse(LocalDate.MIN),
          term.until().map(PartialDate::lastDay).orElse(LocalDate.MAX));
    }

    /** What the two have in common; empty where it ends before it begins. */
    Period and(Period other) {
      return new Period(
          from.isAfter(other.from) ? from : other.from,
          until.isBefore(other.until) ? until : other.until);
    }

    boolean isEmpty() {
      return until.isBefore(from);
    }

    boolean isWithin(Period other) {
      return !from.isBefore(other.from) && !until.isAfter(other.until);
    }

    boolean isWithinAny(List<Period> others) {
      for (Period other : others) {
        if (isWithin(other)) {
          return true;
        }
      }
      return false;
    }

    boolean overlaps(PartialDate date) {
      return !date.firstDay().isAfter(until) && !date.lastDay().isBefore(from);
    }

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  boolean speaksOn(PartialDate date) {
    for (Period term : terms) {
      if (term.overlaps(date)) {
        return true;
      }
    }
    return false;
  }

  boolean speaksOn(LocalDate day) {
    for (Period term : terms) {
      if (term.covers(day)) {
        return true;
      }
    }
    return false;
  }

  /** Who speaks for whom in a dossier. */
  static final class Register {

    private final Dossier dossier;
    private final Map<Id, List<Appointment>> spokenForBy = new HashMap<>();

    private record Appointment(Id speaker, Period term) {}

    Register(Dossier dossier) {
      this.dossier = dossier;
      for (Actor actor : dossier.actors()) {
        for (TermOfOffice term : actor.speaksFor()) {
          spokenForBy
              .computeIfAbsent(term.speaksFor(), id -> new ArrayList<>())
              .add(new Appointment(actor.id(), Period.of(term)));
        }
      }
    }

    /**
     * The speakers of {@code actor}: itself, always, and transitively those that speak for it,
     * along a chain for what its terms share. By id.
     */
    List<Speaker> of(Id actor) {
      Map<Id, List<Period>> terms = new TreeMap<>();
      Deque<Appointment> toFollow = new ArrayDeque<>();
      toFollow.add(new Appointment(actor, Period.ALWAYS));
      while (!toFollow.isEmpty()) {
        Appointment next = toFollow.remove();
        List<Period> known = terms.computeIfAbsent(next.speaker(), id -> new ArrayList<>());
        // Many chains can lead to one speaker: what they have in common is followed once.
        if (!next.term().isWithinAny(known)) {
          known.add(next.term());
          spokenForBy.getOrDefault(next.speaker(), List.of()).stream()
              .map(behind -> new Appointment(behind.speaker(), next.term().and(behind.term())))
              .filter(behind -> !behind.term().isEmpty())
              .forEach(toFollow::add);
        }
      }
      List<Speaker> speakers = new ArrayList<>();
      terms.forEach((id, periods) -> speakers.add(new Speaker(dossier.actor(id), periods)));
      return speakers;
    }
  }
}
