package stance.note.words;

import java.util.List;
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

  /** What the marks mean, a sentence. */
  String key();

  /** What the letters of a question mean: a sentence. */
  String letters(String question, List<String> options);
}
