package stance.note.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import stance.compare.Camp;
import stance.compare.QuestionFinding;
import stance.compare.SameAnswer;
import stance.compare.Standing;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.AnnexWriter;
import stance.note.BackgroundAndDates;
import stance.note.BottomLine;
import stance.note.Cautions;
import stance.note.ChangesSince;
import stance.note.Draft;
import stance.note.FindingParagraph;
import stance.note.InFull;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.OneActor;
import stance.note.OneQuestion;
import stance.note.Outline;
import stance.note.words.Claim;
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
  public String heading(NoteLanguage language) {
    return language.head().note();
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
  public List<Supplier<Note>> drafts(NoteRequest request) {
    return List.of(() -> new Writing(this, request).written());
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
      Outline outline = outline(request);
      if (request.isOfOneActor()) {
        bottomLine(OneActor.sentences(draft));
        BackgroundAndDates.addTo(draft);
        positions();
      } else if (findings.size() == 1) {
        bottomLine(OneQuestion.sentences(draft, true));
        BackgroundAndDates.addTo(draft);
        camps(findings.get(0));
      } else {
        BottomLine bottomLine = new BottomLine(draft, outline);
        bottomLine(bottomLine.sentences(), bottomLine.tally());
        BackgroundAndDates.addTo(draft);
        bySection(outline);
      }
      ChangesSince.addTo(draft);
      Cautions.addTo(draft, outline);
      if (request.full()) {
        InFull.addTo(draft);
      }
      return draft.finished(title(), request.full(), AnnexWriter.of(draft));
    }

    /** The numbers of the paragraphs, which the bottom line refers to before they are written. */
    private Outline outline(NoteRequest request) {
      return request.isOfOneActor() || findings.size() == 1
          ? Outline.none()
          : new Outline(findings, BackgroundAndDates.isIn(request) ? 2 : 1);
    }

    private String title() {
      List<Id> actors = draft.request().comparison().actors().stream().map(Actor::id).toList();
      Optional<String> question =
          Optional.of(findings)
              .filter(all -> all.size() == 1)
              .map(all -> all.get(0).question().label());
      return wording
          .head()
          .title(
              draft.request().dossier().title(), question, draft.speaking().subjects(actors), true);
    }

    private void bottomLine(List<String> sentences) {
      draft.add(
          SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", sentences))));
    }

    private void bottomLine(List<String> sentences, Optional<String> tally) {
      List<Draft.Paragraph> paragraphs = new ArrayList<>();
      paragraphs.add(Draft.Paragraph.whole(String.join(" ", sentences)));
      tally.map(Draft.Paragraph::whole).ifPresent(paragraphs::add);
      draft.add(SectionKind.BOTTOM_LINE, paragraphs);
    }

    private void bySection(Outline outline) {
      FindingParagraph text = new FindingParagraph(draft, outline);
      outline
          .sections()
          .forEach(
              (kind, placed) ->
                  draft.add(kind, placed.stream().map(f -> paragraph(f, text.of(f))).toList()));
    }

    private static Draft.Paragraph paragraph(QuestionFinding finding, String text) {
      Question question = finding.question();
      return new Draft.Paragraph(Optional.of(question.id()), question.label(), text);
    }

    /** Of one actor: what it answered, then what it was asked without answering. */
    private void positions() {
      FindingParagraph text = new FindingParagraph(draft, Outline.none());
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
      for (SameAnswer same : finding.byAnswer()) {
        for (Camp camp : same.camps()) {
          Claim claim = draft.claims().claim(question, camp).eachRecordOnce();
          paragraphs.add(
              new Draft.Paragraph(
                  Optional.of(question.id()),
                  wording.claims().answer(claim.said()),
                  wording.punctuation().sentence(wording.claims().named(claim.who()))));
        }
      }
      draft.add(SectionKind.CAMPS, paragraphs);
      draft.add(SectionKind.UNANSWERED, withoutAnswer(finding));
      List<String> toMind = new FindingParagraph(draft, Outline.none()).besideCamps(finding);
      if (!toMind.isEmpty()) {
        draft.add(SectionKind.TO_MIND, List.of(Draft.Paragraph.whole(String.join(" ", toMind))));
      }
    }

    /** A paragraph for each way not to answer. */
    private List<Draft.Paragraph> withoutAnswer(QuestionFinding finding) {
      List<Draft.Paragraph> paragraphs = new ArrayList<>();
      draft
          .claims()
          .byState(finding)
          .forEach(
              (state, clauses) ->
                  paragraphs.add(
                      new Draft.Paragraph(
                          Optional.of(finding.question().id()),
                          wording.claims().lead(state),
                          String.join(
                              " ",
                              clauses.stream().map(wording.punctuation()::sentence).toList()))));
      return paragraphs;
    }
  }
}
