package stance.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stance.dossier.Position;

/** The count of a body that decides by majority. */
final class Majority {

  private Majority() {}

  private record Camp(AnswerKey answer, TermsKey terms) {}

  /**
   * The words of more than half: the same answer on the same terms. Nothing where none has that.
   */
  static Optional<List<Word>> of(List<Word> stated) {
    Map<Camp, List<Word>> camps = new LinkedHashMap<>();
    for (Word word : stated) {
      Position position = word.stance().position();
      Camp camp =
          new Camp(
              AnswerKey.of(position.given().orElseThrow()), TermsKey.of(position.conditions()));
      camps.computeIfAbsent(camp, key -> new ArrayList<>()).add(word);
    }
    for (List<Word> camp : camps.values()) {
      if (2 * camp.size() > stated.size()) {
        return Optional.of(camp);
      }
    }
    return Optional.empty();
  }
}
