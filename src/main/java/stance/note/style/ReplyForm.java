package stance.note.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.ClaimWriter;
import stance.note.Draft;
import stance.note.InFull;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/** What is recorded of one actor, question by question, to be sent to it for correction. */
final class ReplyForm {

  private final Draft draft;
  private final NoteLanguage wording;
  private final Id actor;

  private ReplyForm(NoteRequest request) {
    this.wording = NoteLanguage.IN_USE;
    this.draft = new Draft(request, wording, false);
    this.actor = request.comparison().actors().get(0).id();
  }

  /** The form for the actor of a request, which compares no others. */
  static Note of(NoteRequest request) {
    return new ReplyForm(request).written();
  }

  private Note written() {
    List<Draft.Paragraph> recorded = new ArrayList<>();
    List<Draft.Paragraph> missing = new ArrayList<>();
    for (QuestionFinding finding : draft.request().comparison().findings()) {
      Question question = finding.question();
      Standing standing = finding.standings().values().iterator().next();
      standing.words().forEach(one -> recorded.add(paragraph(question, one)));
      if (standing.isSilent()) {
        missing.add(
            new Draft.Paragraph(Optional.of(question.id()), question.label(), question.asks()));
      }
    }
    draft.add(SectionKind.REQUEST, List.of(Draft.Paragraph.whole(wording.request())));
    draft.add(SectionKind.POSITIONS, recorded);
    draft.add(SectionKind.NOTHING_ON_RECORD, missing);
    Actor addressee = draft.request().dossier().actor(actor);
    return draft.finished(wording.title(draft.request().dossier().title(), addressee.name()), true);
  }

  private Draft.Paragraph paragraph(Question question, Spoken spoken) {
    ClaimWriter claims = draft.claims();
    Stance stance = spoken.stance();
    String recorded =
        wording.recorded(claims.said(question, spoken), stance.date(), claims.known(stance));
    List<String> sentences = new ArrayList<>();
    sentences.add(question.asks());
    sentences.add(
        wording.toCorrect(
            spoken.speaker().equals(actor)
                ? recorded
                : wording.recordedOf(claims.subject(spoken.speaker()), recorded),
            claims.citeAll(stance)));
    sentences.addAll(InFull.summary(draft, stance));
    return new Draft.Paragraph(
        Optional.of(question.id()), question.label(), String.join(" ", sentences));
  }
}
