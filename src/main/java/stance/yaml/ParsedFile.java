package stance.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stance.problem.Place;
import stance.problem.Problem;

/**
 * One file, read as far as its nodes. In most files nothing is wrong; to know the place of each
 * node takes a good part of the time, so it is learned only where it is wanted.
 *
 * @param root its outermost node, where it could be read
 * @param problems to which those of its values are added
 * @param hasPlaces whether its nodes know where they stand; where not, nothing was wrong so far
 */
record ParsedFile(FileText source, Optional<Node> root, List<Problem> problems, boolean hasPlaces) {

  private static final int LARGEST = 64 * 1024 * 1024;

  /** The library takes twelve bytes and more for each character of a text on one line. */
  private static final int LONGEST_LINE = 10_000_000;

  /**
   * What {@code reader} makes of a file: of its nodes without their places, or, where it finds
   * something wrong, with them.
   *
   * @param found what it found
   */
  static <T> T read(
      ParsedFile file, Function<ParsedFile, T> reader, Function<T, List<Problem>> found) {
    T read = reader.apply(file);
    return file.hasPlaces() || found.apply(read).isEmpty() ? read : reader.apply(file.withPlaces());
  }

  /** The file with this name, with the places of its nodes. */
  static ParsedFile withPlaces(DossierFolder folder, String file) {
    ParsedFile read = of(folder, file);
    return read.hasPlaces() ? read : read.withPlaces();
  }

  /** The file with this name; without the places of its nodes, if nothing is wrong. */
  static ParsedFile of(DossierFolder folder, String file) {
    List<Problem> problems = new ArrayList<>();
    Optional<FileText> source =
        bytes(folder, file, problems).flatMap(bytes -> Utf8.decode(file, bytes, problems));
    if (source.isEmpty()) {
      return new ParsedFile(new FileText(file, ""), Optional.empty(), problems, true);
    }
    FileProblems inText = new FileProblems(source.get(), problems);
    Optional<Integer> tooLong = source.get().lineLongerThan(LONGEST_LINE);
    if (tooLong.isPresent()) {
      inText.add(
          FormatRule.LINE_TOO_LONG,
          "line " + tooLong.get() + " has over " + LONGEST_LINE + " characters",
          "break it; a dossier is written for people to read");
      return new ParsedFile(source.get(), Optional.empty(), problems, true);
    }
    Optional<Node> root = NodeReader.readWithoutPlaces(source.get());
    return root.isPresent()
        ? new ParsedFile(source.get(), root, problems, false)
        : withPlaces(source.get());
  }

  private ParsedFile withPlaces() {
    return withPlaces(source);
  }

  private static ParsedFile withPlaces(FileText source) {
    List<Problem> problems = new ArrayList<>();
    FileProblems inText = new FileProblems(source, problems);
    FileText readable = ForbiddenCharacters.reportIn(source, inText);
    return new ParsedFile(source, NodeReader.read(readable, inText), problems, true);
  }

  private static Optional<byte[]> bytes(DossierFolder folder, String file, List<Problem> problems) {
    try {
      byte[] bytes = folder.read(file, LARGEST + 1);
      if (bytes.length <= LARGEST) {
        return Optional.of(bytes);
      }
      problems.add(
          FileProblems.error(
              FormatRule.FILE_TOO_LARGE,
              Place.of(file),
              "the file is over 64 MiB",
              "split it: one file an actor"));
    } catch (NoSuchFileException gone) {
      problems.add(unreadable(file, "the file is not there", "check where it, or its link, leads"));
    } catch (AccessDeniedException denied) {
      problems.add(
          unreadable(file, "the file may not be read", "give yourself the right to read it"));
    } catch (IOException failed) {
      problems.add(unreadable(file, "the file cannot be read", "check the disk and the file"));
    }
    return Optional.empty();
  }

  private static Problem unreadable(String file, String message, String help) {
    return FileProblems.error(FormatRule.UNREADABLE_FILE, Place.of(file), message, help);
  }

  /** Where problems of its values are added. */
  FileProblems inText() {
    return new FileProblems(source, problems);
  }
}
