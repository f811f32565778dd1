package stance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
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

  private record Summed(Actor actor, Stance stance) {}

  @Override
  public String id() {
    return "same-summary";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Said, Summed> first = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      for (int i = 0; i < actor.stances().size(); i++) {
        Stance stance = actor.stances().get(i);
        if (stance.summary().isEmpty()) {
          continue;
        }
        Said said = new Said(stance.question(), stance.summary().get());
        Summed earlier = first.putIfAbsent(said, new Summed(actor, stance));
        if (earlier != null && !shareASource(earlier.stance(), stance)) {
          findings.add(
              this,
              findings.to(actor, i).to("summary"),
              List.of(
                  actor.id(), stance.question(), earlier.actor().id(), earlier.stance().question()),
              "the same summary as that of "
                  + earlier.actor().called()
                  + " on '"
                  + earlier.stance().question()
                  + "' ("
                  + earlier.stance().date()
                  + "), from another source",
              "say what this source has the actor say, or cite both sources in one stance");
        }
      }
    }
  }

  private static boolean shareASource(Stance a, Stance b) {
    List<Citation> of = b.sources();
    return a.sources().stream()
        .anyMatch(mine -> of.stream().anyMatch(theirs -> theirs.source().equals(mine.source())));
  }
}
