package stance.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, from 0 to 1.
 *
 * @param part in the same unit as the whole
 * @param whole more than 0
 */
public record Share(long part, long whole) implements Comparable<Share> {

  private static final int DECIMALS = 4;

  public Share {
    if (whole <= 0) {
      throw new IllegalArgumentException("a share of nothing");
    }
  }

  /** The share to four decimals, rounded half up. */
  public BigDecimal rounded() {
    return to(DECIMALS);
  }

  /** The share as a whole per cent, rounded half up: 0 to 100. */
  public int percent() {
    return to(2).movePointRight(2).intValueExact();
  }

  /** The share as a number; shares that are equal are equal numbers. */
  public double value() {
    return (double) part / whole;
  }

  private BigDecimal to(int decimals) {
    return BigDecimal.valueOf(part)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Share other) {
    return Double.compare(value(), other.value());
  }
}
