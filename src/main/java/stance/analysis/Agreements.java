package stance.analysis;

import java.util.ArrayList;
import java.util.List;
import stance.compare.Progress;
import stance.compare.StandingTable;
import stance.dossier.Id;
import stance.dossier.Question;

/** The agreement of many pairs of actors, counted question by question. */
public final class Agreements {

  /** Of how many questions the sums are made together: no more than a count has room for. */
  private static final int AT_ONCE = 128;

  private Agreements() {}

  /** Every two of the actors, in their order. */
  public static List<Agreement> ofAll(
      StandingTable table, List<Id> actors, List<Question> questions) {
    return ofAll(table, actors, questions, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  static List<Agreement> ofAll(
      StandingTable table, List<Id> actors, List<Question> questions, Progress progress) {
    return counted(table, actors, questions, actors.size(), progress);
  }

  /** One actor with each of the others, in their order. */
  public static List<Agreement> ofOne(
      StandingTable table, Id actor, List<Id> others, List<Question> questions) {
    return ofOne(table, actor, others, questions, Progress.UNHEARD);
  }

  /** The same, telling of the questions. */
  static List<Agreement> ofOne(
      StandingTable table, Id actor, List<Id> others, List<Question> questions, Progress progress) {
    List<Id> actors = new ArrayList<>();
    actors.add(actor);
    actors.addAll(others);
    return counted(table, actors, questions, 1, progress);
  }

  /** The first so many actors with each that comes after them. */
  private static List<Agreement> counted(
      StandingTable table,
      List<Id> actors,
      List<Question> questions,
      int firsts,
      Progress progress) {
    int pairs = 0;
    for (int i = 0; i < firsts; i++) {
      pairs += actors.size() - 1 - i;
    }
    long[] sums = new long[pairs * Likeness.SUMS];
    int[] counts = new int[pairs * Likeness.COUNTS];
    for (int start = 0; start < questions.size(); start += AT_ONCE) {
      List<Likeness> some = new ArrayList<>(AT_ONCE);
      for (Question question :
          questions.subList(start, Math.min(start + AT_ONCE, questions.size()))) {
        some.add(new Likeness(table, question, actors));
        progress.reached(start + some.size(), questions.size());
      }
      add(some, sums, firsts, actors.size());
      unpack(sums, counts);
    }
    List<Agreement> agreements = new ArrayList<>(pairs);
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        int pair = agreements.size();
        agreements.add(read(actors.get(i), actors.get(j), questions.size(), sums, counts, pair));
      }
    }
    return agreements;
  }

  /** Actor by actor, so that the sums of one stay at hand for all of these questions. */
  private static void add(List<Likeness> some, long[] sums, int firsts, int actors) {
    int row = 0;
    for (int i = 0; i < firsts; i++) {
      for (Likeness likeness : some) {
        add(likeness, i, sums, row);
      }
      row += (actors - 1 - i) * Likeness.SUMS;
    }
  }

  private static void add(Likeness likeness, int i, long[] sums, int start) {
    int[] kinds = likeness.kinds();
    long[] cells = likeness.cells();
    int row = kinds[i] * likeness.count();
    int sum = start;
    for (int j = i + 1; j < kinds.length; j++) {
      int cell = (row + kinds[j]) * Likeness.SUMS;
      if (cells[cell] < 0) {
        cell = likeness.place(i, j);
      }
      sums[sum] += cells[cell];
      sums[sum + 1] += cells[cell + 1];
      sums[sum + 2] += cells[cell + 2];
      sum += Likeness.SUMS;
    }
  }

  /** Moves the counts out of the sums, in which one has room for few questions. */
  private static void unpack(long[] sums, int[] counts) {
    int count = 0;
    for (int sum = 2; sum < sums.length; sum += Likeness.SUMS) {
      for (int which = 0; which < Likeness.COUNTS; which++) {
        counts[count] += Likeness.unpacked(sums[sum], which);
        count++;
      }
      sums[sum] = 0;
    }
  }

  private static Agreement read(Id a, Id b, int questions, long[] sums, int[] counts, int pair) {
    int count = pair * Likeness.COUNTS;
    int agree = counts[count];
    int partly = counts[count + 1];
    int differ = counts[count + 2];
    int open = counts[count + 3];
    int alone = counts[count + 4];
    return new Agreement(
        a,
        b,
        questions,
        counts[count + 5],
        agree,
        counts[count + 6],
        partly,
        differ,
        open,
        alone,
        questions - agree - partly - differ - open - alone,
        sums[pair * Likeness.SUMS],
        sums[pair * Likeness.SUMS + 1]);
  }
}
