package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.ConditionsCompared.OneSided;
import stance.compare.Flag;
import stance.compare.PairFinding;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.note.words.Claim;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Subject;
import stance.note.words.RelationWords;

/**
 * How the terms of some lie to the answers of others: who refuses a condition, who asks for it too,
 * and which the world has met. A demand that is shared is never called a condition that is met.
 */
final class TermsParagraph {

  private final Draft draft;
  private final RelationWords wording;
  private final Dossier dossier;
  private final Outline outline;

  TermsParagraph(Draft draft, Outline outline) {
    this.draft = draft;
    this.wording = draft.wording().relations();
    this.dossier = draft.request().dossier();
    this.outline = outline;
  }

  /** One condition, those who name it, and those who speak to it elsewhere. */
  static final class Encounter {
    final Set<Id> owners = new LinkedHashSet<>();
    final Map<Id, Stated> others = new TreeMap<>();
  }

  /** A sentence for each condition that another decides. */
  List<String> of(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    boolean many = finding.stated() > ClaimWriter.NAMED_AT_MOST;
    if (finding.flag() == Flag.DIFFER && many) {
      List<String> refused = new ArrayList<>();
      refused(finding).forEach((id, one) -> refused.add(amongMany(id, one)));
      if (!refused.isEmpty()) {
        sentences.add(wording.termsClash(refused));
      }
      sentences.addAll(contradicted(finding));
    } else if (finding.flag() == Flag.DIFFER) {
      refused(finding).forEach((id, one) -> sentences.add(told(id, one, wording::refused)));
      sentences.addAll(contradicted(finding));
    } else if (finding.flag() == Flag.AGREE && !many) {
      encounters(finding, OneSided::askedFor)
          .forEach((id, one) -> sentences.add(told(id, one, wording::askedFor)));
    }
    sentences.addAll(met(finding));
    return sentences;
  }

  /** The conditions that others refuse. */
  static Map<Id, Encounter> refused(QuestionFinding finding) {
    return encounters(finding, OneSided::ruledOut);
  }

  private interface Sentence {
    String of(
        List<Subject> owners, String condition, List<Mention> others, Optional<String> paragraph);
  }

  private String told(Id id, Encounter encounter, Sentence sentence) {
    Condition condition = dossier.condition(id);
    List<Mention> others = new ArrayList<>();
    encounter.others.forEach(
        (actor, stated) -> others.add(draft.speaking().withoutWords(actor, stated)));
    return sentence.of(
        draft.speaking().subjects(List.copyOf(encounter.owners)),
        condition.means(),
        Claim.eachRecordOnce(others),
        condition.answer().flatMap(answer -> outline.number(answer.question())));
  }

  private String amongMany(Id id, Encounter encounter) {
    return wording.refusedAmongMany(
        draft.speaking().subjects(List.copyOf(encounter.owners)),
        draft.speaking().labels(List.of(id)).get(0),
        draft.speaking().subjects(List.copyOf(encounter.others.keySet())),
        dossier
            .condition(id)
            .answer()
            .flatMap(answer -> outline.number(answer.question()))
            .map(draft.wording().punctuation()::paragraph)
            .orElseGet(
                () ->
                    draft
                        .speaking()
                        .citeEach(
                            encounter.others.values().stream().map(Stated::stance).toList())));
  }

  private interface Part {
    List<Decided> of(OneSided side);
  }

  private static Map<Id, Encounter> encounters(QuestionFinding finding, Part part) {
    Map<Id, Encounter> encounters = new TreeMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                collect(encounters, part.of(terms.ofA()), pair.a(), pair.b());
                collect(encounters, part.of(terms.ofB()), pair.b(), pair.a());
              });
    }
    return encounters;
  }

  private static void collect(
      Map<Id, Encounter> encounters, List<Decided> decided, Id owner, Id other) {
    for (Decided one : decided) {
      Encounter encounter = encounters.computeIfAbsent(one.condition(), id -> new Encounter());
      encounter.owners.add(owner);
      encounter.others.put(other, one.by());
    }
  }

  private List<String> contradicted(QuestionFinding finding) {
    Map<Id, List<Set<Id>>> sides = new TreeMap<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                collectSides(sides, terms.ofA().contradicted(), pair.a(), pair.b());
                collectSides(sides, terms.ofB().contradicted(), pair.b(), pair.a());
              });
    }
    List<String> sentences = new ArrayList<>();
    sides.forEach(
        (id, both) ->
            sentences.add(
                wording.contradicted(
                    draft.speaking().subjects(List.copyOf(both.get(0))),
                    dossier.condition(id).means(),
                    draft.speaking().subjects(List.copyOf(both.get(1))))));
    return sentences;
  }

  private static void collectSides(
      Map<Id, List<Set<Id>>> sides, List<Id> contradicted, Id owner, Id other) {
    for (Id condition : contradicted) {
      List<Set<Id>> both =
          sides.computeIfAbsent(
              condition, id -> List.of(new LinkedHashSet<>(), new LinkedHashSet<>()));
      both.get(0).add(owner);
      both.get(1).add(other);
    }
  }

  private List<String> met(QuestionFinding finding) {
    Set<Id> met = new LinkedHashSet<>();
    for (PairFinding pair : finding.decidingPairs()) {
      pair.terms()
          .ifPresent(
              terms -> {
                met.addAll(terms.ofA().met());
                met.addAll(terms.ofB().met());
              });
    }
    List<String> sentences = new ArrayList<>();
    for (Id id : met) {
      Condition condition = dossier.condition(id);
      condition
          .met()
          .ifPresent(
              fact ->
                  sentences.add(
                      wording.met(
                          condition.means(),
                          fact.from(),
                          draft.speaking().citeAll(fact.sources()))));
    }
    return sentences;
  }
}
