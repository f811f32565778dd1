package stance.note.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.Draft;
import stance.note.InFull;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.Speaking;
import stance.note.Tally;
import stance.note.words.Claim;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/** What is recorded of one actor, question by question, to be sent to it for correction. */
public final class ReplyForm implements NoteStyle {

  @Override
  public String name() {
    return "reply";
  }

  @Override
  public String remark() {
    return "one actor's stances, to be sent to it for correction";
  }

  @Override
  public String heading(NoteLanguage language) {
    return language.positions().form();
  }

  @Override
  public Note.Layout layout() {
    return Note.Layout.PAGES;
  }

  @Override
  public OptionalInt mostLines() {
    return OptionalInt.empty();
  }

  @Override
  public boolean isOfOneActor() {
    return true;
  }

  @Override
  public boolean takesAdditions() {
    return false;
  }

  @Override
  public List<Supplier<Note>> drafts(NoteRequest request) {
    return List.of(() -> new Writing(this, request).written());
  }

  /** One form that is being written. */
  private static final class Writing {

    private final Draft draft;
    private final NoteLanguage wording;
    private final Id actor;

    Writing(NoteStyle style, NoteRequest request) {
      this.wording = request.language();
      this.draft = new Draft(request, style, false);
      this.actor = request.comparison().actors().get(0).id();
    }

    private Note written() {
      List<Draft.Paragraph> recorded = new ArrayList<>();
      List<Draft.Paragraph> missing = new ArrayList<>();
      Set<Id> asked = new HashSet<>();
      boolean othersToo = false;
      Tally.asked(draft.request().comparison().findings())
          .forEach(finding -> asked.add(finding.question().id()));
      for (QuestionFinding finding : draft.request().comparison().findings()) {
        Question question = finding.question();
        Standing standing = finding.standings().values().iterator().next();
        for (Spoken one : standing.words()) {
          recorded.add(paragraph(question, one));
          othersToo |= Speaking.isWeak(one.stance());
        }
        standing.toldBeside().ifPresent(one -> recorded.add(paragraph(question, one)));
        if (standing.isSilent() && asked.contains(question.id())) {
          missing.add(
              new Draft.Paragraph(Optional.of(question.id()), question.label(), question.asks()));
        }
      }
      draft.add(
          SectionKind.REQUEST,
          List.of(Draft.Paragraph.whole(wording.positions().request(othersToo))));
      draft.add(SectionKind.POSITIONS, recorded);
      draft.add(SectionKind.NOTHING_ON_RECORD, missing);
      Actor addressee = draft.request().dossier().actor(actor);
      return draft.finished(
          wording
              .head()
              .title(
                  draft.request().dossier().title(),
                  Optional.empty(),
                  List.of(new Claim.Subject(addressee.name(), false)),
                  true),
          true,
          Optional.empty());
    }

    private Draft.Paragraph paragraph(Question question, Spoken spoken) {
      Speaking claims = draft.speaking();
      Stance stance = spoken.stance();
      List<String> sentences = new ArrayList<>();
      sentences.add(question.asks());
      sentences.add(
          wording
              .positions()
              .toCorrect(
                  InFull.recorded(draft, question, actor, spoken, true), claims.citeAll(stance)));
      sentences.addAll(InFull.summary(draft, stance));
      stance.note().ifPresent(note -> sentences.add(wording.positions().caution(note)));
      return new Draft.Paragraph(
          Optional.of(question.id()), question.label(), String.join(" ", sentences));
    }
  }
}
