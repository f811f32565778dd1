package stance.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;
import stance.dossier.TermOfOffice.Rank;

/**
 * A time in which a speaker speaks for a body, directly or through others.
 *
 * @param isHead whether it is a head of that very body
 */
record Office(Id speaker, int rank, boolean isHead, LocalDate begins, LocalDate ends) {

  /** "Head and principal rank first, with G itself; member second; envoy third." */
  private static int number(Rank rank) {
    return switch (rank) {
      case HEAD, PRINCIPAL -> 1;
      case MEMBER -> 2;
      case ENVOY -> 3;
    };
  }

  /** "The speakers of an actor G are G itself and, transitively, the actors that speak for it." */
  static List<Office> of(Dossier dossier, Id body) {
    List<Office> offices = new ArrayList<>();
    offices.add(new Office(body, 1, false, LocalDate.MIN, LocalDate.MAX));
    for (Actor actor : dossier.actors()) {
      actor.speaksFor().forEach(term -> follow(dossier, body, actor.id(), term, offices));
    }
    return offices;
  }

  /**
   * "Each for its term (from to until; along a chain, what the terms share). One who speaks for G
   * through another body is a member; only a term that names G makes a head of G."
   */
  private static void follow(
      Dossier dossier, Id body, Id speaker, TermOfOffice term, List<Office> offices) {
    if (term.speaksFor().equals(body)) {
      offices.add(
          new Office(
              speaker,
              number(term.as()),
              term.as() == Rank.HEAD,
              term.from().map(PartialDate::firstDay).orElse(LocalDate.MIN),
              term.until().map(PartialDate::lastDay).orElse(LocalDate.MAX)));
      return;
    }
    List<Office> further = new ArrayList<>();
    for (TermOfOffice next : dossier.actor(term.speaksFor()).speaksFor()) {
      follow(dossier, body, term.speaksFor(), next, further);
    }
    LocalDate begins = term.from().map(PartialDate::firstDay).orElse(LocalDate.MIN);
    LocalDate ends = term.until().map(PartialDate::lastDay).orElse(LocalDate.MAX);
    for (Office office : further) {
      LocalDate from = begins.isAfter(office.begins) ? begins : office.begins;
      LocalDate until = ends.isBefore(office.ends) ? ends : office.ends;
      if (!from.isAfter(until)) {
        offices.add(new Office(speaker, number(Rank.MEMBER), false, from, until));
      }
    }
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(begins) && !day.isAfter(ends);
  }

  boolean overlaps(PartialDate date) {
    return !date.lastDay().isBefore(begins) && !date.firstDay().isAfter(ends);
  }

  /** Of several heads on a day, "the one whose term began last". */
  static Optional<Office> head(List<Office> offices, LocalDate day) {
    return offices.stream()
        .filter(office -> office.isHead && office.covers(day))
        .max((a, b) -> a.begins.compareTo(b.begins));
  }
}
