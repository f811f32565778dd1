package stance.dossier;

/** Of what the ids behind a key are. */
public enum Referent {
  ACTOR,
  QUESTION,
  CONDITION,
  SOURCE
}
