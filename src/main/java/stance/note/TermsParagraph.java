package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import stance.dossier.Actor;
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
public final class TermsParagraph {

  private final Draft draft;
  private final RelationWords wording;
  private final Dossier dossier;
  private final Outline outline;

  public TermsParagraph(Draft draft, Outline outline) {
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

  /** Who refuses which conditions of whom: a clause for all that the same refuse of the same. */
  public List<String> refusedInBrief(QuestionFinding finding) {
    return refusedInBrief(finding, Integer.MAX_VALUE);
  }

  /**
   * The same of so many conditions at most, and that other terms clash too.
   *
   * @param most how many, one at least
   */
  List<String> refusedInBrief(QuestionFinding finding, int most) {
    Map<Id, Encounter> refused = refused(finding);
    List<String> clauses = new ArrayList<>(clauses(refused, most, true));
    if (refused.size() > most) {
      clauses.add(wording.otherTermsClash());
    }
    return clauses;
  }

  /** The same beside a list that tells who makes which condition. */
  public List<String> refusedBesideTerms(QuestionFinding finding) {
    return clauses(refused(finding), Integer.MAX_VALUE, false);
  }

  private List<String> clauses(Map<Id, Encounter> refused, int most, boolean withOwners) {
    Map<Refusal, List<Id>> refusals = new LinkedHashMap<>();
    refused.entrySet().stream()
        .limit(most)
        .forEach(
            one ->
                refusals
                    .computeIfAbsent(
                        refusal(one.getKey(), one.getValue(), withOwners), r -> new ArrayList<>())
                    .add(one.getKey()));
    List<String> clauses = new ArrayList<>();
    refusals.forEach(
        (refusal, conditions) ->
            clauses.add(
                wording.refusedInBrief(
                    refusal.owners(),
                    draft.speaking().labels(conditions),
                    refusal.others(),
                    conditions.stream()
                        .flatMap(id -> paragraph(id).stream())
                        .distinct()
                        .toList())));
    return clauses;
  }

  /** What refusals have in common that are told in one clause. */
  private record Refusal(List<Subject> owners, List<Mention> others) {}

  /** They who refuse it carry the proof where no paragraph tells of it. */
  private Refusal refusal(Id id, Encounter encounter, boolean withOwners) {
    boolean proved = paragraph(id).isEmpty();
    List<Mention> others = new ArrayList<>();
    inOrder(encounter.others.keySet())
        .forEach(
            other ->
                Optional.ofNullable(encounter.others.get(other))
                    .map(stated -> draft.speaking().inBrief(other, stated, proved))
                    .ifPresent(others::add));
    Set<Id> owners = withOwners ? encounter.owners : Set.of();
    return new Refusal(draft.speaking().subjects(inOrder(owners)), others);
  }

  private Optional<String> paragraph(Id condition) {
    return dossier.condition(condition).answer().flatMap(given -> outline.number(given.question()));
  }

  /** They in the order in which they are compared. */
  private List<Id> inOrder(Set<Id> actors) {
    return draft.request().comparison().actors().stream()
        .map(Actor::id)
        .filter(actors::contains)
        .toList();
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
        paragraph(id));
  }

  private String amongMany(Id id, Encounter encounter) {
    return wording.refusedAmongMany(
        draft.speaking().subjects(List.copyOf(encounter.owners)),
        draft.speaking().labels(List.of(id)).get(0),
        draft.speaking().subjects(List.copyOf(encounter.others.keySet())),
        paragraph(id)
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
