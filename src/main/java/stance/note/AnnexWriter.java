package stance.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Spoken;
import stance.compare.Standing.Stated;
import stance.dossier.Actor;
import stance.dossier.Answer;
import stance.dossier.AnswerSpace;
import stance.dossier.Citation;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.AnnexWords;
import stance.note.words.AnswerState;
import stance.note.words.Claim;
import stance.note.words.Provisos;

/** Makes the annex of a note: a cell for each actor and question. */
public final class AnnexWriter {

  /** With so many actors or fewer, the sentences of a note name all of them. */
  private static final int WITHOUT_ANNEX = 3;

  /** With more columns than this, a place without a mark says that nothing is on record. */
  private static final int COLUMNS_WITH_A_SIGN = 5;

  private final Draft draft;
  private final AnnexWords wording;
  private final boolean onCard;
  private final boolean unmarked;
  private final Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
  private final Set<AnswerState> states = EnumSet.noneOf(AnswerState.class);
  private Optional<Integer> year = Optional.empty();
  private boolean onTerms;
  private boolean aside;

  private AnnexWriter(Draft draft, boolean onCard) {
    this.draft = draft;
    this.wording = draft.wording().annex();
    this.onCard = onCard;
    this.unmarked = draft.request().comparison().actors().size() > COLUMNS_WITH_A_SIGN;
  }

  /** The annex of a note on several actors, where it needs one. */
  public static Optional<Annex> of(Draft draft) {
    NoteRequest request = draft.request();
    List<QuestionFinding> spoken =
        request.comparison().findings().stream().filter(f -> !f.isSilent()).toList();
    return request.comparison().actors().size() <= WITHOUT_ANNEX || spoken.isEmpty()
        ? Optional.empty()
        : Optional.of(of(draft, spoken));
  }

  /** The table of these findings, with the proof of whom the note counts and does not name. */
  private static Annex of(Draft draft, List<QuestionFinding> findings) {
    return new AnnexWriter(draft, false).table(findings);
  }

  /** The table of a card, each answer with the number of its source. */
  public static Annex ofCard(Draft draft, List<QuestionFinding> findings) {
    return new AnnexWriter(draft, true).table(findings);
  }

  private Annex table(List<QuestionFinding> findings) {
    List<Annex.Row> rows = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    for (QuestionFinding finding : findings) {
      Question question = finding.question();
      Set<Id> unnamed = Crowd.unnamed(finding);
      List<Annex.Cell> cells = new ArrayList<>();
      finding
          .standings()
          .forEach(
              (actor, standing) ->
                  cells.add(cell(question, standing, onCard || unnamed.contains(actor))));
      rows.add(new Annex.Row(question.id(), question.label(), cells));
      if (!areSides(question)) {
        List<String> options = new ArrayList<>();
        Set<Id> used = used(finding);
        for (AnswerSpace.Possible possible : question.answers().possible()) {
          if (used.contains(possible.id())) {
            options.add("(" + letter(question, possible.id()) + ") " + possible.text());
          }
        }
        if (!options.isEmpty()) {
          letters.add(wording.letters(question.label(), options));
        }
      }
    }
    List<String> key = new ArrayList<>();
    wording
        .key(new AnnexWords.Marks(year, onTerms, aside, evidence, states, unmarked))
        .ifPresent(key::add);
    Map<String, String> codes = codes();
    if (!codes.isEmpty() && !onCard) {
      key.add(wording.codes(codes));
    }
    key.addAll(letters);
    return new Annex(
        draft.request().comparison().actors().stream().map(this::heading).toList(), rows, key);
  }

  /** The options whose letters stand in the row. */
  private static Set<Id> used(QuestionFinding finding) {
    Set<Id> used = new LinkedHashSet<>();
    for (Stated stated : finding.answers().values()) {
      Answer answer = stated.answer();
      used.addAll(answer.taken().isEmpty() ? answer.ruledOut() : answer.taken());
    }
    return used;
  }

  /**
   * The only government that the dossier has of a country by its code, which is short; others by
   * their labels, as the code would not say which of a country's several it means.
   */
  private String heading(Actor actor) {
    return code(actor).orElseGet(() -> draft.request().dossier().label(actor.id()));
  }

  private Optional<String> code(Actor actor) {
    return actor
        .country()
        .filter(code -> governs(actor, code))
        .filter(code -> isTheOnlyOne(actor, code));
  }

  private boolean isTheOnlyOne(Actor government, String code) {
    return draft.request().dossier().actors().stream()
        .noneMatch(other -> governs(other, code) && !other.id().equals(government.id()));
  }

  private static boolean governs(Actor actor, String code) {
    return actor.kind() == Actor.Kind.GOVERNMENT && actor.country().equals(Optional.of(code));
  }

  private Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Actor actor : draft.request().comparison().actors()) {
      code(actor).ifPresent(code -> codes.put(code, draft.speaking().subject(actor.id()).name()));
    }
    return codes;
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

  private Annex.Cell cell(Question question, Standing standing, boolean withProof) {
    Optional<String> proof =
        standing.spoken().filter(spoken -> withProof).map(spoken -> proof(spoken.stance()));
    if (standing.answered().isEmpty()) {
      AnswerState state = Tally.state(standing);
      states.add(state);
      boolean nothing = unmarked && state == AnswerState.SILENT;
      return new Annex.Cell(nothing ? "" : wording.without(state), proof);
    }
    Stated stated = standing.answered().get();
    year = year.or(() -> Optional.of(year(stated)));
    onTerms |= !stated.conditions().isEmpty();
    evidence.add(stated.stance().evidence());
    return new Annex.Cell(
        wording.answer(
            word(question, stated.answer()),
            !stated.conditions().isEmpty(),
            stated.stance().evidence(),
            year(stated)),
        proof);
  }

  private String proof(Stance stance) {
    return onCard
        ? draft
            .speaking()
            .citeAll(List.of(new Citation(stance.sources().get(0).source(), Optional.empty())))
        : draft.speaking().cite(stance);
  }

  private static int year(Spoken spoken) {
    return spoken.stance().date().firstDay().getYear();
  }

  private String word(Question question, Answer answer) {
    Optional<Claim.Side> side = AnswersAsSaid.of(question, answer, Provisos.NONE).taken();
    if (side.isPresent()) {
      aside |= side.get() == Claim.Side.NEUTRAL;
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
