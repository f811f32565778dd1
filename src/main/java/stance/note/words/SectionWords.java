package stance.note.words;

import stance.dossier.PartialDate;

/** The headings of the parts of a note. */
public interface SectionWords {

  String heading(SectionKind kind);

  /** The heading over changes. */
  String changesSince(PartialDate since);

  String sources();

  String method();
}
