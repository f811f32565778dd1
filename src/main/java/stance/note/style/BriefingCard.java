package stance.note.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import stance.compare.QuestionFinding;
import stance.dossier.Actor;
import stance.dossier.Id;
import stance.note.Annex;
import stance.note.Draft;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.NoteStyle;
import stance.note.style.CardRows.Ranked;
import stance.note.style.CardRows.Room;
import stance.note.words.NoteLanguage;

/**
 * One page for a hand: what all say to the main question, then a row a finding, with the question
 * as asked, who says what on which terms, and where that can be read. Where there is no room for
 * all rows, the least weighty go, and the card says how many and where they differ. Of six
 * governments or more, whose codes head narrow columns, the findings are the rows of a table.
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
  public String heading(NoteLanguage language) {
    return language.card().card();
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
  public List<Supplier<Note>> drafts(NoteRequest request) {
    // No row has less than a line.
    int questions = request.comparison().findings().size();
    int most = questions == 1 ? LINES : Math.min(LINES, questions + CardRows.BESIDES);
    Ranked ranked = Ranked.of(request.comparison());
    List<Room> rooms = new ArrayList<>();
    for (int rows = most; rows > 0; rows--) {
      rooms.add(new Room(rows, true, true));
      rooms.add(new Room(rows, true, false));
    }
    rooms.add(new Room(1, false, false));
    rooms.add(new Room(0, false, false));
    return rooms.stream()
        .<Supplier<Note>>map(room -> () -> written(request, room, ranked))
        .toList();
  }

  private Note written(NoteRequest request, Room room, Ranked ranked) {
    Draft draft = new Draft(request, this, false);
    Optional<Annex> cells = new CardRows(draft, room, ranked).add();
    List<Id> actors = request.comparison().actors().stream().map(Actor::id).toList();
    List<QuestionFinding> findings = request.comparison().findings();
    Optional<String> question =
        findings.size() == 1 ? Optional.of(findings.get(0).question().label()) : Optional.empty();
    return draft.finished(
        request
            .language()
            .head()
            .title(request.dossier().title(), question, draft.speaking().subjects(actors), false),
        false,
        cells);
  }
}
