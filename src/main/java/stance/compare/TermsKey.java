package stance.compare;

import java.util.Set;
import stance.dossier.Conditions;
import stance.dossier.Id;

/** Conditions as sets, in which their order is nothing. */
public record TermsKey(Set<Id> required, Set<Id> excluded) {

  /** These conditions as sets. */
  public static TermsKey of(Conditions conditions) {
    return new TermsKey(Set.copyOf(conditions.required()), Set.copyOf(conditions.excluded()));
  }
}
