package stance.compare;

import java.util.List;

/** The rules that flag two actors on a question, in the order in which they are tried. */
public enum FlagRule {
  ONE_RECORD("0", Flag.AGREE, "both stand on one and the same record", FlagKind.ONE_RECORD),
  DIFFERS_FROM_EVERY_SPEAKER(
      "1", Flag.DIFFER, "one is divided, and the other differs from each of its speakers"),
  NO_ANSWER("2", Flag.OPEN, "one of them, or both, gave no answer that could be compared"),
  ONE_IS_SILENT("3", Flag.ALONE, "one has spoken, the other has nothing on record"),
  BOTH_ARE_SILENT("4", Flag.NONE, "neither has anything on record"),
  OWN_COUNTRIES("4a", Flag.OPEN, "each speaks of its own country", FlagKind.OWN_COUNTRY),
  NEITHER_WITHOUT(
      "5a",
      Flag.PARTLY,
      "one opposes it unless a condition is met on which the other supports it",
      FlagKind.CONDITIONAL),
  LEVELS_FAR_APART(
      "5", Flag.DIFFER, "the answers are on opposite sides, or over half the scale apart"),
  OPTIONS_OPPOSED(
      "6", Flag.DIFFER, "nothing that both accept, or one rules out what the other accepts"),
  TERMS_CLASH(
      "7",
      Flag.DIFFER,
      "the same answer, but a condition of one is ruled out by the other, or contradicts the"
          + " other's",
      FlagKind.TERMS_CLASH),
  SAME_TERMS("8", Flag.AGREE, "the same answer on the same conditions", FlagKind.TERMS_MET),
  OTHER_TERMS("9", Flag.PARTLY, "the same answer on different conditions", FlagKind.TERMS),
  ONLY_EXCLUSIONS("10", Flag.OPEN, "each only rules things out"),
  LEVELS_NEAR(
      "11",
      Flag.PARTLY,
      "different answers that are near on the scale",
      FlagKind.NEUTRAL,
      FlagKind.NEAR),
  OPTIONS_OVERLAP(
      "12",
      Flag.PARTLY,
      "answers that are compatible, but not the same",
      FlagKind.COMPATIBLE,
      FlagKind.OVERLAP);

  private final String number;
  private final Flag flag;
  private final String meaning;
  private final List<FlagKind> kinds;

  FlagRule(String number, Flag flag, String meaning, FlagKind... kinds) {
    this.number = number;
    this.flag = flag;
    this.meaning = meaning;
    this.kinds = List.of(kinds);
  }

  /** The number, as published: from 0 to 12, with 4a and 5a. */
  public String number() {
    return number;
  }

  /** The flag it gives. */
  public Flag flag() {
    return flag;
  }

  /** What makes it match, as it reads after the names of two actors. */
  public String meaning() {
    return meaning;
  }

  /** The kinds that its flag can have; of rule 8, only where a condition dropped out. */
  public List<FlagKind> kinds() {
    return kinds;
  }
}
