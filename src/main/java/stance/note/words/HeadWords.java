package stance.note.words;

import java.util.List;
import java.util.Optional;
import stance.dossier.Evidence;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Subject;

/** What stands above the sections of a note. */
public interface HeadWords {

  /** What kind of paper a note is. */
  String note();

  /** What it is about, whom, and on which question where it is on one. */
  String title(String dossier, Optional<String> question, List<Subject> actors, boolean listed);

  /** That positions are told as of a date that was asked for. */
  String asOf(PartialDate date);

  /** That positions are told as of the dossier's last day. */
  String onRecordTo(PartialDate day);

  /** That the dossier holds no record at all. */
  String nothingOnRecord();

  /** That only evidence down to this counts. */
  String counting(Evidence weakest);

  /** That only what was said from a day on counts. */
  String from(PartialDate day);

  /** That these conditions, by their labels, are taken to be met and no others. */
  String assuming(List<String> conditions);

  /** That every condition is taken to be met. */
  String assumingAll();

  /** That the note is on some of the dossier's questions alone. */
  String selected(int questions, int all);

  /** The day that claims without a date were said on. */
  String commonDate(PartialDate date);

  /** A name in full, with that by which the text calls it, where they differ. */
  String called(String name, Optional<String> inText);

  /**
   * What an actor is: its office, its time in it, its weight, those who spoke for it.
   *
   * @param speakers each with its office
   * @param spokeItself whether a word of its own is told too
   * @param byMajority whether it stands with what most of them answer
   */
  String office(
      Optional<String> role,
      Optional<Tenure> tenure,
      Optional<String> weight,
      List<String> speakers,
      boolean spokeItself,
      boolean byMajority);

  /** Since when, or until when, somebody speaks for a body. */
  record Tenure(Subject body, Optional<PartialDate> from, Optional<PartialDate> until) {}

  /** Whether an office is held on the day of a note. */
  enum Held {
    STILL,
    NO_MORE,
    NOT_YET
  }

  /** An actor by its name in full and its office, a sentence. */
  String inBrief(String name, Optional<String> role, Held held);

  /**
   * One who spoke for an actor, and as what, since when or until when.
   *
   * @param speaker by the name in full
   * @param called what the text calls the speaker, where the name does not show it
   */
  String speaker(
      Subject speaker, Optional<String> called, Optional<String> role, Optional<Tenure> tenure);
}
