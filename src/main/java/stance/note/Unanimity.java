package stance.note;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stance.compare.QuestionFinding;
import stance.compare.Standing.Stated;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.note.words.Unanimous;

/** Those who answered a question, all of them alike. */
final class Unanimity {

  private Unanimity() {}

  /** How many they are, and how many of them are not known by their own words, and on whose. */
  static Unanimous of(QuestionFinding finding, Speaking speaking) {
    Set<Id> claimants = new LinkedHashSet<>();
    boolean named = true;
    Map<Evidence, Integer> weaker = new EnumMap<>(Evidence.class);
    for (Stated stated : finding.answers().values()) {
      if (stated.stance().evidence() != Evidence.DIRECT) {
        weaker.merge(stated.stance().evidence(), 1, Integer::sum);
      }
      if (stated.stance().evidence() == Evidence.CLAIMED) {
        named &= stated.stance().claimant().isPresent();
        stated.stance().claimant().ifPresent(claimants::add);
      }
    }
    return new Unanimous(
        finding.standings().size(),
        weaker,
        named ? speaking.subjects(List.copyOf(claimants)) : List.of(),
        Crowd.assumed(finding.answers().values()),
        (int)
            finding.answers().values().stream()
                .filter(stated -> stated.statement().carriedOver().isPresent())
                .count());
  }
}
