package stance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HiddenCodePointsTest {

  @Test
  void what_is_forbidden_is_hidden_where_it_is_shown_all_the_same() {
    holdsOfAll(point -> !HiddenCodePoints.isForbidden(point) || HiddenCodePoints.isHidden(point));
  }

  @Test
  void what_is_warned_of_is_not_forbidden() {
    holdsOfAll(
        point -> !HiddenCodePoints.isForbidden(point) || !HiddenCodePoints.isInvisible(point));
  }

  @Test
  void what_is_warned_of_is_hidden_but_for_spaces_and_joiners() {
    holdsOfAll(
        point ->
            !HiddenCodePoints.isInvisible(point)
                || HiddenCodePoints.isHidden(point)
                || Character.isSpaceChar(point)
                || point == 0x200C
                || point == HiddenCodePoints.ZERO_WIDTH_JOINER);
  }

  @Test
  void sixty_six_code_points_are_no_characters() {
    int count = 0;
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      count += HiddenCodePoints.isNoncharacter(point) ? 1 : 0;
    }
    assertThat(count).isEqualTo(66);
  }

  private static void holdsOfAll(IntPredicate rule) {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(rule.negate())).isEmpty();
  }
}
