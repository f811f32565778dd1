package stance.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.compare.ConditionsCompared.Decided;
import stance.compare.Standing.Spoken;
import stance.dossier.Evidence;
import stance.dossier.Id;

/**
 * What a flag rests on.
 *
 * @param weakest the weakest evidence among the records that the flag needs, those that decide a
 *     condition among them; nothing where it needs none
 * @param oneSided whether one of them is what the other actor claims, or one that speaks for it or
 *     that it speaks for
 */
public record Footing(Optional<Evidence> weakest, boolean oneSided) {

  static final Footing NOTHING = new Footing(Optional.empty(), false);

  /** The footing of two together. */
  Footing and(Footing other) {
    if (weakest.isEmpty() || other.weakest.isEmpty()) {
      return weakest.isEmpty() ? other : this;
    }
    Optional<Evidence> weaker =
        weakest.get().compareTo(other.weakest.get()) >= 0 ? weakest : other.weakest;
    return new Footing(weaker, oneSided || other.oneSided);
  }

  /** On the records behind {@code standing}, against {@code other}. */
  static Footing on(StandingTable standings, Standing standing, Id other) {
    Footing footing = NOTHING;
    for (Spoken word : standing.words()) {
      for (Statement statement : word.statements()) {
        footing = footing.and(on(standings, statement, other));
      }
    }
    return footing;
  }

  private static Footing on(StandingTable standings, Statement statement, Id other) {
    Evidence evidence = statement.stance().evidence();
    Optional<Id> claimant = statement.stance().claimant();
    return new Footing(
        Optional.of(evidence),
        evidence == Evidence.CLAIMED
            && claimant.isPresent()
            && isOneSide(standings, claimant.get(), other, statement));
  }

  private static boolean isOneSide(
      StandingTable standings, Id claimant, Id other, Statement statement) {
    return standings.speaksFor(claimant, other, statement.stance().date())
        || standings.speaksFor(other, claimant, statement.stance().date());
  }

  /**
   * On the answers elsewhere that decide conditions of one actor: on all of them where a flag needs
   * that each has dropped out.
   */
  static Footing onAll(StandingTable standings, List<Decided> decided, Id owner) {
    Footing footing = NOTHING;
    for (Decided one : decided) {
      footing = footing.and(on(standings, one.by(), owner));
    }
    return footing;
  }

  /** On the firmest of several, where a flag needs but one of them. */
  static Footing onFirmest(List<Footing> footings) {
    List<Footing> sorted = new ArrayList<>(footings);
    sorted.sort(
        (a, b) -> {
          int byEvidence = a.weakest.orElseThrow().compareTo(b.weakest.orElseThrow());
          return byEvidence != 0 ? byEvidence : Boolean.compare(a.oneSided, b.oneSided);
        });
    return sorted.isEmpty() ? NOTHING : sorted.get(0);
  }
}
