package stance.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stance.text.Anchor;
import stance.text.Link;
import stance.text.Role;
import stance.text.Styled;

class PainterTest {

  private static final String ESCAPE = "\u001B\\[[0-9;]*m";

  private final Painter colored = Painter.of(Palette.EXTENDED);
  private final Painter basic = Painter.of(Palette.BASIC);
  private final Painter plain = Painter.plain();

  @ParameterizedTest
  @EnumSource(Role.class)
  void colorTakenAwayLeavesWhatIsWrittenWithout(Role role) {
    Styled line = Styled.of("The mission ").plus("≠ differ", role).plus(" (3 of 3)").padTo(60);
    assertThat(colored.paint(line).replaceAll(ESCAPE, "")).isEqualTo(plain.paint(line));
    assertThat(basic.paint(line).replaceAll(ESCAPE, "")).isEqualTo(plain.paint(line));
    assertThat(plain.paint(line)).isEqualTo("The mission ≠ differ (3 of 3)");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyPieceEndsWhatItBegan(Role role) {
    for (Painter painter : List.of(colored, basic)) {
      String painted = painter.paint(Styled.of("a", role).plus("b").plus("c", role));
      List<String> parts = Arrays.asList(painted.split("(?<=b)|(?=b)"));
      assertThat(parts).hasSize(3);
      assertThat(parts.get(0)).matches("a|\u001B\\[.*m" + "a\u001B\\[m");
      assertThat(parts.get(2)).matches("c|\u001B\\[.*m" + "c\u001B\\[m");
    }
  }

  @Test
  void writesTheEscapesOfTheTheme() {
    assertThat(colored.paint(Styled.of("≠ differ", Role.DIFFER).plus(" now")))
        .isEqualTo("\u001B[1;38;5;196m≠ differ\u001B[m now");
    assertThat(colored.paint(Styled.of("Putin", Role.ACTOR))).isEqualTo("\u001B[1mPutin\u001B[m");
    assertThat(colored.paint(Styled.of("running text"))).isEqualTo("running text");
    assertThat(basic.paint(Styled.of("≠ differ", Role.DIFFER).plus(" now")))
        .isEqualTo("\u001B[1;91m≠ differ\u001B[m now");
    assertThat(basic.paint(Styled.of("9 Nov 2017", Role.MUTED))).isEqualTo("9 Nov 2017");
  }

  @Test
  void leavesNoSpaceAtTheEndOfALine() {
    Styled line = Styled.of("now  ", Role.AGREE).plus("   ", Role.MUTED).padTo(30);
    assertThat(plain.paint(line)).isEqualTo("now");
    assertThat(colored.paint(line)).isEqualTo("\u001B[38;5;28mnow\u001B[m");
    assertThat(colored.paint(Styled.of("   ", Role.HEADING))).isEmpty();
  }

  @Test
  void nothingInTheDataReachesTheTerminalAsAnEscape() {
    Styled line = Styled.of("\u001B[31mred\u001B[m", Role.ACTOR);
    assertThat(colored.paint(line).replaceAll(ESCAPE, "")).doesNotContain("\u001B");
    assertThat(plain.paint(line)).isEqualTo("\\u{1B}[31mred\\u{1B}[m");
  }

  @Test
  void makesLinksOfWhatLeadsToPagesAndChangesNoCharacter() {
    Styled line =
        Styled.of("see ")
            .plus(
                Styled.of("a page", Role.MUTED).linked(new Link.ToPage("https://example.org/a;b")))
            .plus(Styled.of(" or ").linked(Link.to(new Anchor("Below"))))
            .plus(Styled.address("https://example.org/\u001B]8;;\u0007\u009C\u202E"))
            .plus("  ");
    String links = "\u001B]8;;([!-~]*)\u001B\\\\";
    for (Painter painter : List.of(Painter.linking(), Painter.linking(Palette.EXTENDED))) {
      String painted = painter.paint(line);
      assertThat(painted.replaceAll(links, "").replaceAll(ESCAPE, "")).isEqualTo(plain.paint(line));
      assertThat(Pattern.compile(links).matcher(painted).results().map(found -> found.group(1)))
          .containsExactly(
              "https://example.org/a;b", "", "https://example.org/%1B]8;;%07%C2%9C%E2%80%AE", "");
    }
    assertThat(plain.paint(line)).doesNotContain("\u001B");
    assertThat(colored.paint(line)).doesNotContain("\u001B]8");
  }
}
