package stance.compare;

import java.util.Optional;

/** The rules that flag two actors on a question, in the order in which they are tried. */
public enum FlagRule {
  DIFFERS_FROM_EVERY_SPEAKER(Flag.DIFFER),
  ONE_HAS_NO_ANSWER(Flag.OPEN),
  ONE_IS_SILENT(Flag.ALONE),
  BOTH_ARE_SILENT(Flag.NONE),
  LEVELS_FAR_APART(Flag.DIFFER),
  OPTIONS_OPPOSED(Flag.DIFFER),
  CONDITION_RULED_OUT(Flag.DIFFER, FlagKind.TERMS_CLASH),
  SAME_ANSWER_SAME_CONDITIONS(Flag.AGREE),
  SAME_ANSWER_OTHER_CONDITIONS(Flag.PARTLY, FlagKind.TERMS),
  ONLY_EXCLUSIONS(Flag.OPEN),
  LEVELS_NEAR(Flag.PARTLY, FlagKind.NEAR),
  OPTIONS_OVERLAP(Flag.PARTLY, FlagKind.OVERLAP);

  private final Flag flag;
  private final Optional<FlagKind> kind;

  FlagRule(Flag flag) {
    this.flag = flag;
    this.kind = Optional.empty();
  }

  FlagRule(Flag flag, FlagKind kind) {
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
  public Optional<FlagKind> kind() {
    return kind;
  }
}
