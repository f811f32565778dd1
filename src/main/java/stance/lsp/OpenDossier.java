package stance.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import stance.check.CheckPlan;
import stance.dossier.Dossier;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Result;
import stance.yaml.DossierFolder;
import stance.yaml.DossierReader;
import stance.yaml.PathFolder;

/** A dossier as it is while some of its files are being edited. */
final class OpenDossier {

  private final Path folder;

  /** The texts in the editor, by the names of their files. */
  private final Map<String, String> edited = new TreeMap<>();

  /** The files of which something wrong was said, which must be taken back when it is mended. */
  private Set<String> faulty = Set.of();

  /** The last one that loaded: while one types, the dossier often does not. */
  private Optional<Dossier> sound = Optional.empty();

  OpenDossier(Path folder) {
    this.folder = folder;
  }

  /** Takes note of the text of a file in the editor, or that it was closed. */
  void edit(String name, Optional<String> text) {
    text.ifPresentOrElse(given -> edited.put(name, given), () -> edited.remove(name));
  }

  /** The text of a file, as the editor has it or as it is on the disk; empty if neither has it. */
  String text(String name) {
    String open = edited.get(name);
    if (open != null) {
      return open;
    }
    try {
      return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    } catch (IOException gone) {
      return "";
    }
  }

  /** The dossier, or the last one that loaded; before any did, the one on the disk. */
  Optional<Dossier> dossier() {
    if (sound.isEmpty()) {
      read();
    }
    if (sound.isEmpty()) {
      sound = DossierReader.read(folder).value();
    }
    return sound;
  }

  private Result<Dossier> read() {
    DossierFolder files = new PathFolder(folder);
    for (Map.Entry<String, String> each : edited.entrySet()) {
      files = files.with(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
    }
    Result<Dossier> read = DossierReader.keepingPlaces(files).result();
    sound = read.value().or(() -> sound);
    return read;
  }

  /**
   * All that is wrong or doubtful, file by file: of each file in which something is, and of each in
   * which something was when this was last asked.
   */
  List<PublishDiagnosticsParams> check() {
    Map<String, List<Diagnostic>> found = new TreeMap<>();
    for (String file : faulty) {
      found.put(file, new ArrayList<>());
    }
    Set<String> now = new TreeSet<>();
    for (Problem problem : CheckPlan.WARNINGS.of(read()).problems()) {
      String file = problem.place().file();
      now.add(file);
      found.computeIfAbsent(file, name -> new ArrayList<>()).add(Diagnostics.of(problem));
    }
    faulty = now;
    List<PublishDiagnosticsParams> told = new ArrayList<>();
    found.forEach((file, each) -> told.add(new PublishDiagnosticsParams(address(file), each)));
    return told;
  }

  /** Where {@code id} is defined; nothing if it is not. */
  Optional<Location> definition(String id) {
    try {
      Result<Dossier> read = read();
      Place place = read.origins().locate(read.origins().routeTo(id));
      return Optional.of(new Location(address(place.file()), Diagnostics.range(place)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private String address(String file) {
    return folder.resolve(file).toUri().toString();
  }
}
