package stance.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
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

  private final Standing[] standings;
  private final boolean[] apart;
  private final int[] kinds;
  private final int count;

  private Alike(Standing[] standings, boolean[] apart, int[] kinds, int count) {
    this.standings = standings;
    this.apart = apart;
    this.kinds = kinds;
    this.count = count;
  }

  /** The kinds of these actors on a question. */
  public static Alike of(StandingTable table, Question question, List<Id> actors) {
    return new Sorting(table, question, actors).sorted();
  }

  /** Two, each of a kind of its own. */
  static Alike unlike(Standing a, Standing b) {
    return new Alike(new Standing[] {a, b}, new boolean[2], new int[] {0, 1}, 2);
  }

  /** Where the actor at a place stands. */
  public Standing standing(int place) {
    return standings[place];
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
  boolean areApart(int one, int other) {
    return apart[one] || apart[other];
  }

  /** How the kinds are found. */
  private static final class Sorting {

    private final StandingTable table;
    private final Question question;
    private final List<Id> actors;
    private final Standing[] standings;
    private final boolean[] apart;
    private final Set<Id> named = new HashSet<>();
    private final Map<Stance, Integer> holders = new IdentityHashMap<>();

    Sorting(StandingTable table, Question question, List<Id> actors) {
      this.table = table;
      this.question = question;
      this.actors = actors;
      this.standings = new Standing[actors.size()];
      this.apart = new boolean[actors.size()];
      boolean onAnothersWord = false;
      for (int i = 0; i < standings.length; i++) {
        standings[i] = table.of(actors.get(i), question.id());
        apart[i] = standings[i].divided().isPresent();
        for (Spoken word : standings[i].words()) {
          if (!word.terms().isEmpty()) {
            named.addAll(word.terms().required());
          }
          onAnothersWord |= !word.speaker().equals(actors.get(i));
          apart[i] |= isClaimed(word);
        }
      }
      if (onAnothersWord) {
        countHolders();
      }
    }

    /** It matters then whether the other of two is the one who claims it. */
    private static boolean isClaimed(Spoken word) {
      if (word.count().isEmpty()) {
        return word.stance().evidence() == Evidence.CLAIMED;
      }
      for (Statement statement : word.statements()) {
        if (statement.stance().evidence() == Evidence.CLAIMED) {
          return true;
        }
      }
      return false;
    }

    private void countHolders() {
      for (Standing standing : standings) {
        standing.answered().ifPresent(stated -> holders.merge(stated.stance(), 1, Integer::sum));
      }
    }

    Alike sorted() {
      int[] kinds = new int[standings.length];
      List<Integer> firsts = new ArrayList<>();
      int count = 0;
      for (int i = 0; i < kinds.length; i++) {
        boolean isAlone = apart[i] || isAlone(i);
        int first = isAlone ? i : firstLike(i, firsts);
        if (first == i) {
          kinds[i] = count++;
          if (!isAlone) {
            firsts.add(i);
          }
        } else {
          kinds[i] = kinds[first];
        }
      }
      return new Alike(standings, apart, kinds, count);
    }

    private int firstLike(int place, List<Integer> firsts) {
      for (int first : firsts) {
        if (areAlike(first, place)) {
          return first;
        }
      }
      return place;
    }

    private boolean isAlone(int place) {
      Optional<Stated> answered = standings[place].answered();
      return answered.isPresent()
          && (!answered.get().conditions().isEmpty()
              || answered.get().count().isPresent()
              || holders.getOrDefault(answered.get().stance(), 1) > 1
              || saysAnythingOfThoseNamed(actors.get(place)));
    }

    private boolean saysAnythingOfThoseNamed(Id actor) {
      for (Id condition : named) {
        if (table.attitude(actor, condition).by().isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** Both silent, or with one answer, or with none; and known alike. */
    private boolean areAlike(int one, int other) {
      Standing a = standings[one];
      Standing b = standings[other];
      return a.isSilent() == b.isSilent()
          && a.answered().map(Stated::answer).equals(b.answered().map(Stated::answer))
          && a.spoken().map(Sorting::evidence).equals(b.spoken().map(Sorting::evidence))
          && (question.about().isEmpty() || country(one).equals(country(other)));
    }

    private static Evidence evidence(Spoken word) {
      return word.stance().evidence();
    }

    private Optional<String> country(int place) {
      return table.dossier().actor(actors.get(place)).country();
    }
  }
}
