package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Question;
import stance.note.words.Claim;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/** The section on who moved since a day. */
public final class ChangesSince {

  /**
   * A change that a note tells.
   *
   * @param standsFor the actor compared, for whom it counts
   */
  record Told(Change change, Id standsFor) {}

  private final Draft draft;
  private final NoteLanguage wording;
  private final List<Told> changes;

  private ChangesSince(Draft draft) {
    this.draft = draft;
    this.wording = draft.wording();
    this.changes = draft.changes();
  }

  /**
   * The changes that a note tells: those in the records of the actors compared, and of those who
   * spoke for them, that count on its basis and became known on the day asked for or later. As
   * everywhere, a partial date becomes known on its last day. By date.
   */
  static List<Told> of(NoteRequest request) {
    if (request.since().isEmpty()) {
      return List.of();
    }
    LocalDate since = request.since().get().firstDay();
    Comparison comparison = request.comparison();
    List<Question> questions =
        comparison.findings().stream().map(QuestionFinding::question).toList();
    List<Told> told = new ArrayList<>();
    speakers(comparison)
        .forEach(
            (speaker, actor) ->
                Change.among(request.dossier(), comparison.basis(), List.of(speaker), questions)
                    .stream()
                    .filter(change -> !change.to().date().lastDay().isBefore(since))
                    .filter(change -> comparison.speaksFor(speaker, actor, change.to().date()))
                    .forEach(change -> told.add(new Told(change, actor))));
    told.sort(Comparator.comparing(one -> one.change().to().date()));
    return told;
  }

  /** Whose records are looked at, and for whom: the actors themselves, then their speakers. */
  private static Map<Id, Id> speakers(Comparison comparison) {
    Map<Id, Id> speakers = new LinkedHashMap<>();
    comparison.actors().forEach(actor -> speakers.put(actor.id(), actor.id()));
    for (Actor actor : comparison.actors()) {
      comparison
          .speakersFor(actor.id())
          .forEach(speaker -> speakers.putIfAbsent(speaker, actor.id()));
    }
    return speakers;
  }

  /**
   * Adds the section, where changes are asked for: first who moved, then what is new or repeated.
   */
  public static void addTo(Draft draft) {
    Optional<PartialDate> since = draft.request().since();
    if (since.isPresent()) {
      draft.add(
          SectionKind.CHANGES,
          draft.wording().changesSince(since.get()),
          new ChangesSince(draft).paragraphs(since.get()));
    }
  }

  private List<Draft.Paragraph> paragraphs(PartialDate since) {
    List<Draft.Paragraph> paragraphs = new ArrayList<>();
    for (Told told : changes) {
      Change change = told.change();
      if (change.kind() != Change.Kind.FIRST && change.kind() != Change.Kind.RESTATED) {
        ClaimWriter claims = draft.claims();
        Question question = change.question();
        Optional<String> before = change.from().map(f -> claims.of(change.actor(), question, f));
        String now = claims.of(change.actor(), question, change.to());
        paragraphs.add(
            new Draft.Paragraph(
                Optional.of(question.id()),
                position(told),
                wording.change(change.kind(), before.orElse(""), now)));
      }
    }
    addList(paragraphs, Change.Kind.FIRST);
    addList(paragraphs, Change.Kind.RESTATED);
    return paragraphs.isEmpty()
        ? List.of(Draft.Paragraph.whole(wording.unchanged(since)))
        : paragraphs;
  }

  /** Adds one paragraph that lists the changes of a kind. */
  private void addList(List<Draft.Paragraph> paragraphs, Change.Kind kind) {
    List<String> records = new ArrayList<>();
    for (Told told : changes) {
      if (told.change().kind() == kind) {
        records.add(
            wording.dated(
                position(told),
                told.change().to().date(),
                draft.claims().cite(told.change().to())));
      }
    }
    if (!records.isEmpty()) {
      paragraphs.add(
          new Draft.Paragraph(Optional.empty(), wording.lead(kind), wording.listed(records)));
    }
  }

  private String position(Told told) {
    Change change = told.change();
    String question = change.question().label();
    Claim.Subject actor = draft.claims().subject(change.actor());
    return change.actor().equals(told.standsFor())
        ? wording.position(actor, question)
        : wording.positionFor(actor, draft.claims().subject(told.standsFor()), question);
  }
}
