package stance.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Position;

/**
 * A stance without a condition that the same actor named half a year before at most, with the same
 * answer: to leave a condition unsaid is not to give it up, yet comparisons show it as given up.
 */
final class DroppedCondition implements DossierRule {

  private static final int HALF_A_YEAR = 183;

  @Override
  public String id() {
    return "condition-dropped";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      for (List<ActorRecord> records : ActorRecords.byQuestion(actor).values()) {
        for (int i = 1; i < records.size(); i++) {
          look(actor, records.get(i - 1), records.get(i), findings);
        }
      }
    }
  }

  private void look(Actor actor, ActorRecord before, ActorRecord now, Findings findings) {
    Position earlier = before.stance().position();
    Position later = now.stance().position();
    long days =
        ChronoUnit.DAYS.between(before.stance().date().firstDay(), now.stance().date().firstDay());
    if (days > HALF_A_YEAR || !isSame(earlier.given(), later.given())) {
      return;
    }
    List<Id> dropped = new ArrayList<>(earlier.conditions().required());
    dropped.removeAll(later.conditions().required());
    dropped.removeAll(later.conditions().excluded());
    if (!dropped.isEmpty()) {
      List<Id> concerns = new ArrayList<>(List.of(actor.id(), now.stance().question()));
      concerns.addAll(dropped);
      findings.add(
          this,
          findings.to(now).to("date"),
          concerns,
          actor.called()
              + " named '"
              + String.join("' and '", dropped.stream().map(Id::text).toList())
              + "' on "
              + before.stance().date()
              + ", and this stance does not",
          "carry the condition on in 'if', unless the actor gave it up");
    }
  }

  private static boolean isSame(Optional<Answer> a, Optional<Answer> b) {
    return a.isPresent() && a.equals(b);
  }
}
