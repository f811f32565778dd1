package stance.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Citation;
import stance.dossier.Id;
import stance.dossier.Source;
import stance.dossier.Stance;

/** Records that cite, beside what they cited, two sources more: the same for all. */
final class TwoSources {

  private static final List<Id> MORE = List.of(new Id("one-more"), new Id("yet-one-more"));

  private TwoSources() {}

  static Stance of(Stance stance) {
    List<Citation> sources = new ArrayList<>(stance.sources());
    MORE.forEach(id -> sources.add(new Citation(id, Optional.empty())));
    return new Stance(
        stance.question(),
        stance.position(),
        stance.date(),
        stance.summary(),
        stance.text(),
        stance.quote(),
        stance.evidence(),
        stance.reportedBy(),
        stance.claimant(),
        stance.voice(),
        sources,
        stance.note());
  }

  static List<Source> of(List<Source> sources) {
    List<Source> more = new ArrayList<>(sources);
    for (Id id : MORE) {
      more.add(
          new Source(
              id,
              Optional.empty(),
              Optional.empty(),
              "The Archive",
              Optional.empty(),
              Optional.empty(),
              "en",
              Optional.empty(),
              Optional.empty()));
    }
    return more;
  }
}
