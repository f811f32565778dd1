package stance.terminal;

import java.util.Optional;
import stance.text.Role;

/**
 * How the roles look. The colours are of the fixed part of the 256-colour palette, chosen so that
 * each stands out from black and from white, and from the backgrounds of the usual schemes between
 * them (contrast as in the Web Content Accessibility Guidelines 2.1). The basic colours look as the
 * user of a terminal set them: only two can be read on every usual background, bright red and
 * bright magenta. They only repeat what the words say.
 */
final class Theme {

  private static final Optional<Tone> DEFAULT = Optional.empty();
  private static final Optional<Tone> GREEN = tone(28, Basic.BOLD);
  private static final Optional<Tone> TEAL = tone(30, Basic.OWN);
  private static final Optional<Tone> BLUE = tone(63, Basic.OWN);
  private static final Optional<Tone> AMBER = tone(130, Basic.BRIGHT_MAGENTA);
  private static final Optional<Tone> PURPLE = tone(133, Basic.OWN);
  private static final Optional<Tone> RED = tone(196, Basic.BRIGHT_RED);
  private static final Optional<Tone> GREY = tone(243, Basic.OWN);

  /** What stands for a colour where there are no more than the basic ones. */
  enum Basic {
    /** The colour of running text. */
    OWN,
    /** The same, and bold. */
    BOLD,
    BRIGHT_RED,
    BRIGHT_MAGENTA
  }

  /**
   * A colour.
   *
   * @param extended its number in the palette of 256
   */
  record Tone(int extended, Basic basic) {}

  /**
   * The look of a role.
   *
   * @param color nothing if the terminal's own stays
   */
  record Look(Optional<Tone> color, boolean bold) {

    boolean isPlain() {
      return color.isEmpty() && !bold;
    }
  }

  private static Optional<Tone> tone(int extended, Basic basic) {
    return Optional.of(new Tone(extended, basic));
  }

  private Theme() {}

  /** The look of {@code role}. */
  static Look of(Role role) {
    return switch (role) {
      case PLAIN -> new Look(DEFAULT, false);
      case HEADING, ACTOR, MATCH -> new Look(DEFAULT, true);
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
