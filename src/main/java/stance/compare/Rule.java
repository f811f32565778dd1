package stance.compare;

import java.util.Optional;

/** The rules that flag two actors on a question, in the order in which they are tried. */
public enum Rule {
  DIFFERS_FROM_EVERY_SPEAKER(Flag.DIFFER),
  ONE_HAS_NO_ANSWER(Flag.OPEN),
  ONE_IS_SILENT(Flag.ALONE),
  BOTH_ARE_SILENT(Flag.NONE),
  LEVELS_FAR_APART(Flag.DIFFER),
  OPTIONS_OPPOSED(Flag.DIFFER),
  CONDITION_RULED_OUT(Flag.DIFFER, Kind.TERMS_CLASH),
  SAME_ANSWER_SAME_CONDITIONS(Flag.AGREE),
  SAME_ANSWER_OTHER_CONDITIONS(Flag.PARTLY, Kind.TERMS),
  ONLY_EXCLUSIONS(Flag.OPEN),
  LEVELS_NEAR(Flag.PARTLY, Kind.NEAR),
  OPTIONS_OVERLAP(Flag.PARTLY, Kind.OVERLAP);

  private final Flag flag;
  private final Optional<Kind> kind;

  Rule(Flag flag) {
    this.flag = flag;
    this.kind = Optional.empty();
  }

  Rule(Flag flag, Kind kind) {
    this.flag = flag;
    this.kind = Optional.of(kind);
  }

  /** The number of the rule, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /** The flag it gives. */
  public Flag flag() {
    return flag;
  }

  /** The kind it gives. */
  public Optional<Kind> kind() {
    return kind;
  }
}
