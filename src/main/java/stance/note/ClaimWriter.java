package stance.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.Citation;
import stance.dossier.Conditions;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Claim.Known;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;
import stance.note.words.NoteLanguage;
import stance.words.Names;

/**
 * Who said what, as clauses with their citations. Those who said the same on the same terms, known
 * in the same way, share a clause. A claim cites the first source of its record, which bears it
 * best.
 */
public final class ClaimWriter {

  private final Dossier dossier;
  private final NoteLanguage wording;
  private final References references;
  private final Optional<PartialDate> commonDate;

  /**
   * @param commonDate the date that the note says once for all claims without one
   */
  ClaimWriter(
      Dossier dossier,
      NoteLanguage wording,
      References references,
      Optional<PartialDate> commonDate) {
    this.dossier = dossier;
    this.wording = wording;
    this.references = references;
    this.commonDate = commonDate;
  }

  /** What makes records share a clause. */
  private record Shared(Said said, Known known) {}

  /** All clauses on a question, the answers first. */
  public List<String> on(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>(spoken(finding));
    clauses.addAll(silent(finding));
    return clauses;
  }

  /**
   * One clause for each thing that was said on a question: camp by camp, then by those who are
   * divided, then by those who gave no answer.
   */
  public List<String> spoken(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    finding.byAnswer().forEach(camp -> clauses.addAll(of(finding, camp)));
    clauses.addAll(divided(finding));
    clauses.addAll(unanswered(finding, EnumSet.complementOf(EnumSet.of(Standing.State.STATED))));
    return clauses;
  }

  /** The clauses on those whose speakers differ. */
  public List<String> divided(QuestionFinding finding) {
    List<String> clauses = new ArrayList<>();
    finding
        .standings()
        .forEach(
            (actor, standing) -> {
              if (standing.state() == Standing.State.DIVIDED) {
                clauses.add(divided(finding.question(), actor, standing));
              }
            });
    return clauses;
  }

  /** The clauses on those who spoke and are in one of these states. */
  public List<String> unanswered(QuestionFinding finding, Set<Standing.State> states) {
    Map<Id, Spoken> unanswered = new LinkedHashMap<>();
    finding
        .standings()
        .forEach(
            (actor, standing) ->
                standing
                    .spoken()
                    .filter(spoken -> states.contains(spoken.state()))
                    .ifPresent(spoken -> unanswered.put(actor, spoken)));
    return grouped(finding, unanswered);
  }

  /** The clause on those who have nothing on record, where there are any. */
  public List<String> silent(QuestionFinding finding) {
    List<Subject> silent =
        finding.standings().entrySet().stream()
            .filter(entry -> entry.getValue().isSilent())
            .map(entry -> subject(entry.getKey()))
            .toList();
    return silent.isEmpty()
        ? List.of()
        : List.of(wording.claims().silent(silent, finding.standings().size()));
  }

  /** The state of a standing. */
  public static AnswerState state(Standing standing) {
    return switch (standing.state()) {
      case STATED -> AnswerState.ANSWERED;
      case DIVIDED -> AnswerState.DIVIDED;
      case UNDECIDED -> AnswerState.UNDECIDED;
      case DECLINED, ABSENT -> AnswerState.DECLINED;
      case WITHHELD -> AnswerState.WITHHELD;
      case NONE -> AnswerState.SILENT;
    };
  }

  /** The clauses of one camp alone. */
  public List<String> of(QuestionFinding finding, SameAnswer camp) {
    return grouped(finding, new LinkedHashMap<>(camp.members()));
  }

  private List<String> grouped(QuestionFinding finding, Map<Id, Spoken> members) {
    Map<Shared, List<Id>> groups = new LinkedHashMap<>();
    members.forEach(
        (actor, spoken) -> {
          Shared shared = new Shared(said(finding.question(), spoken), known(spoken.stance()));
          groups.computeIfAbsent(alike(groups, shared), key -> new ArrayList<>()).add(actor);
        });
    return groups.entrySet().stream()
        .sorted(Comparator.comparing(group -> rank(group.getKey().known())))
        .map(
            group ->
                wording
                    .claims()
                    .claim(
                        new Claim(
                            group.getValue().stream()
                                .map(actor -> mention(actor, held(members, actor)))
                                .toList(),
                            group.getValue().size() == finding.standings().size()
                                && finding.standings().size() > 1,
                            group.getKey().said(),
                            group.getKey().known())))
        .toList();
  }

  private static Spoken held(Map<Id, Spoken> members, Id actor) {
    return Optional.ofNullable(members.get(actor)).orElseThrow();
  }

  /** The key that is there already for the same, but for the order of conditions. */
  private static Shared alike(Map<Shared, List<Id>> groups, Shared shared) {
    return groups.keySet().stream()
        .filter(key -> key.known().equals(shared.known()) && sorted(key).equals(sorted(shared)))
        .findFirst()
        .orElse(shared);
  }

  private static Said sorted(Shared shared) {
    Said said = shared.said();
    if (said instanceof Claim.ForOrAgainst side) {
      return new Claim.ForOrAgainst(side.side(), sorted(side.provisos()));
    }
    return said instanceof Claim.Chosen chosen
        ? new Claim.Chosen(chosen.accepted(), chosen.ruledOut(), sorted(chosen.provisos()))
        : said;
  }

  private static Claim.Provisos sorted(Claim.Provisos provisos) {
    return new Claim.Provisos(
        provisos.required().stream().sorted().toList(),
        provisos.excluded().stream().sorted().toList(),
        provisos.withheld());
  }

  private static int rank(Known known) {
    if (known instanceof Claim.OwnWords) {
      return 0;
    }
    return known instanceof Claim.According ? 1 : 2;
  }

  private String divided(Question question, Id actor, Standing divided) {
    List<String> clauses = new ArrayList<>();
    for (Spoken stated : divided.words()) {
      clauses.add(
          wording
              .claims()
              .claim(
                  new Claim(
                      List.of(mention(stated.speaker(), stated)),
                      false,
                      said(question, stated),
                      known(stated.stance()))));
    }
    return wording.claims().divided(subject(actor), clauses);
  }

  /** One record as a clause. */
  public String of(Id actor, Question question, Stance stance) {
    return wording
        .claims()
        .claim(
            new Claim(
                List.of(
                    new Mention(
                        subject(actor),
                        Optional.empty(),
                        Optional.of(stance.date()),
                        cite(stance))),
                false,
                said(question, stance.position()),
                known(stance)));
  }

  /** What a record says. */
  public Said said(Question question, Position position) {
    return switch (position.state()) {
      case STATED -> said(question, position.given().orElseThrow(), position.conditions(), false);
      case UNDECIDED -> new Claim.Undecided();
      case DECLINED, ABSENT -> new Claim.Declined();
    };
  }

  /** What a standing says, on the terms that it still has. */
  public Said said(Question question, Spoken spoken) {
    return spoken
        .given()
        .map(
            answer ->
                said(question, answer, spoken.terms(), spoken.state() == Standing.State.WITHHELD))
        .orElseGet(() -> said(question, spoken.stance().position()));
  }

  private Said said(Question question, Answer answer, Conditions conditions, boolean withheld) {
    return AnswersAsSaid.of(
        question,
        answer,
        new Claim.Provisos(
            meanings(conditions.required()), meanings(conditions.excluded()), withheld));
  }

  private List<String> meanings(List<Id> conditions) {
    return conditions.stream().map(id -> dossier.condition(id).means()).toList();
  }

  /** How a record is known. */
  public Known known(Stance stance) {
    return switch (stance.evidence()) {
      case DIRECT -> new Claim.OwnWords();
      case INFERRED -> new Claim.OurReading();
      case REPORTED, CLAIMED ->
          new Claim.According(new Names(dossier).reportedBy(stance).orElseThrow());
    };
  }

  /** Actors in a sentence, each with the citation of what it said. */
  public List<Mention> mentions(Map<Id, Spoken> spoken) {
    return spoken.entrySet().stream()
        .map(entry -> mention(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Mention mention(Id actor, Spoken spoken) {
    Stance stance = spoken.stance();
    return new Mention(
        subject(actor),
        Optional.of(spoken.speaker())
            .filter(speaker -> !speaker.equals(actor))
            .map(speaker -> dossier.label(speaker)),
        Optional.of(stance.date()).filter(date -> !commonDate.equals(Optional.of(date))),
        cite(stance));
  }

  /** The citation of the source that bears a record best. */
  public String cite(Stance stance) {
    return references.cite(stance.sources().subList(0, 1));
  }

  /** The citation of all sources of a record. */
  public String citeAll(Stance stance) {
    List<Citation> all = stance.sources();
    return references.cite(all);
  }

  /** An actor as the subject of a sentence. */
  public Subject subject(Id id) {
    Actor actor = dossier.actor(id);
    return new Subject(dossier.label(id), actor.kind());
  }

  public List<Subject> subjects(List<Id> actors) {
    return actors.stream().map(this::subject).toList();
  }
}
