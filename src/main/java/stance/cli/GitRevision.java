package stance.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stance.yaml.DossierFolder;
import stance.yaml.ZipFolder;

/**
 * A folder as a revision of a git repository holds it.
 *
 * @param revision as the user wrote it: a branch, a tag, a commit, {@code HEAD~2}
 * @param folder from the root of the repository
 */
record GitRevision(String revision, String folder) {

  /** Neither can be taken for an option, nor for anything but what it is. */
  private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/~^@{}+-]*");

  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9_./ -]*");

  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40,64}");

  static boolean isWritten(String text) {
    return text.indexOf(':') > 0;
  }

  /** What {@code text} names, {@code REV:FOLDER}; {@link UsageError} where that is not possible. */
  static GitRevision of(String text) {
    int colon = text.indexOf(':');
    GitRevision named = new GitRevision(text.substring(0, colon), text.substring(colon + 1));
    if (!REVISION.matcher(named.revision).matches()) {
      throw new UsageError("not a revision: '" + named.revision + "'", "for example HEAD~1");
    }
    if (!FOLDER.matcher(named.folder).matches()) {
      throw new UsageError(
          "not a folder of a repository: '" + named.folder + "'", "for example HEAD~1:positions");
    }
    return named;
  }

  /** The dossier there; {@link UsageError} where git does not give it. */
  DossierFolder dossier(Path from) {
    String commit = commit(from);
    try {
      // The name of a commit and a path in one word: whatever it holds, git takes it for a tree.
      Process git =
          start(from, "archive", "--format=zip", commit + ":" + folder.replaceFirst("/+$", ""));
      try (InputStream zip = git.getInputStream()) {
        DossierFolder dossier = ZipFolder.read(zip);
        // What follows the last entry is of no use, but git waits until someone reads it.
        zip.transferTo(OutputStream.nullOutputStream());
        if (git.waitFor() == 0) {
          return dossier;
        }
      }
    } catch (IOException failed) {
      throw notHad();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw notHad();
    }
    throw new UsageError(
        "the revision '" + revision + "' has no folder '" + folder + "'",
        "name it from the root of the repository");
  }

  private String commit(Path from) {
    try {
      Process git =
          start(
              from, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
      String commit =
          new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (git.waitFor() == 0 && COMMIT.matcher(commit).matches()) {
        return commit;
      }
    } catch (IOException noGit) {
      throw new UsageError(
          "git could not be run, and '" + this + "' is no folder", "install git, or name a folder");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw notHad();
    }
    throw new UsageError(
        "git knows no revision '" + revision + "' here", "git log lists the commits");
  }

  private UsageError notHad() {
    return new UsageError("git did not give '" + this + "'", "try git archive by hand");
  }

  private static Process start(Path from, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git =
        new ProcessBuilder(command)
            .directory(from.toAbsolutePath().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    git.getOutputStream().close();
    return git;
  }

  @Override
  public String toString() {
    return revision + ":" + folder;
  }
}
