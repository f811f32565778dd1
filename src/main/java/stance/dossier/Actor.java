package stance.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A person or body whose stances the dossier records.
 *
 * @param label the heading of its column, at most 16 characters
 * @param country ISO 3166-1 alpha-2
 * @param speaksFor the actors it speaks for, each for a term
 * @param stances in the order of the file
 */
public record Actor(
    Id id,
    String name,
    String label,
    Kind kind,
    Optional<String> role,
    Optional<String> country,
    List<TermOfOffice> speaksFor,
    List<Stance> stances) {

  /** What sort of actor it is. */
  public enum Kind {
    PERSON,
    GOVERNMENT,
    PARTY,
    ORGANIZATION,
    BLOC
  }

  public Actor {
    speaksFor = List.copyOf(speaksFor);
    stances = List.copyOf(stances);
  }
}
