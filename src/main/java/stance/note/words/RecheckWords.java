package stance.note.words;

import java.util.Optional;
import java.util.Set;

/** What a test of a note answers. */
public interface RecheckWords {

  /**
   * The text of a finding without the dates on which things were said: which of them are said once
   * for all claims can differ from one note to the next.
   */
  String withoutDates(String text);

  /** That the note still holds. */
  String holds();

  /** That a line above it is its writer's, and no part of what holds. */
  String notLookedAt(String above);

  /** What the way that it came changed of its bytes, and of none of its lines. */
  String changedOnTheWay(Set<OnTheWay> changes);

  /** That its lines are broken elsewhere, and that the data holds. */
  String wrappedAnew();

  /** That someone changed lines of it, and that the data holds. */
  String edited(int lines);

  /** That a version of the program wrote it that words it otherwise, and that the data holds. */
  String wordedByOtherVersion(String version, String thisVersion);

  /** That data was changed, without effect on any line but the one that names the data. */
  String dataChangedUnseen();

  /** That it does not bear the title of the dossier: it may have been made from another one. */
  String ofAnotherDossier(String title);

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
