package stance.terminal;

import java.util.Map;

/** Whether to colour what is written. */
public enum ColorChoice {
  /** Colour, wherever it goes. */
  ALWAYS("always"),
  /** No colour. */
  NEVER("never"),
  /** Colour if nothing speaks against it. */
  AUTO("auto");

  private final String word;

  ColorChoice(String word) {
    this.word = word;
  }

  /** The word for it on the command line. */
  public String word() {
    return word;
  }

  /**
   * What the environment asks for, the first that applies: {@code NO_COLOR} that is not empty
   * (no-color.org), {@code CLICOLOR_FORCE} that is neither empty nor {@code 0}, {@code TERM=dumb},
   * {@code CLICOLOR=0} (bixense.com/clicolors).
   */
  static ColorChoice ofEnvironment(Map<String, String> environment) {
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return NEVER;
    }
    if (!force.isEmpty() && !force.equals("0")) {
      return ALWAYS;
    }
    boolean off = "dumb".equals(environment.get("TERM")) || "0".equals(environment.get("CLICOLOR"));
    return off ? NEVER : AUTO;
  }

  /** This choice, or the other one if this leaves it open. */
  ColorChoice or(ColorChoice other) {
    return this == AUTO ? other : this;
  }

  /** Whether to colour, given whether it goes to a terminal. */
  boolean colors(boolean terminal) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal;
    };
  }
}
