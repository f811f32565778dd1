package stance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.ActorRecord;
import stance.dossier.Citation;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Stance;

/**
 * A summary that also sums up another source on the same question: most likely a copy that was
 * never rewritten. What is verbatim may well have been said twice in the same words.
 */
final class SameSummary implements DossierRule {

  private record Said(Id question, String summary) {}

  @Override
  public String id() {
    return "same-summary";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Said, ActorRecord> first = new HashMap<>();
    for (ActorRecord record : ActorRecord.of(dossier)) {
      Stance stance = record.stance();
      if (stance.summary().isEmpty()) {
        continue;
      }
      Said said = new Said(stance.question(), stance.summary().get());
      ActorRecord earlier = first.putIfAbsent(said, record);
      if (earlier != null && !shareASource(earlier.stance(), stance)) {
        findings.add(
            this,
            findings.to(record).to("summary"),
            List.of(
                record.actor(), stance.question(), earlier.actor(), earlier.stance().question()),
            "the same summary as that of "
                + dossier.actor(earlier.actor()).called()
                + " on '"
                + earlier.stance().question()
                + "' ("
                + earlier.stance().date()
                + "), from another source",
            "say what this source has the actor say, or cite both sources in one stance");
      }
    }
  }

  private static boolean shareASource(Stance a, Stance b) {
    List<Citation> of = b.sources();
    return a.sources().stream()
        .anyMatch(mine -> of.stream().anyMatch(theirs -> theirs.source().equals(mine.source())));
  }
}
