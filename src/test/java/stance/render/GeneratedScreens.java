package stance.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import stance.KeptForSeeds;
import stance.compare.Basis;
import stance.compare.Change;
import stance.compare.ChangeSelection;
import stance.compare.Comparison;
import stance.compare.Flag;
import stance.compare.GeneratedBases;
import stance.compare.Selection;
import stance.compare.StandingTable;
import stance.document.Document;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.screen.ActorScreen;
import stance.screen.Asked;
import stance.screen.ChangesScreen;
import stance.screen.ComparisonScreen;
import stance.screen.ConditionScreen;
import stance.screen.ListingScreen;
import stance.screen.QuestionScreen;
import stance.screen.SourceScreen;

/** What there is to show of a generated dossier. */
final class GeneratedScreens {

  private static final List<Selection> VIEWS =
      List.of(
          Selection.PLAIN,
          new Selection(true, false, Set.of()),
          new Selection(false, true, Set.of()),
          new Selection(true, true, EnumSet.of(Flag.DIFFER, Flag.OPEN, Flag.NONE)));

  /** Kept, as several properties are tried on them and they take longer to make than to lay out. */
  private static final KeptForSeeds<List<Document>> DOCUMENTS =
      new KeptForSeeds<>(GeneratedScreens::made);

  private static final KeptForSeeds<List<Comparison>> COMPARISONS =
      new KeptForSeeds<>(GeneratedScreens::compared);

  private GeneratedScreens() {}

  /** Comparisons of one, of some and of all actors, on every basis. */
  static List<Comparison> comparisons(long seed) {
    return COMPARISONS.of(seed);
  }

  private static List<Comparison> compared(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Id> all = dossier.actors().stream().map(Actor::id).toList();
    List<Comparison> comparisons = new ArrayList<>();
    Random random = new Random(seed);
    GeneratedBases.standings(dossier, seed)
        .forEach(
            standings -> {
              if (!all.isEmpty()) {
                int some = 1 + random.nextInt(all.size());
                comparisons.add(Comparison.of(standings, all, dossier.questions()));
                comparisons.add(
                    Comparison.of(standings, all.subList(0, some), dossier.questions()));
              }
            });
    return comparisons;
  }

  /** One of the views, each in its turn. */
  static Selection view(long number) {
    return VIEWS.get((int) (number % VIEWS.size()));
  }

  /** The screens of the comparisons, in one view or another. */
  static Stream<Document> comparisonScreens(long seed) {
    List<Document> documents = new ArrayList<>();
    for (Comparison comparison : comparisons(seed)) {
      documents.add(ComparisonScreen.of(comparison, view(seed + documents.size())));
    }
    return documents.stream();
  }

  /** The same, and the screens of every entry of the dossier. */
  static Stream<Document> documents(long seed) {
    return DOCUMENTS.of(seed).stream();
  }

  /** Who moved, told one by one and drawn. */
  private static List<Document> changes(Dossier dossier, long seed) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    List<Change> all = Change.among(dossier, Basis.EVERYTHING, actors, dossier.questions());
    ChangeSelection selection =
        new ChangeSelection(
            Optional.empty(),
            Optional.empty(),
            seed % 2 == 0 ? ChangeSelection.MOVES : EnumSet.allOf(Change.Kind.class));
    return List.of(
        ChangesScreen.of(dossier, all, selection, false),
        ChangesScreen.of(dossier, all, selection, true));
  }

  private static List<Document> made(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    List<Document> documents = new ArrayList<>(comparisonScreens(seed).toList());
    documents.addAll(changes(dossier, seed));
    documents.add(ListingScreen.overview(dossier, Asked.NOTHING));
    for (ListingScreen.Kind kind : ListingScreen.Kind.values()) {
      documents.add(ListingScreen.of(dossier, kind));
    }
    List<StandingTable> all = GeneratedBases.standings(dossier, seed).toList();
    StandingTable standings = all.get((int) (seed % all.size()));
    dossier.actors().forEach(a -> documents.add(ActorScreen.of(standings, a, Asked.NOTHING)));
    dossier.questions().forEach(q -> documents.add(QuestionScreen.of(standings, q)));
    dossier.conditions().forEach(c -> documents.add(ConditionScreen.of(standings, c)));
    dossier.sources().forEach(s -> documents.add(SourceScreen.of(standings, s)));
    return documents;
  }
}
