package stance.compare;

/** Is told how far a long computation has come; what comes of it does not depend on who listens. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = (done, all) -> {};

  /** So many of all steps are done. */
  void reached(int done, int all);
}
