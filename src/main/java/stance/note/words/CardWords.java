package stance.note.words;

import java.util.List;
import java.util.Map;
import stance.note.words.Claim.Subject;

/** What is said on a card alone. */
public interface CardWords {

  /** The heading beside a finding: its section, and how many of how many answered. */
  String heading(SectionKind kind, int answered, int actors);

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

  /** Of how many questions, how many and among them which. */
  String silent(int silent, int all, List<String> named);

  /** The heading beside what there is no room for. */
  String more();

  /** That there are more questions than are told. */
  String more(int more);
}
