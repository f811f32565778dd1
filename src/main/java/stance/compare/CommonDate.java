package stance.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stance.dossier.PartialDate;

/** The date that most of what is shown was said on, which need not be repeated. */
public final class CommonDate {

  private CommonDate() {}

  /** The commonest date, where it is shared by two or more; of equally common ones, the latest. */
  public static Optional<PartialDate> of(List<QuestionFinding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (QuestionFinding finding : findings) {
      finding
          .standings()
          .values()
          .forEach(
              standing ->
                  standing
                      .spoken()
                      .ifPresent(
                          spoken ->
                              counts.merge(spoken.stance().date().toString(), 1, Integer::sum)));
    }
    String commonest = "";
    int most = 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > 1 && entry.getValue() >= most) {
        commonest = entry.getKey();
        most = entry.getValue();
      }
    }
    return PartialDate.parse(commonest);
  }
}
