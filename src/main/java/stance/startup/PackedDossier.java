package stance.startup;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stance.dossier.Dossier;

/**
 * The packed form of the dossier that is shipped with the program, in a file beside its folder. It
 * is good for as long as every file that it was made from, and the program, are as they were; else
 * it is passed over, and the dossier read from its files.
 */
public final class PackedDossier {

  private final Path folder;

  /** The packed form of the dossier in {@code folder}. */
  public PackedDossier(Path folder) {
    this.folder = folder;
  }

  /** Where it is. */
  public Path file() {
    return folder.resolveSibling(folder.getFileName() + ".packed");
  }

  /** The program that packs and unpacks it, which lies beside the folder. */
  public Path program() {
    return folder.resolveSibling("stance.jar");
  }

  /** The dossier, if its packed form is there and good. */
  public Optional<Dossier> read() {
    // File and its streams, as most of what Path stands on would be loaded for this alone.
    try (FileInputStream in = new FileInputStream(file().toFile())) {
      Optional<PackedNumbers> packed = PackedNumbers.toRead(in.readAllBytes());
      if (packed.isPresent() && isGood(stamps(packed.get()))) {
        Dossier dossier = PackedRecords.read(packed.get());
        return packed.get().isAtEnd() ? Optional.of(dossier) : Optional.empty();
      }
    } catch (IOException | RuntimeException unreadable) {
      // As if it were not there.
    }
    return Optional.empty();
  }

  /** The stamps, which come first; that of the program also shows whether it packs in this form. */
  private static List<Stamp> stamps(PackedNumbers packed) {
    List<Stamp> stamps = new ArrayList<>();
    for (int left = packed.number(0); left > 0; left--) {
      stamps.add(Stamp.NONE.packed(packed));
    }
    return stamps;
  }

  private boolean isGood(List<Stamp> stamps) {
    File root = folder.toFile();
    for (Stamp stamp : stamps) {
      if (!stamp.isOf(root)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes the packed form of what {@code reader} reads from the files; leaves it out if that is no
   * dossier.
   */
  public void write(Supplier<Optional<Dossier>> reader) throws IOException {
    List<Stamp> stamps = stamps();
    Optional<Dossier> dossier = reader.get();
    if (dossier.isPresent()) {
      Path written = folder.resolveSibling(file().getFileName() + ".new");
      PackedNumbers packed = PackedNumbers.toWrite();
      packed.number(stamps.size());
      stamps.forEach(stamp -> stamp.packed(packed));
      PackedRecords.write(dossier.get(), packed);
      Files.write(written, packed.bytes());
      Files.move(written, file(), StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.deleteIfExists(file());
    }
  }

  private List<Stamp> stamps() throws IOException {
    List<Stamp> stamps = new ArrayList<>();
    stamps.add(Stamp.of(folder.toFile(), folder.relativize(program()).toString()));
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted().toList()) {
        stamps.add(Stamp.of(folder.toFile(), folder.relativize(path).toString()));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    return stamps;
  }
}
