package stance.compare;

/** Why an answer does not hold in the world assumed. */
public enum Lapse {
  /** It holds, or nothing is assumed. */
  NONE,
  /** What it requires is not assumed, or not all of it. */
  LACKING,
  /** What it excludes is assumed: an objection, or a consent, that falls away. */
  BARRED,
  /** Both. */
  LACKING_AND_BARRED;

  /** That which these come to. */
  static Lapse of(boolean lacking, boolean barred) {
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
