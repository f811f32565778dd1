package stance.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Answer;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;

/**
 * Which of several actors stand so much alike on a question that any two of two kinds come to what
 * any other two of these kinds come to, but for who they are and when they said it. Of many actors
 * there are few kinds: those who give one answer on like evidence, those who are silent, those who
 * gave no answer. What two come to is then worked out once for two kinds.
 *
 * <p>Alone of its kind is whoever names conditions, or says anything of one that another names;
 * stands on a record in common with another, or on a count; is divided, or spoken of by others.
 */
public final class Alike {

  private record Kind(
      Standing.State state,
      Optional<Answer> answer,
      Optional<Evidence> evidence,
      Optional<String> country) {}

  private final List<Standing> standings;
  private final int[] kinds;
  private final boolean[] judged;
  private final int count;

  private Alike(List<Standing> standings, int[] kinds, int count) {
    this.standings = standings;
    this.kinds = kinds;
    this.judged = new boolean[kinds.length];
    for (int i = 0; i < judged.length; i++) {
      judged[i] = dependsOnTheOther(standings.get(i));
    }
    this.count = count;
  }

  /** The kinds of these actors on a question. */
  public static Alike of(StandingTable table, Question question, List<Id> actors) {
    List<Standing> standings = new ArrayList<>(actors.size());
    Set<Id> named = new HashSet<>();
    Map<Stance, Integer> holders = new IdentityHashMap<>();
    for (Id actor : actors) {
      Standing standing = table.of(actor, question.id());
      standings.add(standing);
      for (Spoken word : standing.words()) {
        named.addAll(word.terms().required());
      }
      if (standing.answered().isPresent()) {
        holders.merge(standing.answered().get().stance(), 1, Integer::sum);
      }
    }
    int[] kinds = new int[actors.size()];
    Map<Kind, Integer> known = new HashMap<>();
    int next = 0;
    for (int i = 0; i < kinds.length; i++) {
      Standing standing = standings.get(i);
      Integer before = null;
      if (!isAlone(standing, holders) && !saysAnythingOf(named, table, actors.get(i), standing)) {
        before = known.putIfAbsent(kind(table, question, actors.get(i), standing), next);
      }
      kinds[i] = before == null ? next++ : before;
    }
    return new Alike(standings, kinds, next);
  }

  /** Two, each of a kind of its own. */
  static Alike unlike(Standing a, Standing b) {
    return new Alike(List.of(a, b), new int[] {0, 1}, 2);
  }

  private static boolean isAlone(Standing standing, Map<Stance, Integer> holders) {
    if (dependsOnTheOther(standing)) {
      return true;
    }
    if (standing.answered().isEmpty()) {
      return false;
    }
    Stated stated = standing.answered().get();
    return !stated.conditions().isEmpty()
        || stated.count().isPresent()
        || holders.getOrDefault(stated.stance(), 0) > 1;
  }

  private static boolean saysAnythingOf(
      Set<Id> named, StandingTable table, Id actor, Standing standing) {
    if (standing.answered().isPresent()) {
      for (Id condition : named) {
        if (table.attitude(actor, condition).by().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Kind kind(StandingTable table, Question question, Id actor, Standing standing) {
    boolean isOfOwnCountry = question.about().isPresent();
    return new Kind(
        standing.isSilent() || standing.answered().isPresent()
            ? standing.state()
            : Standing.State.UNDECIDED,
        standing.answered().map(Stated::answer),
        standing.spoken().map(word -> word.stance().evidence()),
        isOfOwnCountry ? table.dossier().actor(actor).country() : Optional.empty());
  }

  /**
   * Whether it counts who the other of two is: it may be who claims this, or one of those parted.
   */
  private static boolean dependsOnTheOther(Standing standing) {
    for (Spoken word : standing.words()) {
      for (Statement statement : word.statements()) {
        if (statement.stance().evidence() == Evidence.CLAIMED) {
          return true;
        }
      }
    }
    return standing.divided().isPresent();
  }

  /** Where the actor at a place stands. */
  public Standing standing(int place) {
    return standings.get(place);
  }

  /** Of which kind the actor at a place is, from 0. */
  public int kind(int place) {
    return kinds[place];
  }

  /** How many kinds there are. */
  public int count() {
    return count;
  }

  /** Whether what two come to depends on who they are, and not on their kinds alone. */
  boolean isApart(int one, int other) {
    return judged[one] || judged[other];
  }
}
