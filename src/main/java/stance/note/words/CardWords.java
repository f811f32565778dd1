package stance.note.words;

import java.util.List;
import java.util.Map;
import stance.note.words.Claim.Subject;

/** What is said on a card alone. */
public interface CardWords {

  /** What kind of paper a card is. */
  String card();

  /** The heading beside a finding: its section, and how many of how many answered. */
  String heading(SectionKind kind, int answered, int actors);

  /** The heading beside an answer that all give, on terms that clash. */
  String termsClash();

  /** The heading beside the answers to one question. */
  String answers();

  /** The heading beside what was asked and not said. */
  String didNotSay();

  /** Who did not answer on what. */
  String didNotSay(Map<Subject, List<String>> questions);

  /** The heading beside what is weak. */
  String weak();

  /** What rests on one side's word, and what is our reading alone. */
  String weak(List<String> oneSided, List<String> ourReading);

  /** The heading beside silence. */
  String silent();

  /** The heading beside what is on record and does not count here. */
  String leftOut();

  /** On how many of all questions that is so. */
  String ofAll(int questions, int all);

  /** The heading beside what there is no room for. */
  String more();

  /**
   * That there are more questions than are told.
   *
   * @param silent on how many nobody has spoken
   * @param leftOut on how many nothing counts here of what is on record
   * @param differing those among them on which the answers differ
   * @param named how many of these may be named
   */
  String more(int more, int silent, int leftOut, List<String> differing, int named);

  /** That the terms of a question are told in the note alone: a sentence. */
  String termsInNote(String question);

  /** That there are more answers to one question than are told. */
  String moreAnswers(int more);
}
