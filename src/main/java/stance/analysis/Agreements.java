package stance.analysis;

import java.util.ArrayList;
import java.util.List;
import stance.compare.StandingTable;
import stance.dossier.Id;
import stance.dossier.Question;

/** The agreement of many pairs of actors, counted question by question. */
public final class Agreements {

  private Agreements() {}

  /** Every two of the actors, in their order. */
  public static List<Agreement> ofAll(
      StandingTable table, List<Id> actors, List<Question> questions) {
    return counted(table, actors, questions, actors.size());
  }

  /** One actor with each of the others, in their order. */
  public static List<Agreement> ofOne(
      StandingTable table, Id actor, List<Id> others, List<Question> questions) {
    List<Id> actors = new ArrayList<>();
    actors.add(actor);
    actors.addAll(others);
    return counted(table, actors, questions, 1);
  }

  /** The first so many actors with each that comes after them. */
  private static List<Agreement> counted(
      StandingTable table, List<Id> actors, List<Question> questions, int firsts) {
    int pairs = 0;
    for (int i = 0; i < firsts; i++) {
      pairs += actors.size() - 1 - i;
    }
    long[] sums = new long[pairs * Likeness.SUMS];
    for (Question question : questions) {
      add(new Likeness(table, question, actors), sums, firsts);
    }
    List<Agreement> agreements = new ArrayList<>(pairs);
    int sum = 0;
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        agreements.add(read(actors.get(i), actors.get(j), questions.size(), sums, sum));
        sum += Likeness.SUMS;
      }
    }
    return agreements;
  }

  private static void add(Likeness likeness, long[] sums, int firsts) {
    int[] kinds = likeness.kinds();
    long[] cells = likeness.cells();
    int sum = 0;
    for (int i = 0; i < firsts; i++) {
      int row = kinds[i] * likeness.count();
      for (int j = i + 1; j < kinds.length; j++) {
        int cell = (row + kinds[j]) * Likeness.SUMS;
        if (cells[cell] < 0) {
          cell = likeness.place(i, j);
        }
        sums[sum] += cells[cell];
        sums[sum + 1] += cells[cell + 1];
        sums[sum + 2] += cells[cell + 2];
        sums[sum + 3] += cells[cell + 3];
        sums[sum + 4] += cells[cell + 4];
        sum += Likeness.SUMS;
      }
    }
  }

  private static Agreement read(Id a, Id b, int questions, long[] sums, int at) {
    int agree = Likeness.unpacked(sums[at + 2], 0);
    int partly = Likeness.unpacked(sums[at + 2], 1);
    int differ = Likeness.unpacked(sums[at + 2], 2);
    int open = Likeness.unpacked(sums[at + 3], 0);
    int alone = Likeness.unpacked(sums[at + 3], 1);
    int shared = Likeness.unpacked(sums[at + 3], 2);
    return new Agreement(
        a,
        b,
        questions,
        shared,
        agree,
        (int) sums[at + 4],
        partly,
        differ,
        open,
        alone,
        questions - agree - partly - differ - open - alone,
        sums[at],
        sums[at + 1]);
  }
}
