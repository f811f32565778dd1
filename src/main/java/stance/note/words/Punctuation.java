package stance.note.words;

import java.util.List;
import java.util.Optional;

/** How parts of a text are joined and set off, whatever they say. */
public interface Punctuation {

  /** A citation: the source by its number, and where in it; several in one. */
  String citation(List<Cited> cited);

  /** The number of a source, and where in it. */
  record Cited(int number, Optional<String> locator) {}

  /** The sources that the citations in {@code text} name, in order; what is quoted has none. */
  List<Mention> citedIn(String text);

  /**
   * Where a citation names a source.
   *
   * @param start where its number and its locator begin in the text
   * @param end where they have ended
   */
  record Mention(int start, int end, int number) {}

  /** A reference to a numbered paragraph of the same note. */
  String paragraph(String number);

  /** A clause as a sentence. */
  String sentence(String clause);

  /** Sentences, with the proof before the last full stop. */
  String withProof(String text, String citation);

  /** Parts that belong together, as a sentence. */
  String listed(List<String> parts);

  /** The name of a question within a sentence. */
  String question(String label);
}
