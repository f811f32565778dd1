package stance.dossier;

import java.util.List;

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
}
