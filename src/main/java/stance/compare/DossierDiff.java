package stance.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;

/**
 * What an edit of a dossier changes in what it says and finds, all records counted. What is told
 * apart is matched by its id.
 *
 * @param before the dossier before the edit
 * @param after and after it
 * @param entries what else was changed: actors, questions, conditions, sources, the dossier itself
 * @param stances the records that were added, removed or changed
 * @param comparison the flags of the comparison that each dossier names, where they changed
 * @param pairs the flags of two actors, on questions and of actors that both dossiers hold
 * @param pairsCompared how many flags of two actors there are to change
 */
public record DossierDiff(
    Dossier before,
    Dossier after,
    List<EntryEdit> entries,
    List<StanceEdit> stances,
    List<Flip> comparison,
    List<Flip> pairs,
    long pairsCompared) {

  /** What changed from one dossier to another. */
  public static DossierDiff between(Dossier before, Dossier after) {
    StandingTable then = new StandingTable(before, Basis.EVERYTHING);
    StandingTable now = new StandingTable(after, Basis.EVERYTHING);
    List<Question> questions = inBoth(after.questions(), before.questions(), Question::id);
    List<Id> actors =
        inBoth(after.actors(), before.actors(), Actor::id).stream().map(Actor::id).toList();
    return new DossierDiff(
        before,
        after,
        EntryEdit.between(before, after),
        StanceEdit.between(before, after),
        comparison(then, now, questions),
        pairs(then, now, questions, actors),
        (long) actors.size() * (actors.size() - 1) / 2 * questions.size());
  }

  /** The ids of what the second list holds and the first does not. */
  public static <T> List<Id> added(List<T> before, List<T> after, Function<T, Id> id) {
    Set<Id> known = new HashSet<>(before.stream().map(id).toList());
    return after.stream().map(id).filter(each -> !known.contains(each)).toList();
  }

  private static <T> List<T> inBoth(List<T> values, List<T> others, Function<T, Id> id) {
    Set<Id> known = new HashSet<>(others.stream().map(id).toList());
    return values.stream().filter(value -> known.contains(id.apply(value))).toList();
  }

  private static List<Flip> comparison(
      StandingTable then, StandingTable now, List<Question> questions) {
    List<Id> actorsThen = then.dossier().defaultActors();
    List<Id> actorsNow = now.dossier().defaultActors();
    List<Flip> flips = new ArrayList<>();
    if (actorsThen.size() > 1 && actorsNow.size() > 1) {
      for (Question question : questions) {
        Question asked = then.dossier().question(question.id());
        Verdict before = Verdict.of(QuestionFinding.of(then, asked, actorsThen));
        Verdict after = Verdict.of(QuestionFinding.of(now, question, actorsNow));
        if (!before.equals(after)) {
          flips.add(new Flip(actorsNow, question.id(), before, after));
        }
      }
    }
    return flips;
  }

  /**
   * Only a pair can have another flag of which one speaks, or is spoken for, otherwise: where a
   * speaker's records, country and terms are what they were, so is all that follows from them.
   */
  private static List<Flip> pairs(
      StandingTable then, StandingTable now, List<Question> questions, List<Id> actors) {
    boolean sameTerms = meanings(then).equals(meanings(now));
    Set<Id> moved = new HashSet<>();
    for (Id actor : actors) {
      if (!sameTerms || !now.speakers(actor).equals(then.speakers(actor))) {
        moved.add(actor);
      }
    }
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        if (moved.contains(actors.get(i)) || moved.contains(actors.get(j))) {
          flips.addAll(pair(then, now, questions, actors.get(i), actors.get(j)));
        }
      }
    }
    return flips;
  }

  /** What decides flags beside the standings: what questions and conditions are. */
  private static List<Object> meanings(StandingTable table) {
    List<Object> meanings = new ArrayList<>();
    for (Question question : table.dossier().questions()) {
      meanings.add(List.of(question.id(), question.answers(), question.about()));
    }
    for (Condition condition : table.dossier().conditions()) {
      meanings.add(List.of(condition.id(), condition.answer(), table.isMet(condition.id())));
    }
    return meanings;
  }

  private static List<Flip> pair(
      StandingTable then, StandingTable now, List<Question> questions, Id a, Id b) {
    List<Flip> flips = new ArrayList<>();
    for (Question question : questions) {
      Question asked = then.dossier().question(question.id());
      Verdict before = Verdict.of(PairFinding.of(then, asked, a, b));
      Verdict after = Verdict.of(PairFinding.of(now, question, a, b));
      if (!before.equals(after)) {
        flips.add(new Flip(List.of(a, b), question.id(), before, after));
      }
    }
    return flips;
  }
}
