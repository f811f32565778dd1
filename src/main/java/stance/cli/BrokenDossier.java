package stance.cli;

/** A dossier does not load, and its problems have been shown; it ends the command with status 3. */
final class BrokenDossier extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokenDossier() {
    super(null, null, false, false);
  }
}
