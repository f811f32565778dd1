package stance.yaml;

import java.util.List;
import stance.dossier.Dossier;

/** All that a dossier holds, to compare dossiers by. */
public final class DossierContents {

  private DossierContents() {}

  public static List<Object> of(Dossier dossier) {
    return List.of(
        dossier.title(),
        dossier.scope(),
        dossier.defaultActors(),
        dossier.questions(),
        dossier.conditions(),
        dossier.sources(),
        dossier.actors(),
        dossier.background(),
        dossier.dates(),
        dossier.inText(),
        dossier.accepted());
  }
}
