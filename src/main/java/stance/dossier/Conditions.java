package stance.dossier;

import java.util.List;

/**
 * What a stance depends on: it holds when all of {@code required} (the file's {@code if}) and none
 * of {@code excluded} (its {@code unless}) are met. In the order written.
 */
public record Conditions(List<Id> required, List<Id> excluded) {

  /** The conditions of a stance that holds whatever happens. */
  public static final Conditions NONE = new Conditions(List.of(), List.of());

  public Conditions {
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
  }

  public boolean isEmpty() {
    return required.isEmpty() && excluded.isEmpty();
  }
}
