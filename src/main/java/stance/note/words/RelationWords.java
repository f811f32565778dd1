package stance.note.words;

import java.util.List;
import java.util.Optional;
import stance.dossier.PartialDate;
import stance.note.words.Claim.Mention;
import stance.note.words.Claim.Said;
import stance.note.words.Claim.Subject;

/** How the answers to a question lie to each other: sentences. */
public interface RelationWords {

  /** That all of so many give one answer, and how their terms lie to each other. */
  String alike(Unanimous all, Said said, Terms terms);

  /** How the terms of one answer lie to each other. */
  enum Terms {
    DIFFERENT,
    CLASHING
  }

  /** That these accept nothing, and two of them at least rule out nothing in common. */
  String onlyExclusions(List<Subject> actors);

  /** That each speaks of its own country. */
  String ownCountries();

  /**
   * Which conditions others refuse, where many answered.
   *
   * @param refused a clause each, of {@link #refusedAmongMany}
   */
  String termsClash(List<String> refused);

  /**
   * A condition by its label, who makes it, and who refuses it: a clause.
   *
   * @param onConditions how many of these only on conditions
   * @param where the paragraph that tells of it, or else the proof
   */
  String refusedAmongMany(
      List<Subject> owners, String condition, List<Subject> others, int onConditions, String where);

  /** That the one is against unless what the other makes a condition. */
  String neitherWithout(List<String> conditions);

  /** That one and the same record counts for these. */
  String oneRecord(List<Subject> actors);

  /**
   * That others refuse a condition.
   *
   * @param paragraph where they do
   */
  String refused(
      List<Subject> owners, String condition, List<Mention> others, Optional<String> paragraph);

  /** That others ask for a condition too. */
  String askedFor(
      List<Subject> owners, String condition, List<Mention> others, Optional<String> paragraph);

  /** That others make the opposite a condition. */
  String contradicted(List<Subject> owners, String condition, List<Subject> others);

  /**
   * That others refuse conditions: a clause.
   *
   * @param owners who makes them; none where that is told beside it
   * @param conditions each by its label, one at least
   * @param paragraphs those that tell of it
   */
  String refusedInBrief(
      List<Subject> owners, List<String> conditions, List<Mention> others, List<String> paragraphs);

  /**
   * That others give the same answer only without a condition: a clause.
   *
   * @param owners who makes it
   * @param condition by its label
   */
  String contradictedInBrief(List<Subject> owners, String condition, List<Subject> others);

  /** That more terms clash than were told, as a clause. */
  String otherTermsClash();

  /** That the terms of some clash, as a clause. */
  String termsClashInBrief();

  /** That the world has met a condition. */
  String met(String condition, PartialDate since, String citation);

  /** The same of one that is not met in the world assumed. */
  String metButNotAssumed(String condition, PartialDate since, String citation);

  /** That actors differ from all between whom another is divided. */
  String differEitherWay(List<Subject> actors, Subject divided);

  /** That it rests on what one side claims of the other. */
  String oneSided(List<Subject> claimants);

  /** How far apart the answers are in time. */
  String yearsApart(int answers, int years);
}
