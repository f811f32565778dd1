package stance.terminal;

import java.util.Optional;
import org.jline.jansi.Ansi;
import stance.text.Role;

/**
 * How the roles look. The colours are of the fixed part of the 256-colour palette, chosen so that
 * each stands out from a black and from a white background alike (contrast as in the Web Content
 * Accessibility Guidelines 2.1). Of the eight basic colours none is used that is lost on one of the
 * two with the usual settings: yellow on white, blue on black. They only repeat what the words say.
 */
final class Theme {

  private static final Optional<Tone> DEFAULT = Optional.empty();
  private static final Optional<Tone> GREEN = tone(28, Ansi.Color.GREEN);
  private static final Optional<Tone> TEAL = tone(30, Ansi.Color.CYAN);
  private static final Optional<Tone> BLUE = tone(62, Ansi.Color.CYAN);
  private static final Optional<Tone> AMBER = tone(130, Ansi.Color.MAGENTA);
  private static final Optional<Tone> PURPLE = tone(133, Ansi.Color.DEFAULT);
  private static final Optional<Tone> RED = tone(160, Ansi.Color.RED);
  private static final Optional<Tone> GREY = tone(243, Ansi.Color.DEFAULT);

  /**
   * A colour.
   *
   * @param extended its number in the palette of 256
   * @param basic the nearest of the eight, or the terminal's own
   */
  record Tone(int extended, Ansi.Color basic) {}

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

  private static Optional<Tone> tone(int extended, Ansi.Color basic) {
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
