package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stance.analysis.Forbidden;
import stance.dossier.Id;
import stance.text.QuotationMarks;

/** Terms that somebody rules out, in words. */
final class ForbiddenWords {

  private final Names names;

  ForbiddenWords(Names names) {
    this.names = names;
  }

  private record Term(Id condition, Id question) {}

  /**
   * "Ukraine rules out “separatists agree” by its answer on “Separatist consent”.", a sentence
   * each.
   */
  List<String> of(List<Forbidden> forbidden) {
    Map<Term, List<Id>> byTerm = new LinkedHashMap<>();
    for (Forbidden one : forbidden) {
      byTerm
          .computeIfAbsent(new Term(one.condition(), one.question()), term -> new ArrayList<>())
          .add(one.by());
    }
    List<String> sentences = new ArrayList<>();
    byTerm.forEach(
        (term, by) ->
            sentences.add(
                English.capitalized(names.few(by))
                    + names.verb(by, " rules out ", " rule out ")
                    + QuotationMarks.around(names.condition(term.condition()))
                    + answers(by)
                    + QuotationMarks.around(names.question(term.question()))
                    + "."));
    return sentences;
  }

  private String answers(List<Id> by) {
    return by.size() > 1
        ? " by their answers on "
        : names.verb(by, " by its answer on ", " by their answer on ");
  }
}
