package stance.dossier;

import java.util.List;
import java.util.Optional;

/**
 * A person or body whose stances the dossier records.
 *
 * @param label the heading of its column, at most 16 characters
 * @param country ISO 3166-1 alpha-2
 * @param also other names and abbreviations under which it can be found
 * @param inText how its name reads inside a sentence, where that is not its label
 * @param plural whether its name takes a plural verb
 * @param decides how it comes to a stance, where others speak for it
 * @param weight how much it counts for, in words
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
    List<String> also,
    Optional<String> inText,
    boolean plural,
    Decides decides,
    Optional<String> weight,
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

  /** How a body comes to a stance of those that speak for it. */
  public enum Decides {
    /** By its latest word, that of the highest rank before others. */
    LATEST,
    /** By the answer that more than half of those that speak for it give. */
    MAJORITY
  }

  /** An actor of which only the usual is said. */
  public Actor(
      Id id,
      String name,
      String label,
      Kind kind,
      Optional<String> role,
      Optional<String> country,
      List<TermOfOffice> speaksFor,
      List<Stance> stances) {
    this(
        id,
        name,
        label,
        kind,
        role,
        country,
        List.of(),
        Optional.empty(),
        false,
        Decides.LATEST,
        Optional.empty(),
        speaksFor,
        stances);
  }

  public Actor {
    also = List.copyOf(also);
    speaksFor = List.copyOf(speaksFor);
    stances = List.copyOf(stances);
  }

  /** The same actor with other records. */
  public Actor withStances(List<Stance> others) {
    return new Actor(
        id, name, label, kind, role, country, also, inText, plural, decides, weight, speaksFor,
        others);
  }

  /** The same actor with other terms of office. */
  public Actor withTerms(List<TermOfOffice> others) {
    return new Actor(
        id, name, label, kind, role, country, also, inText, plural, decides, weight, others,
        stances);
  }
}
