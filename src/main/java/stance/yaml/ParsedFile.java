package stance.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.problem.Place;
import stance.problem.Problem;

/**
 * One YAML file, parsed into nodes that know their positions.
 *
 * @param root the outermost node; empty if the file cannot be read
 * @param problems what is wrong so far; the readers of values add to it
 */
record ParsedFile(FileText source, Optional<Node> root, List<Problem> problems) {

  private static final int LARGEST = 64 * 1024 * 1024;

  /**
   * Characters. The parser needs at least twelve bytes of memory for each character of a text on
   * one line, so a line of this length takes 120 MB.
   */
  private static final int LONGEST_LINE = 10_000_000;

  /** Parses the file with this name. */
  static ParsedFile of(DossierFolder folder, String file) {
    List<Problem> problems = new ArrayList<>();
    return parsed(file, bytes(folder, file, problems), problems);
  }

  /** Parses these bytes of a file with this name. */
  static ParsedFile of(String file, byte[] bytes) {
    return parsed(file, Optional.of(bytes), new ArrayList<>());
  }

  private static ParsedFile parsed(String file, Optional<byte[]> bytes, List<Problem> problems) {
    Optional<FileText> source = bytes.flatMap(all -> Utf8.decode(file, all, problems));
    if (source.isEmpty()) {
      return new ParsedFile(new FileText(file, ""), Optional.empty(), problems);
    }
    FileProblems inText = new FileProblems(source.get(), problems);
    Optional<Integer> tooLong = source.get().lineLongerThan(LONGEST_LINE);
    if (tooLong.isPresent()) {
      inText.add(
          FormatRule.LINE_TOO_LONG,
          "line " + tooLong.get() + " has over " + LONGEST_LINE + " characters",
          "break it; a dossier is written for people to read");
      return new ParsedFile(source.get(), Optional.empty(), problems);
    }
    InvisibleCharacters.reportIn(source.get(), inText);
    FileText readable = ForbiddenCharacters.reportIn(source.get(), inText);
    return new ParsedFile(source.get(), NodeReader.read(readable, inText), problems);
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

  /** The list to which the problems of its values are added. */
  FileProblems inText() {
    return new FileProblems(source, problems);
  }
}
