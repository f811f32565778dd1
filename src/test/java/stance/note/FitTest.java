package stance.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Of drafts that have 9 lines, then 8 and so on to 1. */
final class FitTest {

  private static final int DRAFTS = 60;

  private final AtomicInteger written = new AtomicInteger();

  private List<Supplier<Note>> drafts() {
    List<Supplier<Note>> drafts = new ArrayList<>();
    for (int lines = DRAFTS; lines > 0; lines--) {
      Note note = note(lines);
      drafts.add(
          () -> {
            written.incrementAndGet();
            return note;
          });
    }
    return drafts;
  }

  private static Note note(int lines) {
    return new Note(
        "card",
        Note.Layout.CARD,
        "Tunnel",
        Optional.empty(),
        "CARD",
        Integer.toString(lines),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        new Note.Method("1.0", Optional.empty(), "4f1c09a2", 0, 0, 0, 0, ""),
        List.of(),
        new Note.Labels("SOURCES", "METHOD", "To test:", "test", "Made with:", "ANNEX"));
  }

  private static int lines(Note note) {
    return Integer.parseInt(note.title());
  }

  @Test
  void the_fullest_that_has_few_enough_lines_is_taken_and_few_are_written() {
    for (int most = 1; most <= DRAFTS + 3; most++) {
      written.set(0);
      assertThat(lines(Fit.fullest(drafts(), OptionalInt.of(most), FitTest::lines)))
          .as("of %s lines at most", most)
          .isEqualTo(Math.min(most, DRAFTS));
      assertThat(written.get()).as("written for %s lines at most", most).isLessThanOrEqualTo(7);
    }
  }

  @Test
  void where_none_is_short_enough_the_shortest_is_taken() {
    assertThat(lines(Fit.fullest(drafts(), OptionalInt.of(0), FitTest::lines))).isEqualTo(1);
  }

  @Test
  void without_a_limit_the_first_is_taken_unmeasured() {
    Note note =
        Fit.fullest(
            drafts(),
            OptionalInt.empty(),
            measured -> {
              throw new AssertionError("measured");
            });
    assertThat(lines(note)).isEqualTo(DRAFTS);
  }
}
