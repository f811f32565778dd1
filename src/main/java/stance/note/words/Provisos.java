package stance.note.words;

import java.util.List;

/**
 * The conditions of an answer, as they read after "if" and "unless".
 *
 * @param lapse by which of them it does not hold in the world assumed, where that is said of it
 */
public record Provisos(List<String> required, List<String> excluded, Lapse lapse) {

  /** Why an answer does not hold in the world assumed. */
  public enum Lapse {
    /** It holds, or nothing is assumed. */
    NONE,
    /** What it requires is not assumed, or not all of it. */
    LACKING,
    /** What it excludes is assumed. */
    BARRED,
    /** Both. */
    LACKING_AND_BARRED;

    /** That which these come to. */
    public static Lapse of(boolean lacking, boolean barred) {
      return lacking ? barred ? LACKING_AND_BARRED : LACKING : barred ? BARRED : NONE;
    }

    /** Whether something lacks that it requires. */
    public boolean isLacking() {
      return this == LACKING || this == LACKING_AND_BARRED;
    }

    /** Whether something is there that it excludes. */
    public boolean isBarred() {
      return this == BARRED || this == LACKING_AND_BARRED;
    }
  }

  public static final Provisos NONE = new Provisos(List.of(), List.of());

  public Provisos {
    required = List.copyOf(required);
    excluded = List.copyOf(excluded);
  }

  /** Of an answer that holds. */
  public Provisos(List<String> required, List<String> excluded) {
    this(required, excluded, Lapse.NONE);
  }

  /** Whether the answer depends on nothing. */
  public boolean isEmpty() {
    return required.isEmpty() && excluded.isEmpty();
  }
}
