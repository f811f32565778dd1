package stance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stance.text.Role;

class ThemeTest {

  /** The guidelines ask for 3 for large text; no colour has more than 4.6 against both. */
  private static final double CONTRAST = 3.8;

  private static final double READABLE = 3;

  @ParameterizedTest
  @EnumSource(Role.class)
  void standsOutFromBlackAndFromWhite(Role role) {
    Theme.of(role)
        .color()
        .ifPresent(
            color -> {
              double luminance = luminance(color.extended());
              assertThat(contrast(1, luminance)).as("against white").isGreaterThan(CONTRAST);
              assertThat(contrast(luminance, 0)).as("against black").isGreaterThan(CONTRAST);
            });
  }

  @Test
  void showsEachFlagInALookOfItsOwn() {
    Map<Theme.Look, Long> uses =
        Stream.of(Role.AGREE, Role.PARTLY, Role.DIFFER, Role.OPEN, Role.ALONE, Role.NONE)
            .collect(Collectors.groupingBy(Theme::of, Collectors.counting()));
    assertThat(uses.values()).containsOnly(1L);
  }

  @Test
  void showsForAndAgainstAndOnConditionsInLooksOfTheirOwnInEachPalette() {
    List<Role> answers = List.of(Role.SUPPORT, Role.OPPOSE, Role.NEUTRAL, Role.CONDITIONAL);
    assertThat(answers.stream().map(role -> Theme.of(role).color().map(Theme.Tone::extended)))
        .doesNotHaveDuplicates();
    assertThat(answers.stream().map(role -> Theme.of(role).color().map(Theme.Tone::basic)))
        .doesNotHaveDuplicates();
  }

  /** What terminals come with; where one says bright, it is the ninth colour and what follows. */
  @ParameterizedTest
  @CsvSource({
    // background, bright red, bright magenta
    "xterm on white,    ffffff, ff0000, ff00ff",
    "xterm on black,    000000, ff0000, ff00ff",
    "Linux console,     000000, ff5555, ff55ff",
    "PuTTY,             000000, ff5555, ff55ff",
    "Solarized light,   fdf6e3, cb4b16, 6c71c4",
    "Solarized dark,    002b36, cb4b16, 6c71c4",
    "GNOME light,       ffffff, f66151, c061cb",
    "GNOME dark,        171421, f66151, c061cb",
    "Tango on white,    ffffff, ef2929, ad7fa8",
    "Ubuntu,            300a24, ef2929, ad7fa8",
    "Windows,           0c0c0c, e74856, b4009e",
  })
  void canBeReadInTheSchemesThatTerminalsComeWith(
      String scheme, String background, String red, String magenta) {
    double behind = luminanceOfHex(background);
    assertThat(contrast(luminanceOfHex(red), behind)).isGreaterThan(READABLE);
    assertThat(contrast(luminanceOfHex(magenta), behind)).isGreaterThan(READABLE);
    for (Role role : Role.values()) {
      Theme.of(role)
          .color()
          .ifPresent(
              tone ->
                  assertThat(contrast(luminance(tone.extended()), behind))
                      .as("%s in %s", role, scheme)
                      .isGreaterThan(READABLE));
    }
  }

  @Test
  void leavesRunningTextAsItIs() {
    assertThat(Theme.of(Role.PLAIN).isPlain()).isTrue();
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminanceOfHex(String color) {
    int rgb = Integer.parseInt(color, 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  /** Relative luminance of a palette's colour, as the guidelines define it. */
  private static double luminance(int color) {
    if (color >= 232) {
      return linear(8 + 10 * (color - 232));
    }
    int cube = color - 16;
    return 0.2126 * linear(level(cube / 36))
        + 0.7152 * linear(level(cube / 6 % 6))
        + 0.0722 * linear(level(cube % 6));
  }

  private static int level(int step) {
    return step == 0 ? 0 : 55 + 40 * step;
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
