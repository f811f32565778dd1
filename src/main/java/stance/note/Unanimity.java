package stance.note;

import java.util.EnumMap;
import java.util.Map;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Evidence;
import stance.note.words.Unanimous;

/** Those who answered a question, all of them alike. */
final class Unanimity {

  private Unanimity() {}

  /** How many they are, and how many of them are not known by their own words. */
  static Unanimous of(QuestionFinding finding) {
    Map<Evidence, Integer> weaker = new EnumMap<>(Evidence.class);
    for (Stated stated : finding.answers().values()) {
      if (stated.stance().evidence() != Evidence.DIRECT) {
        weaker.merge(stated.stance().evidence(), 1, Integer::sum);
      }
    }
    return new Unanimous(finding.standings().size(), weaker);
  }
}
