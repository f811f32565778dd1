package stance.check;

import java.util.List;
import stance.dossier.Actor;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.dossier.Stance;

/** A stance dated by year or month, though a source that it cites was published on a known day. */
final class VagueDate implements DossierRule {

  @Override
  public String id() {
    return "date-vague";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        if (stance.date().precision() != PartialDate.Precision.DAY) {
          look(actor, i, stance, dossier, findings);
        }
      }
    }
  }

  private void look(Actor actor, int index, Stance stance, Dossier dossier, Findings findings) {
    for (Citation citation : stance.sources()) {
      Source source = dossier.source(citation.source());
      if (source
          .published()
          .filter(day -> day.precision() == PartialDate.Precision.DAY)
          .filter(day -> day.overlaps(stance.date()))
          .isPresent()) {
        findings.add(
            this,
            findings.to(actor, index).to("date"),
            List.of(actor.id(), stance.question(), source.id()),
            "the date is "
                + stance.date()
                + ", though '"
                + source.id()
                + "' was published on "
                + source.published().get(),
            "write the day on which it was said; if the source does not tell, accept this");
        return;
      }
    }
  }
}
