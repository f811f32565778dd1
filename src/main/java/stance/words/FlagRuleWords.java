package stance.words;

import stance.compare.FlagRule;

/** The rules for flags, in words. */
public final class FlagRuleWords {

  private FlagRuleWords() {}

  /** What makes {@code rule} match, as it reads after the names of two actors. */
  public static String of(FlagRule rule) {
    return switch (rule) {
      case DIFFERS_FROM_EVERY_SPEAKER ->
          "one is divided, and the other differs from each of its speakers";
      case ONE_HAS_NO_ANSWER -> "one of them, or both, gave no answer that could be compared";
      case ONE_IS_SILENT -> "one has spoken, the other has nothing on record";
      case BOTH_ARE_SILENT -> "neither has anything on record";
      case LEVELS_FAR_APART -> "the answers are on opposite sides, or over half the scale apart";
      case OPTIONS_OPPOSED -> "nothing that both accept, or one rules out what the other accepts";
      case CONDITION_RULED_OUT ->
          "the same answer, but a condition of one is ruled out by the other";
      case SAME_ANSWER_SAME_CONDITIONS -> "the same answer on the same conditions";
      case SAME_ANSWER_OTHER_CONDITIONS -> "the same answer on different conditions";
      case ONLY_EXCLUSIONS -> "each only rules things out, and nothing in common";
      case LEVELS_NEAR -> "different answers that are near on the scale";
      case OPTIONS_OVERLAP -> "answers that are compatible, but not the same";
    };
  }
}
