package stance.render;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stance.document.Block.Timelines;
import stance.document.Timeline;
import stance.document.Timeline.Moment;
import stance.text.Role;
import stance.text.Styled;
import stance.text.Wrap;

/** Lines of time as text: a line of dates, and under it a mark a moment on a line each. */
final class TimelinesText {

  private static final char SAID = '●';
  private static final char HELD = '─';
  private static final char TURN = '╳';
  private static final int GAP = 2;
  private static final int WIDEST_LABEL = 30;
  private static final int LEAST_AXIS = 10;

  /** Longer axes are divided into years, shorter ones into months. */
  private static final int DAYS_WITH_MONTHS = 800;

  private final Page page;

  TimelinesText(Page page) {
    this.page = page;
  }

  List<Styled> lines(Timelines times) {
    int label = widestLabel(times);
    int start = label + GAP;
    Axis axis = new Axis(times.from(), times.until(), Math.max(LEAST_AXIS, page.width() - start));
    List<Styled> lines = new ArrayList<>();
    lines.add(Styled.of(" ".repeat(start)).plus(axis.dates(), Role.MUTED).stripTrailing());
    for (Timeline line : times.lines()) {
      lines.addAll(
          SideBySide.lines(
              List.of(
                  Wrap.lines(page.shown(line.label()), label),
                  List.of(page.shown(axis.drawn(line)))),
              List.of(0, start)));
    }
    return lines;
  }

  private int widestLabel(Timelines times) {
    int limit = Math.min(WIDEST_LABEL, page.width() / 3);
    return Math.min(limit, Widest.of(times.lines(), l -> page.shown(l.label()).width()));
  }

  /** Days on as many columns. */
  private record Axis(LocalDate from, LocalDate until, int columns) {

    int column(LocalDate day) {
      long days = ChronoUnit.DAYS.between(from, until);
      long at = ChronoUnit.DAYS.between(from, day);
      return days <= 0 ? 0 : (int) Math.max(0, Math.min(columns - 1, at * (columns - 1) / days));
    }

    Styled drawn(Timeline line) {
      char[] cells = new char[columns];
      Arrays.fill(cells, ' ');
      for (Moment moment : line.moments()) {
        int at = column(moment.day());
        Arrays.fill(cells, at + 1, columns, HELD);
        cells[at] = moment.turn() || cells[at] == TURN ? TURN : SAID;
      }
      Styled drawn = Styled.EMPTY;
      for (char cell : cells) {
        drawn =
            drawn.plus(
                String.valueOf(cell),
                switch (cell) {
                  case TURN -> Role.DIFFER;
                  case HELD -> Role.MUTED;
                  default -> Role.TOPIC;
                });
      }
      return drawn;
    }

    /** The years or months that begin on the axis, as many as have room. */
    String dates() {
      boolean months = ChronoUnit.DAYS.between(from, until) <= DAYS_WITH_MONTHS;
      StringBuilder dates = new StringBuilder();
      LocalDate next = from.withDayOfMonth(1);
      if (!months && from.getDayOfYear() > 1) {
        next = from.withDayOfYear(1).plusYears(1);
      }
      while (!next.isAfter(until)) {
        String date = next.toString().substring(0, months ? 7 : 4);
        int at = column(next.isBefore(from) ? from : next);
        boolean hasRoom =
            (dates.isEmpty() || at > dates.length() + 1) && at + date.length() <= columns;
        if (hasRoom) {
          dates.append(" ".repeat(at - dates.length())).append(date);
        }
        next = months ? next.plusMonths(1) : next.plusYears(1);
      }
      return dates.toString();
    }
  }
}
