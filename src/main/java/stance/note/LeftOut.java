package stance.note;

import stance.compare.Basis;
import stance.compare.Comparison;
import stance.dossier.Evidence;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.dossier.Stance;
import stance.note.words.ClaimWords;
import stance.note.words.ClaimWords.Filter;

/** What is on record and does not count in a note: by its day, or because it is too weak. */
final class LeftOut {

  private final Comparison comparison;

  LeftOut(Comparison comparison) {
    this.comparison = comparison;
  }

  /** What this note leaves out, the strictest first. */
  Filter filter() {
    Basis basis = comparison.basis();
    if (basis.weakest() == Evidence.DIRECT) {
      return new ClaimWords.OnlyOwnWords();
    }
    if (basis.weakest() != Evidence.INFERRED) {
      return new ClaimWords.OnlyStronger();
    }
    return basis
        .from()
        .<Filter>map(ClaimWords.OnlyFrom::new)
        .orElseGet(() -> new ClaimWords.OnlyUntil(basis.asOf().orElseThrow()));
  }

  /** How many records are left out because their evidence is weaker. */
  int weaker(Question question, Id actor) {
    Basis basis = comparison.basis();
    int weaker = 0;
    for (Id speaker : comparison.speakersFor(actor)) {
      for (Stance stance : comparison.dossier().actor(speaker).stances()) {
        boolean counts =
            stance.question().equals(question.id())
                && stance.evidence().compareTo(basis.weakest()) > 0
                && basis.asOf().map(d -> !stance.date().lastDay().isAfter(d.lastDay())).orElse(true)
                && basis
                    .from()
                    .map(d -> !stance.date().lastDay().isBefore(d.firstDay()))
                    .orElse(true)
                && comparison.speaksFor(speaker, actor, stance.date());
        weaker += counts ? 1 : 0;
      }
    }
    return weaker;
  }
}
