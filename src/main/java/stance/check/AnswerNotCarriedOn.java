package stance.check;

import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Dossier;

/**
 * A stance that only rules options out, after one in which the actor accepted others: to rule one
 * thing out is not to take back what was accepted, yet the record shows no answer any more.
 */
final class AnswerNotCarriedOn implements DossierRule {

  @Override
  public String id() {
    return "answer-not-carried-on";
  }

  @Override
  public void look(Dossier dossier, Findings findings) {
    for (Actor actor : dossier.actors()) {
      for (List<ActorRecord> records : ActorRecords.byQuestion(actor).values()) {
        Optional<ActorRecord> accepting = Optional.empty();
        for (ActorRecord record : records) {
          Optional<Answer> given = record.stance().position().given();
          boolean accepts = given.filter(answer -> !answer.taken().isEmpty()).isPresent();
          if (accepts) {
            accepting = Optional.of(record);
          } else if (given.isPresent()) {
            accepting
                .filter(before -> isCompatible(before, given.get()))
                .ifPresent(before -> report(actor, before, record, findings));
          } else {
            accepting = Optional.empty();
          }
        }
      }
    }
  }

  /** Whether something that was accepted is not ruled out now. */
  private static boolean isCompatible(ActorRecord before, Answer now) {
    Answer answer = before.stance().position().given().orElseThrow();
    return !now.ruledOut().containsAll(answer.taken());
  }

  private void report(Actor actor, ActorRecord before, ActorRecord now, Findings findings) {
    findings.add(
        this,
        now,
        "rejects",
        actor.called()
            + " accepted an option on "
            + before.stance().date()
            + "; this stance only rules out",
        "carry what was accepted on in 'stance', unless the actor gave it up");
  }
}
