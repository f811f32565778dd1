package stance.dossier;

import java.util.List;
import java.util.Optional;
import stance.dossier.RecordKeys.Key.Type;

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
  public enum Kind implements Worded {
    PERSON("person"),
    GOVERNMENT("government"),
    PARTY("party"),
    ORGANIZATION("organization"),
    BLOC("bloc");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** How a body comes to a stance of those that speak for it. */
  public enum Decides implements Worded {
    /** By its latest word, that of the highest rank before others. */
    LATEST("latest"),
    /** By the answer that more than half of those that speak for it give. */
    MAJORITY("majority");

    private final String word;

    Decides(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
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

  /** How a sentence names it: "the Netherlands", or else its label. */
  public String called() {
    return inText.orElse(label);
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

  /** Its keys, in the order of the files. */
  public static RecordKeys<Actor> keys() {
    return Keys.ALL;
  }

  /** Apart, so that only who asks for the keys has them made. */
  private static final class Keys {
    private static final RecordKeys<Actor> ALL =
        RecordKeys.<Actor>of("an actor")
            .must("id", Type.ID, Actor::id, "its id, which is also the name of its file", "sajjan")
            .must("name", Type.TEXT, Actor::name, "its name in full", "Harjit Sajjan")
            .may(
                "label",
                Type.TEXT,
                Actor::label,
                "the heading of its column, 16 characters at most; default: its name",
                "Sajjan")
            .must(
                "kind",
                Type.WORD,
                Actor::kind,
                "person, government, party, organization or bloc",
                "person")
            .oneOf(Kind.values())
            .may(
                "role",
                Type.TEXT,
                Actor::role,
                "its office",
                "Minister of National Defence of Canada")
            .may(
                "country",
                Type.TEXT,
                Actor::country,
                "its country, by the two letters of ISO 3166",
                "CA")
            .matching("^[A-Z]{2,4}$")
            .may(
                "also",
                Type.TEXTS,
                Actor::also,
                "other names and abbreviations under which it can be found",
                "[Harjit Singh Sajjan]")
            .may(
                "in-text",
                Type.TEXT,
                Actor::inText,
                "how a note names it inside a sentence; default: its label",
                "the Netherlands")
            .may(
                "plural",
                Type.FLAG,
                Actor::plural,
                "true where a note gives its name a plural verb: the Greens say",
                "true")
            .may(
                "decides",
                Type.WORD,
                Actor::decides,
                "how a body comes to a stance of those that speak for it: latest (default) or"
                    + " majority",
                "majority")
            .oneOf(Decides.values())
            .may(
                "weight",
                Type.TEXT,
                Actor::weight,
                "how much it counts for, in words",
                "184 of 338 seats")
            .may(
                "speaks-for",
                Type.RECORDS,
                Actor::speaksFor,
                TermOfOffice.keys(),
                "an actor for whom it always speaks, or a list of terms",
                "canada")
            .idOf(Referent.ACTOR)
            .may(
                "source",
                Type.CITATION,
                a -> Optional.empty(),
                Citation.keys(),
                "the source of its stances that name none",
                "manifesto-2017")
            .idOf(Referent.SOURCE)
            .may(
                "stances",
                Type.RECORDS,
                Actor::stances,
                Stance.keys(),
                "its records, oldest first",
                "")
            .keys();
  }
}
