package stance.terminal;

import java.util.Map;

/** The colours that a terminal has. */
public enum Palette {
  /** The eight that every colour terminal has, as its user set them. */
  BASIC,
  /** 256 of them, of which most look the same everywhere. */
  EXTENDED;

  /**
   * What the environment tells of the terminal. Without a {@code TERM} it is a Windows console, or
   * a file for which colour was asked for: both take 256.
   */
  static Palette ofEnvironment(Map<String, String> environment) {
    String name = environment.getOrDefault("TERM", "");
    if (name.isEmpty() || !environment.getOrDefault("COLORTERM", "").isEmpty()) {
      return EXTENDED;
    }
    for (String extended :
        new String[] {"256color", "direct", "kitty", "alacritty", "foot", "ghostty", "wezterm"}) {
      if (name.contains(extended)) {
        return EXTENDED;
      }
    }
    return BASIC;
  }
}
