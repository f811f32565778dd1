package stance.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;

/** An actor that stands on every question as another does: perhaps one was copied. */
final class IdenticalProfiles implements Remark {

  private static final int FEWEST_STANCES = 3;

  @Override
  public String id() {
    return "identical-profiles";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    Map<Map<Id, Positions.AsSets>, Actor> first = new HashMap<>();
    for (Actor actor : dossier.actors()) {
      Map<Id, Positions.AsSets> profile = new HashMap<>();
      ActorRecords.latest(actor)
          .forEach(
              (question, latest) ->
                  profile.put(question, Positions.asSets(latest.stance().position())));
      if (profile.size() >= FEWEST_STANCES) {
        Actor same = first.putIfAbsent(profile, actor);
        if (same != null) {
          findings.add(
              this,
              findings.to(actor.id()).to("id"),
              List.of(actor.id(), same.id()),
              actor.called()
                  + (actor.plural() ? " stand" : " stands")
                  + " on all "
                  + profile.size()
                  + " questions exactly as "
                  + same.called()
                  + (same.plural() ? " do" : " does"));
        }
      }
    }
  }
}
