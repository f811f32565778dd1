package stance.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.Flag;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Condition;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.note.Clashes.Encounter;
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

  /** A sentence for each condition that another decides. */
  List<String> of(QuestionFinding finding) {
    List<String> sentences = new ArrayList<>();
    boolean many = finding.stated() > ClaimWriter.NAMED_AT_MOST;
    if (finding.flag() == Flag.DIFFER) {
      Clashes clashes = Clashes.of(finding);
      if (many && !clashes.refused().isEmpty()) {
        List<String> refused = new ArrayList<>();
        clashes.refused().forEach((id, one) -> refused.add(amongMany(id, one)));
        sentences.add(wording.termsClash(refused));
      } else {
        clashes.refused().forEach((id, one) -> sentences.add(told(id, one, wording::refused)));
      }
      sentences.addAll(contradicted(clashes));
    } else if (finding.flag() == Flag.AGREE && !many) {
      Clashes.askedFor(finding)
          .forEach((id, one) -> sentences.add(told(id, one, wording::askedFor)));
    }
    sentences.addAll(met(finding));
    return sentences;
  }

  /**
   * Who refuses which conditions of whom, a clause for all that the same refuse of the same; and
   * who answers so only without a condition of whom.
   */
  public List<String> clashesInBrief(QuestionFinding finding) {
    return clashesInBrief(finding, Integer.MAX_VALUE);
  }

  /**
   * The same of so many conditions at most, and that other terms clash too.
   *
   * @param most how many, one at least
   */
  List<String> clashesInBrief(QuestionFinding finding, int most) {
    Clashes clashes = Clashes.of(finding);
    List<String> clauses = new ArrayList<>(clauses(clashes.refused(), most, true));
    clauses.addAll(contradictedInBrief(clashes, most - clashes.refused().size()));
    if (clashes.size() > most) {
      clauses.add(wording.otherTermsClash());
    }
    return clauses;
  }

  /** The same beside a list that tells who makes which condition. */
  public List<String> clashesBesideTerms(QuestionFinding finding) {
    Clashes clashes = Clashes.of(finding);
    List<String> clauses = new ArrayList<>(clauses(clashes.refused(), Integer.MAX_VALUE, false));
    clauses.addAll(contradictedInBrief(clashes, Integer.MAX_VALUE));
    return clauses;
  }

  private List<String> contradictedInBrief(Clashes clashes, int most) {
    List<String> clauses = new ArrayList<>();
    clashes.contradicted().entrySet().stream()
        .limit(Math.max(0, most))
        .forEach(
            one ->
                clauses.add(
                    wording.contradictedInBrief(
                        draft.speaking().subjects(inOrder(one.getValue().requiring())),
                        draft.speaking().labels(List.of(one.getKey())).get(0),
                        draft.speaking().subjects(inOrder(one.getValue().excluding())))));
    return clauses;
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
    inOrder(encounter.others().keySet())
        .forEach(
            other ->
                Optional.ofNullable(encounter.others().get(other))
                    .map(
                        stated ->
                            draft
                                .speaking()
                                .inBrief(other, stated, proved)
                                .on(draft.speaking().openTerms(stated)))
                    .ifPresent(others::add));
    Set<Id> owners = withOwners ? encounter.owners() : Set.of();
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
    encounter
        .others()
        .forEach(
            (actor, stated) ->
                others.add(
                    draft
                        .speaking()
                        .withoutWords(actor, stated)
                        .on(draft.speaking().openTerms(stated))));
    return sentence.of(
        draft.speaking().subjects(List.copyOf(encounter.owners())),
        condition.means(),
        Claim.eachRecordOnce(others),
        paragraph(id));
  }

  private String amongMany(Id id, Encounter encounter) {
    return wording.refusedAmongMany(
        draft.speaking().subjects(List.copyOf(encounter.owners())),
        draft.speaking().labels(List.of(id)).get(0),
        draft.speaking().subjects(List.copyOf(encounter.others().keySet())),
        (int)
            encounter.others().values().stream()
                .filter(stated -> !stated.openTerms().isEmpty())
                .count(),
        paragraph(id)
            .map(draft.wording().punctuation()::paragraph)
            .orElseGet(
                () ->
                    draft
                        .speaking()
                        .citeEach(
                            encounter.others().values().stream().map(Stated::stance).toList())));
  }

  private List<String> contradicted(Clashes clashes) {
    List<String> sentences = new ArrayList<>();
    clashes
        .contradicted()
        .forEach(
            (id, sides) ->
                sentences.add(
                    wording.contradicted(
                        draft.speaking().subjects(List.copyOf(sides.requiring())),
                        dossier.condition(id).means(),
                        draft.speaking().subjects(List.copyOf(sides.excluding())))));
    return sentences;
  }

  /** Since when the world has met conditions that stand with the answers. */
  private List<String> met(QuestionFinding finding) {
    Set<Id> met = new LinkedHashSet<>();
    Set<Id> notAssumed = new LinkedHashSet<>();
    for (Standing standing : finding.standings().values()) {
      for (Spoken word : standing.words()) {
        boolean withheld = word.state() == Standing.State.WITHHELD;
        (withheld ? notAssumed : met).addAll(word.metTerms());
      }
    }
    List<String> sentences = new ArrayList<>(met(met, wording::met));
    sentences.addAll(met(notAssumed, wording::metButNotAssumed));
    return sentences;
  }

  private interface Met {
    String of(String condition, PartialDate since, String citation);
  }

  private List<String> met(Set<Id> met, Met words) {
    List<String> sentences = new ArrayList<>();
    for (Id id : met) {
      Condition condition = dossier.condition(id);
      condition
          .met()
          .ifPresent(
              fact ->
                  sentences.add(
                      words.of(
                          condition.means(),
                          fact.from(),
                          draft.speaking().citeAll(fact.sources()))));
    }
    return sentences;
  }
}
