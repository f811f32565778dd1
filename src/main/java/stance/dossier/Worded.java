package stance.dossier;

/**
 * A constant that files and data name by a word of its own, whatever its name is in the program.
 */
public interface Worded {

  /** The word, as in a dossier and in data. */
  String word();
}
