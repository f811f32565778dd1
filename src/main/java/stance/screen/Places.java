package stance.screen;

import java.util.Optional;
import stance.dossier.Id;
import stance.text.Anchor;

/**
 * The names of places on a page. No id has two hyphens in a row or a capital letter, so that no two
 * places share a name.
 */
final class Places {

  /** What names the place of a source. */
  private static final String SOURCE = "Source-";

  /** What names the place of two actors. */
  private static final String PAIR = "Pair-";

  private Places() {}

  /** What is said on a question. */
  static Anchor question(Id question) {
    return new Anchor(question.text());
  }

  /** Where an actor stands on a question. */
  static Anchor answer(Id question, Id actor) {
    return new Anchor(question + "--" + actor);
  }

  /** How two actors agree. */
  static Anchor pair(Id a, Id b) {
    return new Anchor(PAIR + a + "--" + b);
  }

  /** A source in the list of sources. */
  static Anchor source(Id source) {
    return new Anchor(SOURCE + source);
  }

  /** The source whose place that is, if it is one of a source. */
  static Optional<Id> source(Anchor place) {
    return place.name().startsWith(SOURCE)
        ? Optional.of(new Id(place.name().substring(SOURCE.length())))
        : Optional.empty();
  }
}
