package stance.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Stance;
import stance.text.FoldedName;

/** What the actors, conditions and questions of a dossier are called. */
public record Names(Dossier dossier) {

  private static final int FEW = 8;

  /**
   * The label of an actor, as it heads a column, a list or an entry, with its id where another has
   * the same.
   */
  public String actor(Id id) {
    return dossier.label(id);
  }

  /** The labels of actors, in order. */
  public List<String> actors(Collection<Id> ids) {
    return ids.stream().map(this::actor).toList();
  }

  /** "Canada and United States", as labels. */
  public String labels(Collection<Id> actors) {
    return English.and(actors(actors));
  }

  /** An actor as a sentence names it: "the United States". */
  public String inText(Id id) {
    Actor actor = dossier.actor(id);
    boolean alone = dossier.label(id).equals(actor.label());
    return alone ? actor.called() : actor.called() + " (" + id + ")";
  }

  /** "Canada and the United States", within a sentence. */
  public String and(Collection<Id> actors) {
    return English.and(inText(actors));
  }

  private List<String> inText(Collection<Id> actors) {
    return actors.stream().map(this::inText).toList();
  }

  /** Whether these take the verb of one: a single actor whose name is no plural. */
  public boolean areOne(Collection<Id> actors) {
    return actors.size() == 1 && !dossier.actor(actors.iterator().next()).plural();
  }

  /** "itself", or "themselves" of one whose name is a plural. */
  public String itself(Id actor) {
    return verb(List.of(actor), "itself", "themselves");
  }

  /** "rules out" of one, "rule out" of several and of one whose name is a plural. */
  public String verb(Collection<Id> actors, String ofOne, String ofSeveral) {
    return areOne(actors) ? ofOne : ofSeveral;
  }

  /** As {@link #and}, but where there are many only the first, and how many more there are. */
  public String few(Collection<Id> actors) {
    List<String> named = inText(actors);
    if (named.size() <= FEW) {
      return English.and(named);
    }
    List<String> said = new ArrayList<>(named.subList(0, FEW - 1));
    said.add(named.size() - (FEW - 1) + " more");
    return English.and(said);
  }

  /** The label of a condition. */
  public String condition(Id id) {
    return dossier.condition(id).label();
  }

  /** "Ukraine asks and separatists agree". */
  String conditions(List<Id> ids) {
    return English.and(ids.stream().map(this::condition).toList());
  }

  /** The conditions in full, as they read after "if". */
  String meanings(List<Id> ids) {
    return English.and(ids.stream().map(id -> dossier.condition(id).means()).toList());
  }

  /** Whether the actor is called so: by its name, by its label or as in a sentence. */
  boolean isOf(Id id, String name) {
    Actor actor = dossier.actor(id);
    String folded = FoldedName.of(name);
    return folded.equals(FoldedName.of(actor.name()))
        || folded.equals(FoldedName.of(actor.label()))
        || folded.equals(FoldedName.of(actor.called()));
  }

  /** The label of a question. */
  public String question(Id id) {
    return dossier.question(id).label();
  }

  /**
   * Who says that a stance was taken, where it is not known from the actor: as the record names
   * them, else the first source's publisher.
   */
  public Optional<String> reportedBy(Stance stance) {
    return switch (stance.evidence()) {
      case DIRECT, INFERRED -> Optional.empty();
      case REPORTED, CLAIMED ->
          stance
              .reportedBy()
              .or(() -> Optional.of(dossier.source(stance.sources().get(0).source()).publisher()));
    };
  }
}
