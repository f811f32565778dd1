package stance.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Actor;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.oracle.Place.Count;
import stance.oracle.Place.State;

/** The stance of every actor on every question. */
final class Places {

  final Dossier dossier;
  final Given given;
  final LocalDate day;
  private final Map<List<Id>, Place> known = new HashMap<>();

  Places(Dossier dossier, Given given) {
    this.dossier = dossier;
    this.given = given;
    this.day = given.day(dossier);
  }

  Place of(Id actor, Question question) {
    return known.computeIfAbsent(List.of(actor, question.id()), key -> find(actor, question));
  }

  private Place find(Id actor, Question question) {
    List<Office> offices = Office.of(dossier, actor);
    List<Said> counting = Pool.counting(dossier, offices, question, given::keeps);
    if (counting.isEmpty()) {
      return none(actor, !Pool.counting(dossier, offices, question, any -> true).isEmpty());
    }
    Pool pool = Pool.of(counting, offices, day);
    LastWords last = LastWords.of(question, pool.records());
    List<Said> stated = last.words().stream().filter(Said::isStated).toList();
    Voice voice = new Voice(question, actor, offices, day);
    if (stated.isEmpty()) {
      Said refusal = voice.silent(last.words());
      return spoken(actor, refusal, pool, last, Optional.empty())
          .withBeside(voice.answersBefore(refusal, pool.records()));
    }
    if (dossier.actor(actor).decides() == Actor.Decides.MAJORITY) {
      return counted(actor, question, stated, pool, last);
    }
    List<Said> among = voice.among(stated);
    Place place =
        among.size() > 1
            ? divided(actor, question, among, pool)
            : spoken(actor, among.get(0), pool, last, Optional.empty());
    List<Said> refusal = voice.refusalSince(among, last.words());
    List<Said> ruling =
        among.size() > 1 ? List.of() : voice.rulingOutSince(among.get(0), pool.records());
    boolean refusedLater =
        ruling.isEmpty() || !refusal.isEmpty() && refusal.get(0).isLaterThan(ruling.get(0));
    return place.withBeside(refusedLater ? refusal : ruling);
  }

  /**
   * "The last words of all speakers of the pool, ranks aside; the answer with its terms that more
   * than half of the stated ones give is the stance; where none has more than half, it is divided."
   */
  private Place counted(Id actor, Question question, List<Said> stated, Pool pool, LastWords last) {
    for (Said one : stated) {
      List<Said> same = stated.stream().filter(other -> sameWithTerms(one, other)).toList();
      if (2 * same.size() > stated.size()) {
        Said latest =
            same.stream()
                .max(Said.BY_DATE.thenComparing(Comparator.comparing(Said::speaker).reversed()))
                .orElseThrow();
        Count count = new Count(stated.size(), same);
        return spoken(actor, latest, pool, last, Optional.of(count));
      }
    }
    return divided(actor, question, stated, pool);
  }

  private static boolean sameWithTerms(Said a, Said b) {
    return Answers.same(a.answer(), b.answer())
        && Set.copyOf(a.conditions().required()).equals(Set.copyOf(b.conditions().required()))
        && Set.copyOf(a.conditions().excluded()).equals(Set.copyOf(b.conditions().excluded()));
  }

  /**
   * "The stance, once chosen, is tried in that world: a stated one with if or unless holds if all
   * of if and none of unless are assumed. One that does not hold becomes withheld; one that holds
   * loses its conditions."
   */
  private Place spoken(Id actor, Said said, Pool pool, LastWords last, Optional<Count> count) {
    Conditions conditions = said.conditions();
    State state = State.valueOf(said.stance().position().state().name());
    if (given.assumed().isPresent() && !conditions.isEmpty()) {
      Set<Id> world = Set.copyOf(given.assumed().get());
      if (world.containsAll(conditions.required())
          && conditions.excluded().stream().noneMatch(world::contains)) {
        conditions = Conditions.NONE;
      } else {
        state = State.WITHHELD;
      }
    }
    return new Place(
        actor,
        state,
        Optional.of(said),
        conditions,
        pool.carriedOver(),
        false,
        given.publishedLater(dossier, said.stance()),
        last.laterClaims(said),
        List.of(),
        List.of(),
        count);
  }

  /** "Whole entries like those of stances with the speaker as actor, sorted." */
  private Place divided(Id actor, Question question, List<Said> among, Pool pool) {
    List<Place> speakers =
        among.stream()
            .sorted(Comparator.comparing(Said::speaker))
            .map(
                said -> {
                  List<Said> its =
                      pool.records().stream()
                          .filter(other -> other.speaker().equals(said.speaker()))
                          .toList();
                  return spoken(
                      said.speaker(), said, pool, LastWords.ofOne(question, its), Optional.empty());
                })
            .toList();
    return new Place(
        actor,
        State.DIVIDED,
        Optional.empty(),
        Conditions.NONE,
        pool.carriedOver(),
        false,
        false,
        List.of(),
        List.of(),
        speakers,
        Optional.empty());
  }

  /** "No record; filtered is true where records exist that the basis leaves out." */
  private static Place none(Id actor, boolean filtered) {
    return new Place(
        actor,
        State.NONE,
        Optional.empty(),
        Conditions.NONE,
        false,
        filtered,
        false,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
