package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import stance.compare.ConditionsCompared;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.Flag;
import stance.compare.FlagRule;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Spoken;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.note.words.ClaimWords;
import stance.note.words.NoteLanguage;

/** The paragraph on one question: what the finding is, who said what, and how terms meet. */
public final class FindingParagraph {

  private final Draft draft;
  private final NoteLanguage wording;
  private final Dossier dossier;

  public FindingParagraph(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.dossier = draft.request().dossier();
  }

  public String of(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>(opening(finding));
    // Where only one has spoken the heading has said already that the others have not.
    List<String> clauses =
        finding.flag() == Flag.ALONE ? draft.claims().spoken(finding) : draft.claims().on(finding);
    clauses.forEach(clause -> sentences.add(wording.punctuation().sentence(clause)));
    sentences.addAll(closing(finding));
    return String.join(" ", sentences);
  }

  /** What the claims amount to, where they do not show it by themselves. */
  private List<String> opening(QuestionFinding finding) {
    boolean oneAnswer = finding.byAnswer().size() == 1;
    List<PairFinding> deciding = finding.decidingPairs();
    if (Ranking.isOnOtherTerms(finding) && oneAnswer) {
      return List.of(wording.claims().sameAnswerOtherTerms());
    }
    if (finding.flag() == Flag.DIFFER && oneAnswer && has(deciding, FlagRule.TERMS_CLASH)) {
      return List.of(wording.claims().sameAnswerTermsClash());
    }
    List<Id> ruling =
        deciding.stream()
            .filter(pair -> finding.flag() == Flag.OPEN && pair.rule() == FlagRule.ONLY_EXCLUSIONS)
            .flatMap(pair -> Stream.of(pair.a(), pair.b()))
            .distinct()
            .toList();
    return ruling.isEmpty()
        ? List.of()
        : List.of(wording.claims().onlyExclusions(draft.claims().subjects(ruling)));
  }

  private static boolean has(List<PairFinding> pairs, FlagRule rule) {
    return pairs.stream().anyMatch(pair -> pair.rule() == rule);
  }

  /** How conditions of one stand to answers of another, and who differs from a divided one. */
  private List<String> closing(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    Map<Id, List<Id>> byDivided = new LinkedHashMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      if (pair.rule() == FlagRule.DIFFERS_FROM_EVERY_SPEAKER) {
        boolean first = finding.standing(pair.a()).divided().isPresent();
        byDivided
            .computeIfAbsent(first ? pair.a() : pair.b(), id -> new ArrayList<>())
            .add(first ? pair.b() : pair.a());
      }
    }
    byDivided.forEach(
        (divided, others) ->
            sentences.add(
                wording
                    .claims()
                    .differEitherWay(
                        draft.claims().subjects(others), draft.claims().subject(divided))));
    if (finding.flag() == Flag.DIFFER) {
      sentences.addAll(
          termsAgainstOthers(
              finding, ConditionsCompared.OneSided::ruledOut, wording.claims()::ruledOut));
    } else if (finding.flag() == Flag.AGREE) {
      sentences.addAll(
          termsAgainstOthers(
              finding, ConditionsCompared.OneSided::askedFor, wording.claims()::met));
    }
    return sentences;
  }

  /** One condition, those who set it, and those whose answer elsewhere meets it or rules it out. */
  private static final class Encounter {
    final TreeSet<Id> owners = new TreeSet<>();
    final TreeMap<Id, Spoken> others = new TreeMap<>();
  }

  private List<String> termsAgainstOthers(
      QuestionFinding finding,
      Function<ConditionsCompared.OneSided, List<Decided>> part,
      ClaimWords.TermsSentence sentence) {
    Map<Id, Encounter> encounters = new TreeMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(encounters, part.apply(terms.ofA()), pair.a(), pair.b());
                collect(encounters, part.apply(terms.ofB()), pair.b(), pair.a());
              });
    }
    List<String> sentences = new ArrayList<>();
    encounters.forEach(
        (id, encounter) -> {
          Condition condition = dossier.condition(id);
          Id question = condition.answer().orElseThrow().question();
          sentences.add(
              sentence.of(
                  draft.claims().subjects(List.copyOf(encounter.owners)),
                  condition.means(),
                  draft.claims().mentions(encounter.others),
                  dossier.question(question).label()));
        });
    return sentences;
  }

  private static void collect(
      Map<Id, Encounter> encounters, List<Decided> decided, Id owner, Id other) {
    for (Decided one : decided) {
      Encounter encounter = encounters.computeIfAbsent(one.condition(), id -> new Encounter());
      encounter.owners.add(owner);
      encounter.others.put(other, one.by());
    }
  }
}
