package stance.problem;

import java.util.Optional;

/**
 * Where a problem is.
 *
 * @param file relative to the dossier's folder, with {@code /} between its parts
 * @param excerpt the stretch of the file that is wrong; nothing if the file as a whole is
 */
public record Place(String file, Optional<Excerpt> excerpt) {

  /**
   * A span and the author's own line on which it starts.
   *
   * @param line as it stands in the file, without its line break
   */
  public record Excerpt(Span span, String line) {}

  /** A stretch of a file; {@code line} is the one on which it starts. */
  public static Place of(String file, Span span, String line) {
    return new Place(file, Optional.of(new Excerpt(span, line)));
  }

  /** A place that is a whole file. */
  public static Place of(String file) {
    return new Place(file, Optional.empty());
  }
}
