package stance.note.words;

import stance.dossier.PartialDate;

/** What the matter is, and what happened near the day of a note. */
public interface BackgroundWords {

  /** The head of what the matter is. */
  String matter();

  /** The head of the dates. */
  String dates();

  /** What happened on a day, with the proof: a clause. */
  String past(PartialDate date, String event, String citation);

  /** What comes next after the day of the note: a clause. */
  String next(PartialDate date, String event, String citation);
}
