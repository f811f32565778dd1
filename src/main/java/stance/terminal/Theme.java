package stance.terminal;

import java.util.OptionalInt;
import stance.text.Role;

/**
 * How the roles look. The colours are of the fixed part of the 256-colour palette, chosen so that
 * each stands out from a black and from a white background alike (contrast as in the Web Content
 * Accessibility Guidelines 2.1). They only repeat what the words say.
 */
final class Theme {

  private static final OptionalInt DEFAULT = OptionalInt.empty();
  private static final OptionalInt GREEN = OptionalInt.of(28);
  private static final OptionalInt TEAL = OptionalInt.of(30);
  private static final OptionalInt BLUE = OptionalInt.of(62);
  private static final OptionalInt AMBER = OptionalInt.of(130);
  private static final OptionalInt PURPLE = OptionalInt.of(133);
  private static final OptionalInt RED = OptionalInt.of(160);
  private static final OptionalInt GREY = OptionalInt.of(243);

  /**
   * The look of a role.
   *
   * @param color of the 256-colour palette; nothing if the terminal's own stays
   */
  record Look(OptionalInt color, boolean bold) {

    boolean isPlain() {
      return color.isEmpty() && !bold;
    }
  }

  private Theme() {}

  /** The look of {@code role}. */
  static Look of(Role role) {
    return switch (role) {
      case PLAIN -> new Look(DEFAULT, false);
      case HEADING, ACTOR -> new Look(DEFAULT, true);
      case TOPIC -> new Look(TEAL, true);
      case LITERAL, HELP -> new Look(TEAL, false);
      case MUTED, NONE -> new Look(GREY, false);
      case AGREE, SUPPORT -> new Look(GREEN, false);
      case PARTLY, CONDITIONAL -> new Look(AMBER, false);
      case DIFFER -> new Look(RED, true);
      case OPEN -> new Look(PURPLE, false);
      case OPPOSE -> new Look(RED, false);
      case ALONE, NEUTRAL -> new Look(BLUE, false);
      case LOWEST -> new Look(RED, true);
      case LOW -> new Look(AMBER, false);
      case MIDDLE -> new Look(GREY, false);
      case HIGH -> new Look(BLUE, false);
      case HIGHEST -> new Look(GREEN, true);
      case ERROR -> new Look(RED, true);
      case WARNING -> new Look(AMBER, true);
      case REMARK -> new Look(BLUE, true);
    };
  }
}
