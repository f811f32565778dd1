package stance.dossier;

import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

/** A source, and where in it. */
public record Citation(Id source, Optional<String> locator) {

  private static final String HEADLINE = "headline";

  /** Whether it names no more of its source than the headline. */
  public boolean isHeadline() {
    return locator.filter(HEADLINE::equals).isPresent();
  }

  /** As files write it: "np-2017-11, para. 7". */
  public String inBrief() {
    return source + locator.map(where -> ", " + where).orElse("");
  }

  /** Its keys, in the order of the files. */
  public static RecordKeys<Citation> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Citation> ALL =
        RecordKeys.<Citation>of("a citation")
            .must("id", Type.ID, Citation::source, "the source", "np-2017-11")
            .may("locator", Type.TEXT, Citation::locator, "where in it", "para. 7")
            .keys();
  }
}
