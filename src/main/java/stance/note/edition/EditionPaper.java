package stance.note.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.compare.Change;
import stance.compare.EntryEdit;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.dossier.Id;
import stance.dossier.RecordKeys;
import stance.note.ClaimWriter;
import stance.note.Draft;
import stance.note.Note;
import stance.note.NoteRequest;
import stance.note.PaperKind;
import stance.note.recheck.FindingMove;
import stance.note.words.Claim.Subject;
import stance.note.words.EditionWords;
import stance.note.words.EditionWords.Counts;
import stance.note.words.NoteLanguage;
import stance.note.words.SectionKind;
import stance.text.HiddenCharacters;

/**
 * The paper that tells what changed since an edition, in the words of a note and with its sources.
 *
 * @param note what it says
 * @param now the note with which the edition is compared
 * @param since each movement since the edition, with what was and is said
 * @param edited each movement in the data behind it, likewise
 */
public record EditionPaper(
    Note note,
    Edition edition,
    Note now,
    EditionChanges changes,
    List<Told> since,
    List<Told> edited) {

  public EditionPaper {
    since = List.copyOf(since);
    edited = List.copyOf(edited);
  }

  /**
   * A movement, with where the actor stood and stands as clauses; absent where it is silent, or
   * where it says the same again.
   */
  public record Told(Movement movement, Optional<String> then, Optional<String> now) {

    public Told {
      then = then.map(HiddenCharacters::without);
      now = now.map(HiddenCharacters::without);
    }
  }

  private record Kind(String name, Note.Layout layout) implements PaperKind {

    @Override
    public String heading(NoteLanguage language) {
      return language.edition().paper();
    }
  }

  /**
   * The paper on an edition and the note of today.
   *
   * @param request for the note of today, without additions
   * @param now that note
   */
  public static EditionPaper of(Edition edition, NoteRequest request, Note now) {
    return new Writing(edition, request, now).written();
  }

  private static final class Writing {

    private final Edition edition;
    private final Note now;
    private final NoteLanguage wording;
    private final EditionWords words;
    private final Draft draft;
    private final EditionChanges changes;

    Writing(Edition edition, NoteRequest request, Note now) {
      this.edition = edition;
      this.now = now;
      this.wording = request.language();
      this.words = wording.edition();
      this.draft = new Draft(request, new Kind("edition", Note.Layout.LEAF), false);
      this.changes = EditionChanges.between(edition, request.comparison());
    }

    private EditionPaper written() {
      ClaimWriter then = draft.earlier(edition.then());
      ClaimWriter held = draft.earlier(edition.held());
      draft.add(SectionKind.BOTTOM_LINE, List.of(Draft.Paragraph.whole(bottomLine())));
      draft.add(SectionKind.FINDINGS, changes.findings().stream().map(this::placed).toList());
      List<Told> since = told(changes.since(), held, draft.claims());
      draft.add(SectionKind.SINCE, paragraphs(since));
      List<Told> edited = told(changes.edited(), then, held);
      List<Draft.Paragraph> edits = paragraphs(edited);
      if (!changes.entries().isEmpty()) {
        edits.add(new Draft.Paragraph(Optional.empty(), words.besides(), entries()));
      }
      edition.paragraphs().forEach(move -> edits.add(paragraph(move)));
      draft.add(SectionKind.EDITS, edits);
      Note note =
          draft
              .finished(title(), false, Optional.empty())
              .telling(
                  opening(),
                  List.of(
                      words.compared(edition.data() == Edition.Known.LOST),
                      words.madeWith(edition.arguments(), now.method().arguments())));
      return new EditionPaper(note, edition, now, changes, since, edited);
    }

    private String title() {
      List<Id> actors = now.actors().stream().map(Note.Participant::id).toList();
      return wording
          .head()
          .title(now.dossier(), Optional.empty(), draft.speaking().subjects(actors), true);
    }

    private List<String> opening() {
      NoteRequest then = edition.then();
      return List.of(
          words.edition(
              then.comparison()
                  .basis()
                  .asOf()
                  .map(wording.head()::asOf)
                  .or(() -> then.day().map(wording.head()::onRecordTo))
                  .orElseGet(wording.head()::nothingOnRecord),
              edition.fingerprint(),
              edition.version()),
          words.now(now.opening().get(0), now.method().fingerprint()));
    }

    private String bottomLine() {
      List<String> sentences = new ArrayList<>();
      Counts since = counts(changes.since());
      boolean lost = edition.data() == Edition.Known.LOST;
      boolean given = edition.data() == Edition.Known.GIVEN;
      boolean sameActors = changes.joined().isEmpty() && changes.left().isEmpty();
      if (edition.editedByHand() > 0) {
        sentences.add(words.editedByHand(edition.editedByHand()));
      }
      if (changes.since().isEmpty()
          && changes.findings().isEmpty()
          && sameActors
          && !lost
          && !given) {
        sentences.add(words.nothing());
        return String.join(" ", sentences);
      }
      Map<Subject, List<String>> moved = moved();
      boolean named = 0 < since.moved() && since.moved() <= ClaimWriter.NAMED_AT_MOST;
      if (named) {
        sentences.add(words.moved(moved));
      }
      boolean edits = lost || !changes.edited().isEmpty();
      if (named ? since.others() > 0 : !changes.since().isEmpty() || !edits) {
        sentences.add(words.since(named ? since.withoutMoved() : since));
      }
      if (!changes.findings().isEmpty()) {
        sentences.add(
            words.findings(
                changes.findings().stream().map(placed -> placed.question().label()).toList(),
                draft.request().comparison().findings().size()));
      }
      if (given) {
        sentences.add(words.edited(counts(changes.edited()), changes.entries().size()));
      }
      if (lost) {
        sentences.add(words.lost(edition.paragraphs().stream().map(FindingMove::matter).toList()));
      }
      if (!sameActors) {
        sentences.add(
            words.actors(
                draft.speaking().subjects(changes.joined()),
                draft.earlierSubjects(edition.then(), changes.left())));
      }
      return String.join(" ", sentences);
    }

    private static Counts counts(List<Movement> movements) {
      int[] counts = new int[Movement.Way.values().length];
      movements.forEach(movement -> counts[movement.way().ordinal()]++);
      return new Counts(
          counts[Movement.Way.NEW.ordinal()],
          counts[Movement.Way.MOVED.ordinal()],
          counts[Movement.Way.SAID_AGAIN.ordinal()],
          counts[Movement.Way.GONE.ordinal()],
          counts[Movement.Way.EDITED.ordinal()]);
    }

    private Map<Subject, List<String>> moved() {
      Map<Subject, List<String>> moved = new LinkedHashMap<>();
      for (Movement movement : changes.since()) {
        if (movement.way() == Movement.Way.MOVED) {
          moved
              .computeIfAbsent(
                  draft.speaking().subject(movement.actor()), actor -> new ArrayList<>())
              .add(movement.question().label());
        }
      }
      return moved;
    }

    private Draft.Paragraph placed(Placed placed) {
      return new Draft.Paragraph(
          Optional.of(placed.question().id()),
          placed.question().label(),
          words.placed(
              placed.question().asks(),
              placed.then().map(wording.sections()::heading),
              placed.now().map(wording.sections()::heading)));
    }

    /** The movements as they are read: what was said again comes last, and without clauses. */
    private static List<Told> told(List<Movement> movements, ClaimWriter then, ClaimWriter now) {
      return movements.stream()
          .sorted(Comparator.comparing(Movement::isSaidAgainAlike).thenComparing(Movement::way))
          .map(
              movement ->
                  new Told(
                      movement,
                      clause(then, movement, movement.then()),
                      clause(now, movement, movement.now())))
          .toList();
    }

    private static Optional<String> clause(ClaimWriter by, Movement movement, Standing standing) {
      return Optional.of(standing)
          .filter(stood -> !stood.isSilent() && !movement.isSaidAgainAlike())
          .map(
              stood ->
                  movement
                      .date()
                      .map(day -> by.stood(movement.question(), movement.actor(), stood, day))
                      .orElseGet(() -> by.standing(movement.question(), movement.actor(), stood)));
    }

    /** What moved first, then what is new and gone; in one paragraph what was said again. */
    private List<Draft.Paragraph> paragraphs(List<Told> told) {
      List<Draft.Paragraph> paragraphs = new ArrayList<>();
      List<String> again = new ArrayList<>();
      for (Told one : told) {
        if (one.movement().isSaidAgainAlike()) {
          again.add(again(one.movement()));
        } else {
          paragraphs.add(paragraph(one));
        }
      }
      if (!again.isEmpty()) {
        paragraphs.add(
            new Draft.Paragraph(
                Optional.empty(),
                wording.changes().kind(Change.Kind.RESTATED),
                wording.punctuation().sentence(wording.punctuation().listed(again))));
      }
      return paragraphs;
    }

    private String again(Movement movement) {
      return wording
          .changes()
          .again(
              1,
              movement.date().orElseThrow(),
              draft.speaking().subject(movement.actor()),
              movement.question().label(),
              draft
                  .speaking()
                  .citeEach(movement.now().words().stream().map(Spoken::stance).toList()));
    }

    private Draft.Paragraph paragraph(Told told) {
      Movement movement = told.movement();
      String then = told.then().orElse("");
      String is = told.now().orElse("");
      String text =
          switch (movement.way()) {
            case NEW -> words.fresh(is);
            case GONE -> words.gone(then);
            case MOVED ->
                wording
                    .changes()
                    .change(movement.kind().orElse(Change.Kind.SHIFTED), Optional.of(then), is);
            case SAID_AGAIN -> words.knownOtherwise(then, is);
            case EDITED -> words.edited(movement.keys(), then, is);
          };
      return new Draft.Paragraph(
          Optional.of(movement.question().id()),
          words.head(
              movement.date(),
              draft.speaking().subject(movement.actor()),
              movement.question().label()),
          text);
    }

    private Draft.Paragraph paragraph(FindingMove move) {
      return new Draft.Paragraph(
          Optional.empty(),
          move.matter(),
          (words.paragraph(move.matter(), move.before(), move.now())
                  + " "
                  + words.sentences(move.gone(), move.fresh()))
              .strip());
    }

    private String entries() {
      List<String> clauses = new ArrayList<>();
      for (EntryEdit edit : changes.entries()) {
        clauses.add(
            words.entry(
                edit.kind().word(),
                edit.id().map(Id::text),
                edit.keys().stream()
                    .map(EntryEdit.KeyEdit::key)
                    .map(RecordKeys.Key::name)
                    .toList()));
      }
      return wording.punctuation().sentence(wording.punctuation().listed(clauses));
    }
  }
}
