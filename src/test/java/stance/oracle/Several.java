package stance.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;

/** The flag of several actors on a question. */
record Several(
    String flag, Optional<String> kind, Optional<Evidence> basis, boolean oneSided, long reach) {

  /** Of an open pair also why, where both answered: then what others agree on is not theirs. */
  private static final List<String> WEIGHTIEST_FIRST =
      List.of("differ", "open 4a", "partly", "open 10", "agree", "open", "alone", "none");

  /**
   * "The first of differ, partly, agree, open, alone that any pair has; else none; pairs on one
   * record count only where there are no others. Kind, basis and oneSided: those of the pairs with
   * this flag, where they are one and the same (basis: the weakest; oneSided: all)."
   */
  static Several of(Pairs pairs, Question question, List<Id> actors) {
    List<Pairs.Verdict> all = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        all.add(pairs.of(actors.get(i), actors.get(j), question));
      }
    }
    List<Pairs.Verdict> others =
        all.stream().filter(pair -> !pair.kind().equals(Optional.of("one-record"))).toList();
    List<Pairs.Verdict> counting = others.isEmpty() ? all : others;
    String flag =
        WEIGHTIEST_FIRST.stream()
            .filter(word -> counting.stream().anyMatch(pair -> isOne(pair, word)))
            .map(word -> word.split(" ")[0])
            .findFirst()
            .orElse("none");
    List<Pairs.Verdict> its = counting.stream().filter(pair -> pair.flag().equals(flag)).toList();
    List<Optional<String>> kinds = its.stream().map(Pairs.Verdict::kind).distinct().toList();
    return new Several(
        flag,
        kinds.size() == 1 ? kinds.get(0) : Optional.empty(),
        its.stream().flatMap(pair -> pair.basis().stream()).max(Evidence::compareTo),
        !its.isEmpty() && its.stream().allMatch(Pairs.Verdict::oneSided),
        actors.stream().filter(actor -> pairs.places().of(actor, question).isStated()).count());
  }

  private static boolean isOne(Pairs.Verdict pair, String word) {
    return word.equals(pair.flag()) || word.equals(pair.flag() + " " + pair.rule());
  }
}
