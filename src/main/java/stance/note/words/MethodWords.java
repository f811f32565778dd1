package stance.note.words;

import java.util.Optional;
import stance.dossier.PartialDate;
import stance.dossier.Source;

/** Sources, and how a note was made. */
public interface MethodWords {

  /**
   * A source in a list.
   *
   * @param partly whether it was seen only in part, or in a copy
   * @param later whether it came out after the day of the note
   */
  String source(Source source, boolean partly, boolean later);

  /** A source in as few words as find it in another list. */
  String sourceInBrief(Source source);

  /** What was used. */
  String data(String fingerprint, Optional<PartialDate> day, Used used);

  /**
   * How many there are of each.
   *
   * @param actors those compared
   * @param ofOthers those of the statements that are claimed or inferred
   * @param speakers who made the others: the actors, and who speaks for them
   */
  record Used(int actors, int questions, int stances, int ofOthers, int speakers, int sources) {}

  /** How claims are cited. */
  String citing(boolean all);

  /** That evidence is marked. */
  String marking();

  /** By which version of the program the note was made. */
  String madeBy(String version);

  /** What stands before the command that tests the note. */
  String test();

  /** The command that tests the note. */
  String testCommand();

  /** The hash of the data, as it stands in a note. */
  String fingerprint(String hash);

  /** How far the dossier reached, as a date in its written form, as it stands in a note. */
  String reachingTo(String date);

  /** What stands before the arguments that the note was made with. */
  String madeWith();
}
