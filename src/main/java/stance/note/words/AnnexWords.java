package stance.note.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stance.dossier.Evidence;

/** A table of questions by actors in short marks. */
public interface AnnexWords {

  /** An answer in a cell: a word, whether it has terms, how it is known, and the year. */
  String answer(String word, boolean onTerms, Evidence evidence, int year);

  /** A standing without an answer in a cell. */
  String without(AnswerState state);

  /** For, against or neither. */
  String side(Claim.Side side);

  /** An option, by its letter, that is ruled out. */
  String not(String letter);

  /** What the marks that a table has mean: a sentence; nothing where all speak for themselves. */
  Optional<String> key(Marks marks);

  /**
   * The marks that a table has.
   *
   * @param year one of those that stand in it
   * @param evidence in which ways answers are known
   * @param states the standings without an answer
   * @param unmarked whether a place without a mark is one of them, for nothing on record
   */
  record Marks(
      Optional<Integer> year,
      boolean onTerms,
      boolean aside,
      Set<Evidence> evidence,
      Set<AnswerState> states,
      boolean unmarked) {

    public Marks {
      evidence = Set.copyOf(evidence);
      states = Set.copyOf(states);
    }
  }

  /** What the codes of countries stand for, each with its name: a sentence. */
  String codes(Map<String, String> names);

  /** What the letters of a question mean: a sentence. */
  String letters(String question, List<String> options);
}
