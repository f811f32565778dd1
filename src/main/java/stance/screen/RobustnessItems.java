package stance.screen;

import java.util.Map;
import java.util.Optional;
import stance.analysis.Robustness;
import stance.document.Block.Items;
import stance.dossier.Id;
import stance.text.Role;
import stance.text.Styled;
import stance.words.RobustnessWords;

/** What stands under a row that says how much its flag rests on. */
final class RobustnessItems {

  private RobustnessItems() {}

  /** The items for this question, which must be among those known. */
  static Items of(Map<Id, Robustness> robustness, Id question) {
    Robustness known = Optional.ofNullable(robustness.get(question)).orElseThrow();
    return Items.of(
        RobustnessWords.of(known).stream().map(text -> Styled.of(text, Role.MUTED)).toList());
  }
}
