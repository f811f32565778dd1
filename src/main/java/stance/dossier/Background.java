package stance.dossier;

import java.util.List;

/** What the matter is, in two or three sentences of the curators', for a note. */
public record Background(String text, List<Citation> sources) {

  public Background {
    sources = List.copyOf(sources);
  }
}
