package stance.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.compare.Statement;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.TermOfOffice;
import stance.note.words.Claim.Subject;
import stance.note.words.HeadWords.Held;
import stance.note.words.HeadWords.Tenure;
import stance.text.HiddenCharacters;

/**
 * Whom a note is about: the name in full and that by which the text calls it, the office with its
 * term at the day of the note, the weight of a party, and of a body those who spoke for it.
 */
final class Participants {

  private final NoteRequest request;
  private final Speaking speaking;
  private final Dossier dossier;
  private final LocalDate day;

  Participants(NoteRequest request, Speaking speaking) {
    this.request = request;
    this.speaking = speaking;
    this.dossier = request.dossier();
    this.day = request.comparison().day();
  }

  /** All of them, in the order of the note. */
  List<Note.Participant> all() {
    return request.comparison().actors().stream().map(this::of).toList();
  }

  private Note.Participant of(Actor actor) {
    String office =
        request
            .language()
            .head()
            .office(
                actor.role(),
                tenure(actor.speaksFor()),
                actor.weight(),
                speakers(actor.id()),
                spokeItself(actor.id()),
                actor.decides() == Actor.Decides.MAJORITY);
    return new Note.Participant(
        actor.id(),
        request.language().head().called(actor.name(), calledOtherwise(actor)),
        Optional.of(office).filter(text -> !text.isEmpty()),
        inBrief(actor));
  }

  /**
   * A person by the name in full; of a body its office, or its name in full where the text has
   * another and it has no office: a card has few lines.
   */
  private String inBrief(Actor actor) {
    boolean person = actor.kind() == Actor.Kind.PERSON;
    Optional<String> called = person ? calledByAnother(actor.id()) : calledOtherwise(actor);
    if (!person && actor.role().isPresent()) {
      return inBrief(speaking.subject(actor.id()).name(), actor);
    }
    return person || called.isPresent()
        ? inBrief(request.language().head().called(actor.name(), called), actor)
        : "";
  }

  private String inBrief(String name, Actor actor) {
    return request.language().head().inBrief(name, actor.role(), held(actor.speaksFor()));
  }

  /** What the text calls a body whose name in full does not show it. */
  private Optional<String> calledOtherwise(Actor actor) {
    String label = dossier.label(actor.id());
    return actor.kind() == Actor.Kind.PERSON
            || HiddenCharacters.without(actor.name()).contains(HiddenCharacters.without(label))
        ? Optional.empty()
        : Optional.of(label);
  }

  /** Since when, or until when, somebody holds the office that these terms are of. */
  private Optional<Tenure> tenure(List<TermOfOffice> held) {
    return office(
            held.stream()
                .filter(term -> term.from().isPresent() || term.until().isPresent())
                .toList())
        .map(
            term ->
                isOver(term)
                    ? new Tenure(subject(term), Optional.empty(), term.until())
                    : new Tenure(subject(term), term.from(), Optional.empty()));
  }

  /** Whether the office is held on the day, by the terms for whom the actor speaks first. */
  private Held held(List<TermOfOffice> terms) {
    return office(
            terms.stream()
                .filter(term -> term.speaksFor().equals(terms.get(0).speaksFor()))
                .toList())
        .map(term -> isOver(term) ? Held.NO_MORE : covers(term) ? Held.STILL : Held.NOT_YET)
        .orElse(Held.STILL);
  }

  /**
   * The foremost term that covers the day, unless a foremost one ended before it, which the office
   * is that of; else the last before it; else the first after it.
   */
  private Optional<TermOfOffice> office(List<TermOfOffice> terms) {
    Optional<TermOfOffice> now =
        terms.stream().filter(this::covers).min(Comparator.comparing(TermOfOffice::as));
    Optional<TermOfOffice> before =
        terms.stream()
            .filter(this::isOver)
            .filter(term -> now.map(one -> term.as().compareTo(one.as()) < 0).orElse(true))
            .max(Comparator.comparing(term -> term.until().orElseThrow()));
    return before.or(() -> now).or(() -> terms.stream().findFirst());
  }

  private boolean isOver(TermOfOffice term) {
    return term.until().filter(end -> end.lastDay().isBefore(day)).isPresent();
  }

  private boolean covers(TermOfOffice term) {
    return term.from().map(PartialDate::firstDay).map(from -> !from.isAfter(day)).orElse(true)
        && term.until().map(PartialDate::lastDay).map(end -> !end.isBefore(day)).orElse(true);
  }

  private Subject subject(TermOfOffice term) {
    return speaking.subject(term.speaksFor());
  }

  /** Those who spoke for a body in this note, each with its office. */
  private List<String> speakers(Id body) {
    Set<Id> speakers = new LinkedHashSet<>();
    for (QuestionFinding finding : request.comparison().findings()) {
      finding
          .standing(body)
          .words()
          .forEach(
              word ->
                  word.counted().stream()
                      .map(Statement::speaker)
                      .filter(speaker -> !speaker.equals(body))
                      .forEach(speakers::add));
    }
    List<String> told = new ArrayList<>();
    speakers.forEach(
        id ->
            told.add(
                request
                    .language()
                    .head()
                    .speaker(
                        inFull(id),
                        calledByAnother(id),
                        dossier.actor(id).role(),
                        tenure(termsFor(body, id)))));
    return told;
  }

  /** A person by the name in full, which the text need not have; others as the text has them. */
  private Subject inFull(Id speaker) {
    Actor actor = dossier.actor(speaker);
    return actor.kind() == Actor.Kind.PERSON
        ? new Subject(actor.name(), actor.plural())
        : speaking.subject(speaker);
  }

  /** What the text calls a speaker, where that is no part of what the head calls it. */
  private Optional<String> calledByAnother(Id speaker) {
    String called = speaking.subject(speaker).name();
    return HiddenCharacters.without(inFull(speaker).name())
            .contains(HiddenCharacters.without(called))
        ? Optional.empty()
        : Optional.of(called);
  }

  /**
   * Whether a word of its own is one of those with which it stands, or between which it is divided.
   */
  private boolean spokeItself(Id body) {
    return request.comparison().findings().stream()
        .flatMap(finding -> finding.standing(body).words().stream())
        .flatMap(word -> word.counted().stream())
        .anyMatch(word -> word.speaker().equals(body));
  }

  private List<TermOfOffice> termsFor(Id body, Id speaker) {
    return dossier.actor(speaker).speaksFor().stream()
        .filter(term -> term.speaksFor().equals(body))
        .toList();
  }
}
