package stance.note.words;

import java.util.Optional;

/** What a test of a note answers. */
public interface RecheckWords {

  /**
   * The text of a finding without the dates on which things were said: which of them are said once
   * for all claims can differ from one note to the next.
   */
  String withoutDates(String text);

  /** That the note still holds. */
  String holds();

  /** That it holds, though someone changed lines of it. */
  String holdsEdited(int lines);

  /** That it holds, and was written by a version of the program that may word it otherwise. */
  String holdsOtherVersion(String version, String thisVersion);

  /** That data was changed, without effect on what the note says. */
  String holdsDespiteData();

  /** That the note does not hold. */
  String outdated(String before, String now);

  /**
   * That a finding has moved from one section to another; absent where it stood, or stands, in
   * none.
   */
  String moved(String finding, Optional<String> before, Optional<String> now);

  /** That a finding stands where it stood, with another text. */
  String reworded(String finding, String section);
}
