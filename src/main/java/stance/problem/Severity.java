package stance.problem;

/** How much a problem weighs, the heaviest first. */
public enum Severity {
  /** The dossier does not load. */
  ERROR,
  /** Most likely a mistake; the dossier loads. */
  WARNING,
  /** Worth knowing about the data; nothing needs mending. */
  REMARK
}
