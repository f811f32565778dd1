package stance.terminal;

import java.util.Map;
import java.util.Set;
import stance.text.Link;
import stance.text.Styled;

/**
 * Links in a terminal: what stands around a text that leads to a page (OSC 8), and which terminals
 * take it. One that does not know it may print it, so nobody gets it unasked whose terminal is not
 * known to.
 */
final class Hyperlinks {

  private static final String START = "\u001B]8;;";
  private static final String STOP = "\u001B\\";

  /** What stands after a piece that leads to a page. */
  static final String END = START + STOP;

  /** The terminals that say their name in {@code TERM_PROGRAM} and take links. */
  private static final Set<String> PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "rio", "Tabby", "zed");

  /** What the {@code TERM} of others that take links has in it. */
  private static final String[] NAMES = {"kitty", "alacritty", "foot", "ghostty", "wezterm"};

  /** VTE takes links from 0.50 on. */
  private static final int FIRST_VTE = 5000;

  /** Digits. */
  private static final int LONGEST_VTE = 6;

  private Hyperlinks() {}

  /**
   * What the environment asks for, the first that applies: {@code FORCE_HYPERLINK} that is not
   * empty; {@code NO_COLOR}, a dumb terminal and GNU Screen, which get none; the variables by which
   * terminals are known that take links.
   */
  static ColorChoice ofEnvironment(Map<String, String> environment) {
    String force = environment.getOrDefault("FORCE_HYPERLINK", "");
    if (!force.isEmpty()) {
      return force.equals("0") ? ColorChoice.NEVER : ColorChoice.ALWAYS;
    }
    boolean unwanted =
        isSet(environment, "NO_COLOR")
            || isSet(environment, "STY")
            || "dumb".equals(environment.get("TERM"));
    return !unwanted && isKnown(environment) ? ColorChoice.AUTO : ColorChoice.NEVER;
  }

  private static boolean isKnown(Map<String, String> environment) {
    String name = environment.getOrDefault("TERM", "");
    for (String known : NAMES) {
      if (name.contains(known)) {
        return true;
      }
    }
    return PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
        || isSet(environment, "WT_SESSION")
        || isSet(environment, "KITTY_WINDOW_ID")
        || isSet(environment, "KONSOLE_VERSION")
        || isSet(environment, "DOMTERM")
        || vte(environment.getOrDefault("VTE_VERSION", "")) >= FIRST_VTE;
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  /** Without a regular expression: the first that a start compiles takes it milliseconds. */
  private static int vte(String version) {
    int number = 0;
    for (int i = 0; i < version.length(); i++) {
      char c = version.charAt(i);
      if (c < '0' || c > '9' || i == LONGEST_VTE) {
        return 0;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** Whether a piece leads to a page. */
  static boolean leads(Styled.Piece piece) {
    return piece.link().isPresent() && piece.link().get() instanceof Link.ToPage;
  }

  /** What stands before a piece that leads to a page. */
  static String start(Styled.Piece piece) {
    return START + ((Link.ToPage) piece.link().orElseThrow()).address() + STOP;
  }
}
