package stance.note.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.note.Annex;
import stance.note.Draft;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;

/**
 * One page for a hand: what all say to the main question, then a row a finding, the weightiest
 * first, with the question as asked, who says what and where that can be read. Where there is no
 * room for all rows, the least weighty go, and the card says how many. With six actors or more the
 * findings are the rows of a table.
 */
public final class BriefingCard implements NoteStyle {

  private static final int LINES = 24;

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
    // No row has less than a line.
    int most = Math.min(LINES, request.comparison().findings().size() + CardRows.BESIDES);
    return IntStream.iterate(most, told -> told >= 0, fewer -> fewer - 1)
        .boxed()
        .flatMap(told -> Stream.of(true, false).map(naming -> written(request, told, naming)));
  }

  private Note written(NoteRequest request, int told, boolean naming) {
    Draft draft = new Draft(request, this, false);
    CardRows rows = new CardRows(draft, naming);
    Optional<Annex> cells = rows.addTo(told);
    List<Id> actors = request.comparison().actors().stream().map(Actor::id).toList();
    List<QuestionFinding> findings = request.comparison().findings();
    Optional<String> question =
        findings.size() == 1 ? Optional.of(findings.get(0).question().label()) : Optional.empty();
    return draft.finished(
        request
            .language()
            .head()
            .title(request.dossier().title(), question, draft.speaking().subjects(actors)),
        false,
        cells);
  }
}
