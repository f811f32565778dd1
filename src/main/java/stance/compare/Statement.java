package stance.compare;

import java.util.List;
import java.util.Optional;
import stance.dossier.Id;
import stance.dossier.Stance;

/**
 * A record as that on which an actor stands.
 *
 * @param speaker who said it: the actor itself, or one that speaks for it ("via")
 * @param office as what the speaker spoke for the actor when it said so
 * @param inOffice whether the speaker still speaks for the actor on the day of the comparison
 * @param stance the record
 * @param carriedOver that it was said under an earlier government, or by one who speaks no more,
 *     and not repeated since
 * @param laterClaim what others have claimed of the actor since, where that is another answer; it
 *     is told beside the stance and compared with nothing
 * @param since the latest word since, of no lower rank, by which no answer or none but what is
 *     ruled out was given: what was accepted goes before that, so that it is told beside the stance
 *     and compared with nothing
 * @param publishedLater whether all its sources came out after the day that the comparison is as of
 * @param met those of its conditions that the world has met on that day; in a world assumed, those
 *     that are not assumed
 */
public record Statement(
    Id speaker,
    Office office,
    boolean inOffice,
    Stance stance,
    Optional<CarriedOver> carriedOver,
    Optional<LaterClaim> laterClaim,
    Optional<Standing.Spoken> since,
    boolean publishedLater,
    List<Id> met) {

  public Statement {
    met = List.copyOf(met);
  }

  /**
   * That a statement was not repeated under those who speak now.
   *
   * @param under the head in office at the time, where there was one
   */
  public record CarriedOver(Optional<Id> under) {}

  /** A record set aside for what the actor said itself. */
  public record LaterClaim(Id speaker, Stance stance) {}

  /** Whether both are one and the same record. */
  boolean isSameRecord(Statement other) {
    return speaker.equals(other.speaker) && stance.equals(other.stance);
  }
}
