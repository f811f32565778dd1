package stance.check;

import java.time.LocalDate;
import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;

/** Two terms in which one actor speaks for the same body, and which overlap. */
final class OverlappingTerms implements DossierRule {

  @Override
  public String id() {
    return "terms-overlap";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      List<TermOfOffice> terms = actor.speaksFor();
      for (int later = 1; later < terms.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          TermOfOffice term = terms.get(later);
          if (term.speaksFor().equals(terms.get(earlier).speaksFor())
              && overlap(term, terms.get(earlier))) {
            findings.add(
                this,
                findings.to(actor.id()).to("speaks-for").to(later),
                List.of(actor.id(), term.speaksFor()),
                "this term for '" + term.speaksFor() + "' overlaps another of " + actor.called(),
                "correct its dates, or make one term of the two");
            break;
          }
        }
      }
    }
  }

  /**
   * Whether two terms share more than a day, whatever the days are that partial dates leave open:
   * one may begin on the day, and in the year, in which the other ends.
   */
  static boolean overlap(TermOfOffice a, TermOfOffice b) {
    LocalDate from = begins(a).isAfter(begins(b)) ? begins(a) : begins(b);
    LocalDate until = ends(a).isBefore(ends(b)) ? ends(a) : ends(b);
    return from.isBefore(until);
  }

  private static LocalDate begins(TermOfOffice term) {
    return term.from().map(PartialDate::lastDay).orElse(LocalDate.MIN);
  }

  private static LocalDate ends(TermOfOffice term) {
    return term.until().map(PartialDate::firstDay).orElse(LocalDate.MAX);
  }
}
