package stance.cli;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import stance.compare.Progress;

/**
 * A line on the terminal that says how far a command has come, where that takes more than a second.
 * It is taken away before the answer comes. Where standard error is no terminal, nothing is said.
 */
final class ProgressLine implements Progress {

  /** Nanoseconds; a shorter wait needs no message. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

  /**
   * Nanoseconds between two messages: often enough to see it move, seldom enough to cost nothing.
   */
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

  private final Console console;
  private final String doing;
  private final String things;
  private long nextTold;
  private int widest;

  private ProgressLine(Console console, String doing, String things) {
    this.console = console;
    this.doing = doing;
    this.things = things;
    this.nextTold = now() + PATIENCE;
  }

  /**
   * What {@code work} gives, while the line says what is done: "comparing: 12 of 38 questions".
   *
   * @param doing what is done, such as "comparing"
   * @param things what is counted, such as "questions"
   */
  static <T> T during(Console console, String doing, String things, Function<Progress, T> work) {
    if (!console.isWatched()) {
      return work.apply(UNHEARD);
    }
    ProgressLine line = new ProgressLine(console, doing, things);
    try {
      return work.apply(line);
    } finally {
      line.clear();
    }
  }

  @Override
  public void reached(int done, int all) {
    long now = now();
    if (now - nextTold >= 0) {
      String line = doing + ": " + done + " of " + all + " " + things;
      widest = Math.max(widest, line.length());
      console.overwrite(line);
      nextTold = now + BETWEEN;
    }
  }

  private long now() {
    return console.surroundings().clock().getAsLong();
  }

  private void clear() {
    if (widest > 0) {
      console.overwrite(" ".repeat(widest));
      console.overwrite("");
    }
  }
}
