package stance.yaml;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files of a folder as nodes with positions, parsed when they are asked for. Some stay in
 * memory: those that were kept, and the few that were asked for last.
 */
final class ParsedFiles {

  /** Files; problems come sorted by file, so a few are enough, and large files stay few. */
  private static final int ASKED_LAST = 8;

  /**
   * Characters of text. The nodes of five million, 20,000 stances, took 42 MB of memory; what is
   * beyond is parsed again.
   */
  private static final int KEPT_AT_MOST = 8_000_000;

  private final DossierFolder folder;
  private final Map<String, ParsedFile> kept = new HashMap<>();
  private final Map<String, ParsedFile> last =
      new LinkedHashMap<>(ASKED_LAST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ParsedFile> eldest) {
          return size() > ASKED_LAST;
        }
      };
  private int characters;

  /** No files yet. */
  ParsedFiles(DossierFolder folder) {
    this.folder = folder;
  }

  /** The file with this name. */
  synchronized ParsedFile get(String name) {
    ParsedFile file = kept.get(name);
    if (file == null) {
      file = last.get(name);
    }
    if (file == null) {
      file = ParsedFile.of(folder, name);
      last.put(name, file);
    }
    return file;
  }

  /** Keeps a file of this folder that was parsed already, if there is room. */
  synchronized void keep(ParsedFile file) {
    int size = file.source().text().length();
    if (size <= KEPT_AT_MOST - characters) {
      kept.put(file.source().file(), file);
      characters += size;
    }
  }
}
