package stance.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.SameAnswer;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;

/**
 * One answer that several give on terms that overlap, told by its terms: those without any, then
 * each condition by its label with all who make it, the commonest first.
 */
record TermByTerm(Claim answer, List<Claim> terms) {

  static TermByTerm of(Question question, SameAnswer same, Speaking speaking) {
    Map<Id, Set<Id>> required = new LinkedHashMap<>();
    Map<Id, Set<Id>> excluded = new LinkedHashMap<>();
    List<Mention> free = new ArrayList<>();
    for (Map.Entry<Id, Stated> member : same.members().entrySet()) {
      Conditions conditions = member.getValue().conditions();
      if (conditions.isEmpty()) {
        free.add(speaking.mention(member.getKey(), member.getValue()));
      }
      add(required, conditions.required(), member.getKey());
      add(excluded, conditions.excluded(), member.getKey());
    }
    Set<Set<Id>> makers = new LinkedHashSet<>(required.values());
    makers.addAll(excluded.values());
    List<Set<Id>> ordered = new ArrayList<>(makers);
    ordered.sort(Comparator.comparing(Set::size, Comparator.reverseOrder()));
    List<Claim> terms = new ArrayList<>();
    for (Set<Id> some : ordered) {
      List<Mention> who = new ArrayList<>();
      same.members()
          .forEach(
              (actor, stated) -> {
                if (some.contains(actor)) {
                  who.add(speaking.mention(actor, stated));
                }
              });
      Conditions shared = new Conditions(madeBy(required, some), madeBy(excluded, some));
      terms.add(new Claim(speaking.saidInBrief(question, same.answer(), shared), who));
    }
    return new TermByTerm(new Claim(AnswersAsSaid.of(question, same), free), terms);
  }

  private static void add(Map<Id, Set<Id>> makers, List<Id> conditions, Id actor) {
    conditions.forEach(id -> makers.computeIfAbsent(id, c -> new LinkedHashSet<>()).add(actor));
  }

  private static List<Id> madeBy(Map<Id, Set<Id>> makers, Set<Id> some) {
    return makers.entrySet().stream()
        .filter(entry -> entry.getValue().equals(some))
        .map(Map.Entry::getKey)
        .toList();
  }
}
