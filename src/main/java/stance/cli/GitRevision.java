package stance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import stance.yaml.DossierFolder;

/**
 * A folder as a revision of a git repository holds it.
 *
 * @param revision as the user wrote it, in any of the ways that git takes: a branch, a tag, a
 *     commit, {@code HEAD~2}
 * @param folder from the root of the repository, and empty for the root; or from the current
 *     folder, if it begins with a dot and a slash
 */
record GitRevision(String revision, String folder) {

  /** Whether it can be that and nothing else, as {@code C:\positions} can. */
  static boolean isWritten(String text) {
    return colon(text) > 0;
  }

  /** The colon that ends the revision; one in braces belongs to it. -1 where there is none. */
  private static int colon(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ':' && depth <= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What {@code text} names, {@code REV:FOLDER}.
   *
   * @throws UsageError if that is not possible
   */
  static GitRevision of(String text) {
    int colon = colon(text);
    GitRevision named = new GitRevision(text.substring(0, colon), text.substring(colon + 1));
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new UsageError(
          "not a revision and a folder: '" + text + "'", "for example HEAD~1:positions");
    }
    return named;
  }

  /**
   * The dossier there.
   *
   * @throws UsageError if git does not give it
   */
  DossierFolder dossier(Path from) {
    Git git = new Git(from);
    try {
      GitTree tree = GitTree.of(git, commit(git));
      Optional<String> real = tree.real(fromRoot(git));
      if (real.isPresent() && tree.isFolder(real.get())) {
        return GitDossier.of(tree, real.get());
      }
    } catch (IOException failed) {
      throw new UsageError(
          "git did not give '" + this + "': " + OutputFailure.reason(failed),
          "try git ls-tree by hand");
    }
    throw new UsageError(
        "the revision '" + revision + "' has no folder '" + folder + "'",
        "name it from the root of the repository, or from here with ./ before it");
  }

  private String fromRoot(Git git) throws IOException {
    boolean isFromHere = folder.equals(".") || folder.startsWith("./") || folder.startsWith("..");
    return isFromHere ? git.ask("rev-parse", "--show-prefix").line() + "/" + folder : folder;
  }

  /** The full name of the commit, which can be taken for nothing else. */
  private String commit(Git git) {
    Git.Reply found;
    try {
      found = git.ask("rev-parse", "--verify", "--end-of-options", revision + "^{commit}");
      if (found.done()) {
        return found.line();
      }
      throw unknown(git, found.reason());
    } catch (IOException noGit) {
      throw new UsageError(
          "git could not be run, and '" + this + "' is no folder", "install git, or name a folder");
    }
  }

  private UsageError unknown(Git git, String reason) throws IOException {
    if (reason.contains("dubious ownership")) {
      return new UsageError(
          "git does not read the repository, which belongs to someone else",
          "if you trust it: git config --global --add safe.directory " + quoted(reason));
    }
    if (reason.contains("not a git repository")) {
      return new UsageError(
          "'" + this + "' is no folder, and there is no git repository here",
          "run it inside the repository, or name a folder");
    }
    String message = "git knows no revision '" + revision + "' here";
    if (git.ask("rev-parse", "--is-shallow-repository").line().equals("true")) {
      return new UsageError(
          message + "; the clone is shallow", "git fetch --unshallow fetches the older commits");
    }
    // What git says of a name that it does not know is no more than that.
    boolean isPlain = reason.isEmpty() || reason.equals("Needed a single revision");
    return new UsageError(isPlain ? message : message + ": " + reason, "git log lists the commits");
  }

  /** The first thing that git put in quotation marks. */
  private static String quoted(String reason) {
    int from = reason.indexOf('\'');
    int until = reason.indexOf('\'', from + 1);
    return from >= 0 && until > from ? reason.substring(from, until + 1) : "FOLDER";
  }

  @Override
  public String toString() {
    return revision + ":" + folder;
  }
}
