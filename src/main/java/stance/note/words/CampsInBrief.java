package stance.note.words;

import java.util.List;
import stance.dossier.Evidence;
import stance.note.words.Claim.Subject;

/** The camps on a question in a few words each: their answer, and who or how many give it. */
public interface CampsInBrief {

  /** How many gave an answer. */
  String counted(Claim.Said answer, int actors);

  /** That all gave an answer. */
  String everyone(Claim.Said answer, int actors);

  /** That all gave an answer but these. */
  String allBut(Claim.Said answer, List<Subject> others);

  /** Who gave an answer. */
  String named(Claim.Said answer, List<String> actors);

  /** An actor in such a list, and how its answer is known. */
  String nameInBrief(Subject actor, Evidence evidence);

  /** How many gave none. */
  String countedWithout(int actors);

  /** An answer as the head of a paragraph on those who give it. */
  String camp(Claim.Said said, int actors);
}
