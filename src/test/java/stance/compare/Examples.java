package stance.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stance.dossier.Dossier;
import stance.dossier.DossierBuilder;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.PartialDate;

/** What the examples ask of a small dossier, in few words. */
final class Examples {

  private Examples() {}

  static Id id(String text) {
    return new Id(text);
  }

  static List<Id> ids(String... texts) {
    return Stream.of(texts).map(Id::new).toList();
  }

  static Basis asOf(String date) {
    return Basis.EVERYTHING.withAsOf(PartialDate.parse(date));
  }

  static Basis from(String date) {
    return Basis.EVERYTHING.withFrom(PartialDate.parse(date));
  }

  static Basis admitting(Evidence weakest) {
    return Basis.EVERYTHING.withWeakest(weakest);
  }

  static Basis assuming(String... conditions) {
    return Basis.EVERYTHING.withAssumed(Optional.of(ids(conditions)));
  }

  /** Where an actor stands on the dossier's first question. */
  static Standing standing(DossierBuilder dossier, String actor, Basis basis) {
    Dossier built = dossier.build();
    return new StandingTable(built, basis).of(id(actor), built.questions().get(0).id());
  }

  static Standing standing(DossierBuilder dossier, String actor) {
    return standing(dossier, actor, Basis.EVERYTHING);
  }

  /** How the actors {@code a} and {@code b} compare on the dossier's first question. */
  static PairFinding pair(DossierBuilder dossier, Basis basis) {
    Dossier built = dossier.build();
    return PairFinding.of(
        new StandingTable(built, basis), built.questions().get(0), id("a"), id("b"));
  }

  static PairFinding pair(DossierBuilder dossier) {
    return pair(dossier, Basis.EVERYTHING);
  }

  /** How these actors compare on the dossier's first question. */
  static QuestionFinding several(DossierBuilder dossier, String... actors) {
    Dossier built = dossier.build();
    return QuestionFinding.of(
        new StandingTable(built, Basis.EVERYTHING), built.questions().get(0), ids(actors));
  }
}
