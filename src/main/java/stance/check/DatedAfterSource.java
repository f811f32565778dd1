package stance.check;

import java.util.List;
import java.util.Optional;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Stance;

/** A stance that a source is to prove which was published before it was taken. */
final class DatedAfterSource implements DossierRule {

  @Override
  public String id() {
    return "dated-after-source";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      for (int j = 0; j < stance.sources().size(); j++) {
        Id source = stance.sources().get(j).source();
        Optional<PartialDate> published = dossier.source(source).published();
        if (published.isPresent() && stance.date().firstDay().isAfter(published.get().lastDay())) {
          findings.add(
              this,
              findings.to(record).to("sources").to(j),
              List.of(record.actor(), stance.question(), source),
              "the stance is of "
                  + stance.date()
                  + ", but '"
                  + source
                  + "' was published earlier: "
                  + published.get(),
              "correct one of the two dates, or cite a later source");
        }
      }
    }
  }
}
