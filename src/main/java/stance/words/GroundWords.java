package stance.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.analysis.Ground.Matter;
import stance.analysis.Landing;
import stance.analysis.Moves;
import stance.analysis.Moves.Move;
import stance.compare.QuestionFinding;
import stance.compare.Standing;
import stance.compare.Standing.Stated;
import stance.dossier.Conditions;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Question;
import stance.text.QuotationMarks;
import stance.text.SentenceEnd;

/** Where a group could meet, in words. */
public final class GroundWords {

  private static final int SETS_TOLD = 6;

  private final Names names;
  private final ConditionWords terms;

  public GroundWords(Names names) {
    this.names = names;
    this.terms = new ConditionWords(names);
  }

  /** On which terms an answer that nobody rules out is given, and in whose way these stand. */
  public List<String> terms(QuestionFinding finding, Landing landing) {
    List<String> said = new ArrayList<>();
    if (landing.isCommonGround() && hasTerms(landing)) {
      Map<Id, Stated> answers = new LinkedHashMap<>(finding.answers());
      answers.keySet().retainAll(landing.givenBy().keySet());
      said.add(SentenceEnd.ended("Terms: " + terms.each(answers)));
    }
    said.addAll(new ForbiddenWords(names).of(landing.forbidden(), landing.givenBy()));
    return said;
  }

  private static boolean hasTerms(Landing landing) {
    for (Conditions conditions : landing.givenBy().values()) {
      if (!conditions.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "2 of the 5 would have to move:", where there are several such sets; else the whole of it. */
  public Optional<String> fewest(Matter matter) {
    return matter.moves().map(moves -> fewest(matter.finding(), moves));
  }

  private String fewest(QuestionFinding finding, Moves moves) {
    int answered = answered(finding);
    String count =
        (moves.exhaustive() ? "" : "At most ")
            + moves.fewest()
            + " of the "
            + answered
            + (answered < finding.standings().size() ? who(finding) : "")
            + " would have to move"
            + (moves.exhaustive()
                ? ""
                : " (not every set was tried, as more than "
                    + Moves.TRIED_AT_MOST
                    + " have spoken)");
    List<Move> sets = moves.smallest();
    return sets.size() > 1
        ? count + ", one of these sets:"
        : SentenceEnd.ended(count + ": " + move(finding.question(), sets.get(0)));
  }

  private static int answered(QuestionFinding finding) {
    int divided = 0;
    for (Standing standing : finding.standings().values()) {
      divided += standing.divided().isPresent() ? 1 : 0;
    }
    return finding.stated() + divided;
  }

  /** Each of several sets; of very many the first. */
  public List<String> sets(Matter matter) {
    List<Move> sets = matter.moves().map(Moves::smallest).orElse(List.of());
    if (sets.size() < 2) {
      return List.of();
    }
    boolean many = sets.size() > SETS_TOLD;
    List<String> said = new ArrayList<>();
    for (Move move : many ? sets.subList(0, SETS_TOLD - 1) : sets) {
      said.add(move(matter.finding().question(), move));
    }
    if (many) {
      said.add("or one of " + (sets.size() - said.size()) + " other sets");
    }
    return said;
  }

  /** "Russia to “across the whole area”, if Ukraine asks". */
  private String move(Question question, Move move) {
    if (move.position().isEmpty()) {
      return names.and(move.actors()) + ", all of them, to one answer";
    }
    Position.Stated position = move.position().get();
    Set<Id> onTerms = move.onTermsAlone();
    String on = terms.onlyIf(position.conditions());
    return names.and(move.actors())
        + " to "
        + QuotationMarks.around(AnswerWords.of(question, position.answer()))
        + (on.isEmpty() ? onTerms.isEmpty() ? "" : ", on no conditions" : ", " + on)
        + (onTerms.isEmpty()
            ? ""
            : onTerms.size() == move.actors().size()
                ? " (a change of terms alone)"
                : " (for " + names.and(onTerms) + " a change of terms alone)");
  }

  /** "Sajjan declined to say; Freeland: nothing on record.", or that all have answered. */
  public String reach(QuestionFinding finding) {
    List<String> missing = Unanswered.clauses(names, finding, Set.of(), true);
    return missing.isEmpty()
        ? English.capitalized(English.all(finding.asked())) + " have answered."
        : SentenceEnd.ended(English.capitalized(String.join("; ", missing)));
  }

  /** "all five", or "all 4 who have spoken", of all those whose word on it is known. */
  public Optional<String> all(QuestionFinding finding, int actors) {
    int answered = answered(finding);
    if (actors != answered || actors < 3) {
      return Optional.empty();
    }
    return Optional.of(
        actors == finding.standings().size()
            ? English.all(actors)
            : English.all(actors) + who(finding));
  }

  /** What is said of part of a group: who has not answered may have spoken, and not count. */
  private static String who(QuestionFinding finding) {
    return finding.isFiltered() ? " whose word counts" : " who have spoken";
  }
}
