package stance.dossier;

import java.util.List;
import stance.dossier.RecordKeys.Key.Type;

/**
 * A warning that the curators looked at and keep.
 *
 * @param rule the rule that warns
 * @param at the ids that the warning concerns
 */
public record AcceptedWarning(String rule, List<Id> at, String because) {

  public AcceptedWarning {
    at = List.copyOf(at);
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<AcceptedWarning> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<AcceptedWarning> ALL =
        RecordKeys.<AcceptedWarning>of("an accepted warning")
            .must("rule", Type.TEXT, AcceptedWarning::rule, "the rule that warns", "order-unclear")
            .must(
                "at",
                Type.IDS,
                AcceptedWarning::at,
                "the ids that the warning concerns",
                "[poroshenko]")
            .must(
                "because",
                Type.TEXT,
                AcceptedWarning::because,
                "why it is kept",
                "the undated read-out is known to be from the spring")
            .keys();
  }
}
