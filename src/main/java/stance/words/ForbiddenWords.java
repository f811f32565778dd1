package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.analysis.Forbidden;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;

/** Terms that stand in somebody's way, in words. */
final class ForbiddenWords {

  private final Names names;
  private final RefusalWords refusals;

  ForbiddenWords(Names names) {
    this.names = names;
    this.refusals = new RefusalWords(names);
  }

  /** A term, and the question elsewhere at which it is ruled out. */
  private record Term(Id condition, Optional<Id> elsewhere) {}

  /**
   * "Ukraine rules out “separatists agree” by its answer on “Separatist consent”.", "Fidesz only if
   * funds come, the V4 only if not.": a sentence each.
   *
   * @param terms those of all who give the answer
   */
  List<String> of(List<Forbidden> forbidden, Map<Id, Conditions> terms) {
    Map<Term, List<Id>> byTerm = new LinkedHashMap<>();
    Map<Term, Map<Id, Stated>> answers = new LinkedHashMap<>();
    for (Forbidden one : forbidden) {
      Term term = new Term(one.condition(), one.elsewhere().map(Decided::question));
      byTerm.computeIfAbsent(term, same -> new ArrayList<>()).add(one.by());
      one.elsewhere()
          .ifPresent(
              decided ->
                  answers
                      .computeIfAbsent(term, same -> new LinkedHashMap<>())
                      .put(one.by(), decided.by()));
    }
    List<String> sentences = new ArrayList<>();
    byTerm.forEach(
        (term, by) ->
            sentences.add(
                SentenceEnd.ended(
                    English.capitalized(
                        term.elsewhere()
                            .map(
                                question ->
                                    ruledOut(term.condition(), question, by)
                                        + refusals.terms(by, answers.getOrDefault(term, Map.of())))
                            .orElseGet(() -> contradicted(term.condition(), by, terms))))));
    return sentences;
  }

  private String ruledOut(Id condition, Id question, List<Id> by) {
    return names.few(by)
        + names.verb(by, " rules out ", " rule out ")
        + QuotationMarks.around(names.condition(condition))
        + answers(by)
        + QuotationMarks.around(names.question(question));
  }

  private String answers(List<Id> by) {
    return by.size() > 1
        ? " by their answers on "
        : names.verb(by, " by its answer on ", " by their answer on ");
  }

  private String contradicted(Id condition, List<Id> by, Map<Id, Conditions> terms) {
    List<Id> requiring = new ArrayList<>();
    terms.forEach(
        (actor, own) -> {
          if (own.required().contains(condition)) {
            requiring.add(actor);
          }
        });
    return ConditionWords.againstEachOther(
        names.few(requiring), names.dossier().condition(condition), names.few(by));
  }
}
