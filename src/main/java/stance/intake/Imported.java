package stance.intake;

import stance.dossier.Dossier;

/** A dossier made of a table, the ids that its names got, and what became of the rows. */
public record Imported(Dossier dossier, KnownIds ids, ImportReport report) {}
