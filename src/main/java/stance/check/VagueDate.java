package stance.check;

import java.util.List;
import stance.dossier.ActorRecord;
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
    for (ActorRecord record : ActorRecord.of(dossier)) {
      if (record.stance().date().precision() != PartialDate.Precision.DAY) {
        look(record, dossier, findings);
      }
    }
  }

  private void look(ActorRecord record, Dossier dossier, Findings findings) {
    Stance stance = record.stance();
    for (Citation citation : stance.sources()) {
      Source source = dossier.source(citation.source());
      if (source
          .published()
          .filter(day -> day.precision() == PartialDate.Precision.DAY)
          .filter(day -> day.overlaps(stance.date()))
          .isPresent()) {
        findings.add(
            this,
            findings.to(record).to("date"),
            List.of(record.actor(), stance.question(), source.id()),
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
