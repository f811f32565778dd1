package stance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.jansi.Ansi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.text.Role;

class ThemeTest {

  /** The guidelines ask for 3 for large text; no colour has more than 4.6 against both. */
  private static final double CONTRAST = 3.8;

  @ParameterizedTest
  @EnumSource(Role.class)
  void standsOutFromBlackAndFromWhite(Role role) {
    Theme.of(role)
        .color()
        .ifPresent(
            color -> {
              double luminance = luminance(color.extended());
              assertThat(1.05 / (luminance + 0.05)).as("against white").isGreaterThan(CONTRAST);
              assertThat((luminance + 0.05) / 0.05).as("against black").isGreaterThan(CONTRAST);
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

  @Test
  void usesNoBasicColorThatIsLostOnBlackOrOnWhite() {
    for (Role role : Role.values()) {
      Theme.of(role)
          .color()
          .ifPresent(
              tone ->
                  assertThat(tone.basic())
                      .isNotIn(
                          Ansi.Color.YELLOW, Ansi.Color.BLUE, Ansi.Color.BLACK, Ansi.Color.WHITE));
    }
  }

  @Test
  void leavesRunningTextAsItIs() {
    assertThat(Theme.of(Role.PLAIN).isPlain()).isTrue();
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
