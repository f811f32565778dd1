package stance.yaml;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Source;

/**
 * The files of a dossier, written from what it holds. Reading them gives the same dossier; comments
 * and the layout of files that it may have been read from are not in it.
 */
public final class DossierFiles {

  private DossierFiles() {}

  /** The bytes of each file by its name, which may have folders in it. */
  public static Map<String, byte[]> of(Dossier dossier) {
    Map<String, byte[]> files = new TreeMap<>();
    RecordLines main = new RecordLines();
    main.record("", Dossier.keys(), dossier, Set.of());
    files.put(FolderInventory.DOSSIER, main.bytes());
    RecordLines sources = new RecordLines();
    if (dossier.sources().isEmpty()) {
      sources.add("[]");
    }
    for (Source source : dossier.sources()) {
      sources.item("", Source.keys(), source);
    }
    files.put(FolderInventory.SOURCES, sources.bytes());
    for (Actor actor : dossier.actors()) {
      RecordLines lines = new RecordLines();
      lines.record("", Actor.keys(), actor, Set.of());
      files.put(FolderInventory.ACTORS + actor.id() + ".yaml", lines.bytes());
    }
    return files;
  }
}
