package stance.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Condition;
import stance.dossier.Id;
import stance.text.QuotationMarks;

/** Since when the world has met conditions, in words. */
public final class MetWords {

  private final Names names;

  public MetWords(Names names) {
    this.names = names;
  }

  /** "“Ukraine asks” is met since 20 September 2017", of conditions that dropped out so. */
  List<String> droppedOut(Collection<PairFinding> pairs) {
    Set<Id> met = new LinkedHashSet<>();
    for (PairFinding pair : pairs) {
      pair.terms()
          .ifPresent(
              terms -> {
                met.addAll(terms.ofA().met());
                met.addAll(terms.ofB().met());
              });
    }
    return since(met);
  }

  /** "met since 20 Sep 2017", of a condition that the world has met. */
  public String since(Id condition) {
    return names
        .dossier()
        .condition(condition)
        .met()
        .map(met -> "met since " + English.shortDate(met.from()))
        .orElse("met");
  }

  /** The same of all that stand with the answers to a question. */
  List<String> of(QuestionFinding finding) {
    Set<Id> met = new LinkedHashSet<>();
    finding.answers().values().forEach(stated -> met.addAll(stated.metTerms()));
    return since(met);
  }

  /**
   * "“Ukraine asks” is met since 20 September 2017, but not in the world assumed", of the terms on
   * which answers are withheld.
   */
  List<String> notAssumed(QuestionFinding finding) {
    Set<Id> met = new LinkedHashSet<>();
    for (Standing standing : finding.standings().values()) {
      for (Spoken word : standing.words()) {
        if (word.state() == Standing.State.WITHHELD) {
          met.addAll(word.metTerms());
        }
      }
    }
    return since(met).stream().map(said -> said + ", but not in the world assumed").toList();
  }

  /** The same of these, which the world has met. */
  List<String> since(Collection<Id> conditions) {
    List<String> said = new ArrayList<>();
    for (Id id : conditions) {
      Condition condition = names.dossier().condition(id);
      condition
          .met()
          .ifPresent(
              met ->
                  said.add(
                      QuotationMarks.around(condition.label())
                          + " is met since "
                          + English.date(met.from())));
    }
    return said;
  }
}
