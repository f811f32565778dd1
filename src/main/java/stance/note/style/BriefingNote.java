package stance.note.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.AnswersAsSaid;
import stance.note.BottomLine;
import stance.note.Cautions;
import stance.note.ChangesSince;
import stance.note.ClaimWriter;
import stance.note.Draft;
import stance.note.FindingParagraph;
import stance.note.InFull;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.Outline;
import stance.note.words.AnswerState;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/**
 * The briefing note: the bottom line; the findings, differences first; changes, where they are
 * asked for; gaps and cautions; where they are asked for, all positions in full. On one question
 * the findings are its camps, of one actor they are its positions.
 */
public final class BriefingNote implements NoteStyle {

  @Override
  public String name() {
    return "note";
  }

  @Override
  public String remark() {
    return "default";
  }

  @Override
  public String heading() {
    return "BRIEFING NOTE";
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
    return false;
  }

  @Override
  public boolean takesAdditions() {
    return true;
  }

  @Override
  public Stream<Note> drafts(NoteRequest request) {
    return Stream.of(new Writing(this, request).written());
  }

  /** One note that is being written. */
  private static final class Writing {

    private final Draft draft;
    private final NoteLanguage wording;
    private final List<QuestionFinding> findings;

    Writing(NoteStyle style, NoteRequest request) {
      this.wording = request.language();
      this.draft = new Draft(request, style, true);
      this.findings = request.comparison().findings();
    }

    private Note written() {
      NoteRequest request = draft.request();
      Outline outline = new Outline(List.of());
      if (request.isOfOneActor()) {
        bottomLine(BottomLine.ofOneActor(draft));
        positions();
      } else if (findings.size() == 1) {
        bottomLine(BottomLine.ofOneQuestion(draft));
        camps(findings.get(0));
      } else {
        outline = new Outline(findings);
        bottomLine(BottomLine.of(draft, outline));
        byFlag(outline);
      }
      ChangesSince.addTo(draft);
      Cautions.addTo(draft, outline);
      if (request.full()) {
        InFull.addTo(draft);
      }
      return draft.finished(title(), request.full());
    }

    private String title() {
      String dossier = draft.request().dossier().title();
      List<Id> actors = draft.request().comparison().actors().stream().map(Actor::id).toList();
      if (draft.request().isOfOneActor()) {
        return wording.head().title(dossier, draft.request().comparison().actors().get(0).name());
      }
      return findings.size() == 1
          ? wording.head().title(dossier, findings.get(0).question().label())
          : wording.head().title(dossier, draft.claims().subjects(actors));
    }

    private void bottomLine(List<String> sentences) {
      draft.add(
          SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", sentences))));
    }

    private void byFlag(Outline outline) {
      FindingParagraph text = new FindingParagraph(draft);
      outline
          .sections()
          .forEach(
              (kind, flagged) ->
                  draft.add(kind, flagged.stream().map(f -> paragraph(f, text.of(f))).toList()));
    }

    private static Draft.Paragraph paragraph(QuestionFinding finding, String text) {
      Question question = finding.question();
      return new Draft.Paragraph(Optional.of(question.id()), question.label(), text);
    }

    /** Of one actor: what it answered, then what it was asked without answering. */
    private void positions() {
      FindingParagraph text = new FindingParagraph(draft);
      List<Draft.Paragraph> answered = new ArrayList<>();
      List<Draft.Paragraph> unanswered = new ArrayList<>();
      List<QuestionFinding> later = new ArrayList<>();
      for (QuestionFinding finding : findings) {
        Standing standing = finding.standings().values().iterator().next();
        switch (standing.state()) {
          case STATED, DIVIDED -> answered.add(paragraph(finding, text.of(finding)));
          case UNDECIDED, DECLINED, ABSENT, WITHHELD -> later.add(finding);
          case NONE -> {}
        }
      }
      draft.add(SectionKind.POSITIONS, answered);
      later.forEach(finding -> unanswered.add(paragraph(finding, text.of(finding))));
      draft.add(SectionKind.UNANSWERED, unanswered);
    }

    /** On one question: a paragraph a camp, the largest first, then those without an answer. */
    private void camps(QuestionFinding finding) {
      Question question = finding.question();
      List<Draft.Paragraph> paragraphs = new ArrayList<>();
      for (SameAnswer camp : finding.byAnswer()) {
        List<String> sentences = sentences(draft.claims().of(finding, camp));
        paragraphs.add(
            new Draft.Paragraph(
                Optional.of(question.id()),
                wording.camps().camp(AnswersAsSaid.of(question, camp), camp.members().size()),
                String.join(" ", sentences)));
      }
      draft.add(SectionKind.CAMPS, paragraphs);
      draft.add(SectionKind.UNANSWERED, withoutAnswer(finding));
    }

    /** A paragraph for each way not to answer. */
    private List<Draft.Paragraph> withoutAnswer(QuestionFinding finding) {
      ClaimWriter claims = draft.claims();
      Map<AnswerState, List<String>> clauses = new EnumMap<>(AnswerState.class);
      clauses.put(AnswerState.DIVIDED, claims.divided(finding));
      clauses.put(
          AnswerState.UNDECIDED, claims.unanswered(finding, EnumSet.of(Standing.State.UNDECIDED)));
      clauses.put(
          AnswerState.DECLINED,
          claims.unanswered(finding, EnumSet.of(Standing.State.DECLINED, Standing.State.ABSENT)));
      clauses.put(
          AnswerState.WITHHELD, claims.unanswered(finding, EnumSet.of(Standing.State.WITHHELD)));
      clauses.put(AnswerState.SILENT, claims.silent(finding));
      List<Draft.Paragraph> paragraphs = new ArrayList<>();
      clauses.forEach(
          (state, some) -> {
            if (!some.isEmpty()) {
              paragraphs.add(
                  new Draft.Paragraph(
                      Optional.of(finding.question().id()),
                      wording.claims().lead(state),
                      String.join(" ", sentences(some))));
            }
          });
      return paragraphs;
    }

    private List<String> sentences(List<String> clauses) {
      return clauses.stream().map(wording.punctuation()::sentence).toList();
    }
  }
}
