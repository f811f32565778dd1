package stance.check;

import java.nio.file.Path;
import java.util.Optional;
import stance.dossier.Id;

/** The texts of sources, wherever they are kept. */
public interface CitedTexts {

  /** What there is of a text. */
  sealed interface Reading {

    /** The text, if it could be read. */
    default Optional<String> found() {
      return Optional.empty();
    }

    /** Why there is a text that cannot be read. */
    default Optional<String> fault() {
      return Optional.empty();
    }

    /** The text. */
    record Found(String text) implements Reading {

      @Override
      public Optional<String> found() {
        return Optional.of(text);
      }
    }

    /** There is none. */
    record None() implements Reading {}

    /** There is one, but it cannot be read. */
    record Unreadable(String why) implements Reading {

      @Override
      public Optional<String> fault() {
        return Optional.of(why);
      }
    }
  }

  /** The text of a source. */
  Reading of(Id source);

  /** The texts in a folder: of each source the file {@code <id>.txt}. */
  static CitedTexts in(Path folder) {
    return new TextFolder(folder);
  }
}
