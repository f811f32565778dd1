package stance.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stance.compare.Speaker.Term;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.TermOfOffice;

/**
 * Who speaks for whom in a dossier, and as what: the first step from records to the stance of a
 * body.
 */
final class Speakers {

  private final Dossier dossier;
  private final Map<Id, List<Appointment>> appointments = new HashMap<>();

  private record Appointment(Id speaker, Term term) {}

  Speakers(Dossier dossier) {
    this.dossier = dossier;
    for (Actor actor : dossier.actors()) {
      for (TermOfOffice term : actor.speaksFor()) {
        appointments
            .computeIfAbsent(term.speaksFor(), id -> new ArrayList<>())
            .add(new Appointment(actor.id(), new Term(Office.of(term.as()), Period.of(term))));
      }
    }
  }

  /**
   * The speakers of {@code body}: itself, always, and transitively those that speak for it, along a
   * chain for what its terms share and as members. By id.
   */
  List<Speaker> of(Id body) {
    Map<Id, List<Term>> terms = new TreeMap<>();
    Map<Id, List<Period>> followed = new HashMap<>();
    Deque<Appointment> toFollow = new ArrayDeque<>();
    toFollow.add(new Appointment(body, new Term(Office.ITSELF, Period.ALWAYS)));
    while (!toFollow.isEmpty()) {
      Appointment next = toFollow.remove();
      terms.computeIfAbsent(next.speaker(), id -> new ArrayList<>()).add(next.term());
      List<Period> known = followed.computeIfAbsent(next.speaker(), id -> new ArrayList<>());
      // Many chains can lead to one speaker: what they have in common is followed once.
      if (!next.term().period().isWithinAny(known)) {
        known.add(next.term().period());
        boolean direct = next.speaker().equals(body);
        for (Appointment behind : appointments.getOrDefault(next.speaker(), List.of())) {
          Period shared = next.term().period().and(behind.term().period());
          if (!shared.isEmpty() && !behind.speaker().equals(body)) {
            Office office = direct ? behind.term().office() : Office.MEMBER;
            toFollow.add(new Appointment(behind.speaker(), new Term(office, shared)));
          }
        }
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    terms.forEach((id, held) -> speakers.add(new Speaker(dossier.actor(id), List.copyOf(held))));
    return speakers;
  }
}
