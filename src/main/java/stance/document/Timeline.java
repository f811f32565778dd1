package stance.document;

import java.time.LocalDate;
import java.util.List;
import stance.text.Styled;

/**
 * What happened in the course of time.
 *
 * @param moments in time
 */
public record Timeline(Styled label, List<Moment> moments) {

  public Timeline {
    moments = List.copyOf(moments);
  }

  /**
   * Something that happened on a day.
   *
   * @param turn whether it went against what was before
   * @param text what it was, and when
   */
  public record Moment(LocalDate day, boolean turn, Styled text) {}
}
