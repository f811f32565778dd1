package stance.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.ClaimWords;

/**
 * The answers of many to one question. A paragraph names eight at most who answer alike, and twelve
 * in all: it counts the others, the commonest answers first, and the annex has each of them with
 * the proof.
 */
final class Crowd {

  private static final int NAMED_IN_ALL = 12;

  private Crowd() {}

  /** How many of the answers, the commonest first, are counted, so that the others are named. */
  static int counted(List<SameAnswer> answers) {
    int named = 0;
    for (SameAnswer same : answers) {
      named += same.members().size();
    }
    int counted = 0;
    while (counted < answers.size()
        && (named > NAMED_IN_ALL
            || answers.get(counted).members().size() > ClaimWriter.NAMED_AT_MOST)) {
      named -= answers.get(counted).members().size();
      counted++;
    }
    return counted;
  }

  /** Those whom the paragraph on a question counts and does not name. */
  static Set<Id> unnamed(QuestionFinding finding) {
    List<SameAnswer> answers = finding.byAnswer();
    Set<Id> unnamed = new LinkedHashSet<>();
    answers.subList(0, counted(answers)).forEach(same -> unnamed.addAll(same.members().keySet()));
    for (Standing.State state : Standing.State.values()) {
      Set<Id> spoke = new LinkedHashSet<>();
      finding
          .standings()
          .forEach(
              (actor, standing) -> {
                if (standing.state() == state
                    && standing.spoken().isPresent()
                    && standing.answered().isEmpty()) {
                  spoke.add(actor);
                }
              });
      if (spoke.size() > ClaimWriter.NAMED_AT_MOST) {
        unnamed.addAll(spoke);
      }
    }
    return unnamed;
  }

  /** How many give an answer, how it is known, and how many make which condition. */
  static List<String> clauses(
      Question question, SameAnswer same, ClaimWords wording, Speaking speaking) {
    Collection<Stated> members = same.members().values();
    List<String> clauses = new ArrayList<>();
    clauses.add(wording.counted(AnswersAsSaid.of(question, same), size(members)));
    int conditional = conditional(members);
    if (conditional > 0) {
      clauses.add(
          wording.countedTerms(
              conditional,
              makers(members, Conditions::required, speaking),
              makers(members, Conditions::excluded, speaking)));
    }
    return clauses;
  }

  /** How many the answers are, on which terms, and how many are not in own words. */
  static ClaimWords.Size size(Collection<Stated> answers) {
    return new ClaimWords.Size(
        answers.size(),
        conditional(answers),
        assumed(answers),
        weaker(answers),
        weaker(onTerms(answers)));
  }

  private static Collection<Stated> onTerms(Collection<Stated> answers) {
    List<Stated> onTerms = new ArrayList<>();
    for (Stated stated : answers) {
      if (!stated.conditions().isEmpty() || Speaking.isAssumed(stated)) {
        onTerms.add(stated);
      }
    }
    return onTerms;
  }

  /** How many of the answers hold only on terms that are assumed. */
  static int assumed(Collection<Stated> answers) {
    int assumed = 0;
    for (Stated stated : answers) {
      assumed += Speaking.isAssumed(stated) ? 1 : 0;
    }
    return assumed;
  }

  private static int weaker(Collection<Stated> answers) {
    int weaker = 0;
    for (Stated stated : answers) {
      weaker += stated.stance().evidence() == Evidence.DIRECT ? 0 : 1;
    }
    return weaker;
  }

  /** How many of the answers have conditions. */
  static int conditional(Collection<Stated> answers) {
    int conditional = 0;
    for (Stated stated : answers) {
      conditional += stated.conditions().isEmpty() ? 0 : 1;
    }
    return conditional;
  }

  /** How many make each condition, the commonest first. */
  private static Map<String, Integer> makers(
      Collection<Stated> members, Function<Conditions, List<Id>> part, Speaking speaking) {
    Map<Id, Integer> makers = new TreeMap<>();
    for (Stated member : members) {
      part.apply(member.conditions()).forEach(id -> makers.merge(id, 1, Integer::sum));
    }
    List<Map.Entry<Id, Integer>> commonest = new ArrayList<>(makers.entrySet());
    commonest.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    Map<String, Integer> ordered = new LinkedHashMap<>();
    commonest.forEach(
        made -> ordered.put(speaking.labels(List.of(made.getKey())).get(0), made.getValue()));
    return ordered;
  }
}
