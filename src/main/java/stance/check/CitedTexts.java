package stance.check;

import java.nio.file.Path;
import stance.dossier.Id;

/** The texts of sources, wherever they are kept. */
public interface CitedTexts {

  /** What there is of a text. */
  sealed interface Reading {

    /** The text. */
    record Found(String text) implements Reading {}

    /** There is none. */
    record None() implements Reading {}

    /** There is one, but it cannot be read. */
    record Unreadable(String why) implements Reading {}
  }

  /** The text of a source. */
  Reading of(Id source);

  /** The texts in a folder: of each source the file {@code <id>.txt}. */
  static CitedTexts in(Path folder) {
    return new TextFolder(folder);
  }
}
