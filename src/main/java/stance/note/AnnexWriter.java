package stance.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.note.words.AnnexWords;
import stance.note.words.Claim;

/** Makes the annex of a note: a cell for each actor and question. */
public final class AnnexWriter {

  /** With so many actors or fewer, the sentences of a note name all of them. */
  private static final int WITHOUT_ANNEX = 3;

  private AnnexWriter() {}

  /** The annex of a note on several actors, where it needs one. */
  public static Optional<Annex> of(Draft draft) {
    NoteRequest request = draft.request();
    List<QuestionFinding> spoken =
        request.comparison().findings().stream().filter(f -> !f.isSilent()).toList();
    return request.comparison().actors().size() <= WITHOUT_ANNEX || spoken.isEmpty()
        ? Optional.empty()
        : Optional.of(of(draft, spoken));
  }

  /** The table of these findings. */
  public static Annex of(Draft draft, List<QuestionFinding> findings) {
    AnnexWords wording = draft.wording().annex();
    List<String> columns =
        draft.request().comparison().actors().stream().map(a -> heading(draft, a)).toList();
    List<Annex.Row> rows = new ArrayList<>();
    List<String> key = new ArrayList<>();
    key.add(wording.key());
    for (QuestionFinding finding : findings) {
      Question question = finding.question();
      List<String> cells = new ArrayList<>();
      finding.standings().values().forEach(s -> cells.add(cell(wording, question, s)));
      rows.add(new Annex.Row(question.id(), question.label(), cells));
      if (!areSides(question)) {
        List<String> options = new ArrayList<>();
        for (AnswerSpace.Possible possible : question.answers().possible()) {
          options.add("(" + letter(question, possible.id()) + ") " + possible.text());
        }
        key.add(wording.letters(question.label(), options));
      }
    }
    return new Annex(columns, rows, key);
  }

  /** A country by its code, which readers know; others by their labels. */
  private static String heading(Draft draft, Actor actor) {
    return actor
        .country()
        .filter(code -> actor.kind() == Actor.Kind.GOVERNMENT)
        .orElseGet(() -> draft.request().dossier().label(actor.id()));
  }

  private static boolean areSides(Question question) {
    return question.answers().equals(AnswerSpace.Scale.OPPOSES_TO_SUPPORTS);
  }

  private static String letter(Question question, Id id) {
    int position = question.answers().positionOf(id).orElseThrow();
    return position < 26
        ? Character.toString((char) ('a' + position))
        : Integer.toString(position + 1);
  }

  private static String cell(AnnexWords wording, Question question, Standing standing) {
    if (standing.answered().isPresent()) {
      Stated stated = standing.answered().get();
      return wording.answer(
          word(wording, question, stated.answer()),
          !stated.conditions().isEmpty(),
          stated.stance().evidence(),
          year(stated));
    }
    return wording.without(Tally.state(standing));
  }

  private static int year(Spoken spoken) {
    return spoken.stance().date().firstDay().getYear();
  }

  private static String word(AnnexWords wording, Question question, Answer answer) {
    Optional<Claim.Side> side = AnswersAsSaid.of(question, answer, Claim.Provisos.NONE).taken();
    if (side.isPresent()) {
      return wording.side(side.get());
    }
    List<String> letters = new ArrayList<>();
    answer.taken().forEach(id -> letters.add(letter(question, id)));
    if (letters.isEmpty()) {
      answer.ruledOut().forEach(id -> letters.add(wording.not(letter(question, id))));
    }
    return String.join("/", letters);
  }
}
