package stance.yaml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files of a dossier, wherever they are kept. Names are relative, with {@code /}. */
public interface DossierFolder {

  /**
   * What is in the folder.
   *
   * @param files the files at the top, and all those below {@code actors/}
   * @param unreadable the entries that are neither a readable file nor a folder
   */
  record Contents(List<String> files, List<Unreadable> unreadable) {

    public Contents {
      List<String> sorted = new ArrayList<>(files);
      sorted.sort(null);
      files = List.copyOf(sorted);
      unreadable = List.copyOf(unreadable);
    }
  }

  /** A name under which nothing can be read, and why. */
  record Unreadable(String name, String why, String help) {}

  /** What is in the folder. */
  Contents contents();

  /** The bytes of a file, the first {@code atMost} of them if it has more. */
  byte[] read(String file, int atMost) throws IOException;

  /** This folder with a file added, or in the place of the one with its name. */
  default DossierFolder with(String file, byte[] bytes) {
    DossierFolder rest = this;
    return new DossierFolder() {
      @Override
      public Contents contents() {
        Contents contents = rest.contents();
        List<String> files = new ArrayList<>(contents.files());
        files.remove(file);
        files.add(file);
        List<Unreadable> unreadable = new ArrayList<>(contents.unreadable());
        unreadable.removeIf(each -> each.name().equals(file));
        return new Contents(files, unreadable);
      }

      @Override
      public byte[] read(String wanted, int atMost) throws IOException {
        return wanted.equals(file) ? bytes.clone() : rest.read(wanted, atMost);
      }
    };
  }
}
