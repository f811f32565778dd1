package stance.note.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.note.BottomLine;
import stance.note.Draft;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.Outline;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;

/**
 * The card, for a reader who has a minute: the sharpest difference and the firmest common ground,
 * then how many questions there are of each kind, and which. Of one actor, its positions. Where
 * there is no room for all, fewer are named, down to one of each kind; then there are fewer
 * sentences.
 */
public final class BriefingCard implements NoteStyle {

  private static final int LINES = 24;
  private static final int SENTENCES = 2;

  @Override
  public String name() {
    return "card";
  }

  @Override
  public String remark() {
    return LINES + " lines";
  }

  @Override
  public String heading() {
    return "BRIEFING CARD";
  }

  @Override
  public Note.Layout layout() {
    return Note.Layout.CARD;
  }

  @Override
  public OptionalInt mostLines() {
    return OptionalInt.of(LINES);
  }

  @Override
  public boolean isOfOneActor() {
    return false;
  }

  @Override
  public boolean takesAdditions() {
    return false;
  }

  @Override
  public Stream<Note> drafts(NoteRequest request) {
    return IntStream.iterate(SENTENCES, sentences -> sentences >= 0, fewer -> fewer - 1)
        .boxed()
        .flatMap(sentences -> drafts(request, sentences));
  }

  /** With so many sentences, the cards that name fewer and fewer; with none, at last nothing. */
  private Stream<Note> drafts(NoteRequest request, int sentences) {
    int most = request.comparison().findings().size();
    int least = sentences == 0 ? 0 : Math.min(1, most);
    return IntStream.iterate(most, named -> named >= least, fewer -> fewer - 1)
        .mapToObj(named -> new Writing(this, request).written(named, sentences));
  }

  /** One card that is being written. */
  private static final class Writing {

    private final Draft draft;
    private final NoteLanguage wording;
    private final List<QuestionFinding> findings;
    private final List<QuestionFinding> silent;

    Writing(NoteStyle style, NoteRequest request) {
      this.wording = request.language();
      this.draft = new Draft(request, style, true);
      this.findings = request.comparison().findings();
      this.silent = findings.stream().filter(finding -> finding.isSilent()).toList();
    }

    private Note written(int named, int sentences) {
      List<String> bottomLine = bottomLine(sentences);
      if (!bottomLine.isEmpty()) {
        draft.add(
            SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(String.join(" ", bottomLine))));
      }
      if (draft.request().isOfOneActor()) {
        draft.add(SectionKind.POSITIONS, positions(named));
      } else {
        new Outline(findings).sections().forEach((kind, flagged) -> list(kind, flagged, named));
      }
      list(SectionKind.NOTHING_ON_RECORD, silent, 0);
      return draft.finished(title(), false);
    }

    /** The sentences but for the counts, which the lists tell. */
    private List<String> bottomLine(int most) {
      List<String> sentences =
          draft.request().isOfOneActor()
              ? BottomLine.ofOneActor(draft).subList(0, 1)
              : findings.size() == 1
                  ? BottomLine.ofOneQuestion(draft)
                  : BottomLine.withoutCounts(draft, most);
      return sentences.subList(0, Math.min(most, sentences.size()));
    }

    private String title() {
      List<Actor> actors = draft.request().comparison().actors();
      String dossier = draft.request().dossier().title();
      return actors.size() == 1
          ? wording.head().title(dossier, actors.get(0).name())
          : wording
              .head()
              .title(dossier, draft.claims().subjects(actors.stream().map(Actor::id).toList()));
    }

    private void list(SectionKind kind, List<QuestionFinding> questions, int named) {
      if (!questions.isEmpty()) {
        List<String> names =
            questions.stream().limit(named).map(finding -> finding.question().label()).toList();
        draft.add(
            kind,
            List.of(Draft.Paragraph.whole(wording.card().questions(questions.size(), names))));
      }
    }

    private List<Draft.Paragraph> positions(int named) {
      List<QuestionFinding> spoken = new ArrayList<>(findings);
      spoken.removeAll(silent);
      List<Draft.Paragraph> positions = new ArrayList<>();
      spoken.stream()
          .limit(named)
          .forEach(
              finding ->
                  positions.add(
                      new Draft.Paragraph(
                          Optional.of(finding.question().id()),
                          finding.question().label(),
                          wording.punctuation().listed(draft.claims().spoken(finding)))));
      if (spoken.size() > positions.size()) {
        positions.add(
            Draft.Paragraph.whole(wording.card().morePositions(spoken.size() - positions.size())));
      }
      return positions;
    }
  }
}
