package stance.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.JsonSchemas;
import stance.analysis.AgreementMatrix;
import stance.analysis.Gap;
import stance.analysis.Ground;
import stance.analysis.Neighbours;
import stance.analysis.Robustness;
import stance.compare.Basis;
import stance.compare.Change;
import stance.compare.Comparison;
import stance.compare.DossierDiff;
import stance.compare.GeneratedBases;
import stance.compare.StandingTable;
import stance.compare.coding.CodingAgreement;
import stance.document.Data;
import stance.dossier.Actor;
import stance.dossier.ActorRecord;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Variation;
import stance.note.NoteData;
import stance.note.NoteRequest;
import stance.note.style.NoteStyles;
import stance.note.words.english.NoteEnglish;
import stance.render.Json;
import stance.render.ProblemData;
import stance.screen.ActorScreen;
import stance.screen.ConditionScreen;
import stance.screen.ListingScreen;
import stance.screen.QuestionScreen;
import stance.screen.SourceScreen;
import stance.yaml.DossierReader;

/** All that is written for other programs is as the schema says that it names. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class OutputSchemasTest {

  /**
   * What rests on more than a dossier: DoctorCommandTest and EarlierEditionTest hold these against
   * their schemas.
   */
  private static final Set<String> OF_COMMANDS = Set.of("stance.doctor/1", "stance.edition/1");

  private static final Neighbours.Wanted ALL = new Neighbours.Wanted(false, 1, Optional.empty());

  private static void check(List<Data> outputs) {
    outputs.forEach(output -> JsonSchemas.check(Json.of(output)));
  }

  /** Of the generated dossier, on one basis or another. */
  private static StandingTable standings(long seed) {
    List<StandingTable> all = GeneratedBases.standings(GeneratedDossiers.of(seed), seed).toList();
    return all.get((int) (seed % all.size()));
  }

  private static List<Data> entries(StandingTable standings) {
    Dossier dossier = standings.dossier();
    List<Data> outputs = new ArrayList<>();
    dossier.actors().forEach(each -> outputs.add(ActorScreen.data(standings, each)));
    dossier.questions().forEach(each -> outputs.add(QuestionScreen.data(standings, each)));
    dossier.conditions().forEach(each -> outputs.add(ConditionScreen.data(standings, each)));
    dossier.sources().forEach(each -> outputs.add(SourceScreen.data(standings, each)));
    outputs.add(ListingScreen.data(dossier, Optional.empty()));
    for (ListingScreen.Kind kind : ListingScreen.Kind.values()) {
      outputs.add(ListingScreen.data(dossier, Optional.of(kind)));
    }
    return outputs;
  }

  /** The comparison of the first actors, and the notes on them. */
  private static List<Data> comparison(StandingTable standings, int size) {
    Dossier dossier = standings.dossier();
    List<Id> actors = dossier.actors().stream().map(Actor::id).limit(size).toList();
    List<Data> outputs = new ArrayList<>();
    if (!actors.isEmpty()) {
      Comparison comparison = Comparison.of(standings, actors, dossier.questions());
      outputs.add(ComparisonData.of(comparison));
      outputs.add(ComparisonData.of(comparison, Robustness.ofEach(standings, comparison)));
      AgreementMatrix matrix =
          AgreementMatrix.of(
              standings, actors, dossier.questions(), AgreementMatrix.Order.CLOSENESS);
      outputs.add(AgreementData.of(matrix));
      outputs.add(
          AgreementData.of(Neighbours.of(standings, actors.get(0), dossier.questions(), ALL)));
      if (actors.size() > 1) {
        Gap gap = Gap.of(standings, actors.get(0), actors.get(1), dossier.questions());
        outputs.add(GapData.of(gap));
        outputs.add(GroundData.of(Ground.of(standings, actors, dossier.questions())));
      }
      NoteRequest request =
          new NoteRequest(
              comparison,
              dossier.latestDate(),
              Optional.empty(),
              size % 2 == 1,
              NoteEnglish.LANGUAGE,
              "1.0",
              "a b");
      NoteStyles.ALL.stream()
          .filter(style -> request.isOfOneActor() || !style.isOfOneActor())
          .flatMap(style -> style.drafts(request).stream().limit(1).map(Supplier::get))
          .map(NoteData::of)
          .forEach(outputs::add);
    }
    return outputs;
  }

  @ForGeneratedDossiers
  void every_entry_and_list(long seed) {
    check(entries(standings(seed)));
  }

  @ForGeneratedDossiers
  void every_comparison_and_note(long seed) {
    check(comparison(standings(seed), 1));
    check(comparison(standings(seed), Integer.MAX_VALUE));
  }

  @ForGeneratedDossiers
  void every_diff(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    Random random = new Random(seed);
    Dossier edited =
        Variation.withActors(
            dossier,
            actor ->
                Variation.with(
                    actor,
                    actor.stances().stream().filter(stance -> random.nextInt(4) > 0).toList()));
    check(
        List.of(
            DiffData.of(DossierDiff.between(dossier, edited), "old", "new"),
            DiffData.of(DossierDiff.between(edited, dossier), "old", "new")));
  }

  @ForGeneratedDossiers
  void every_agreement_of_two_codings(long seed) {
    Dossier dossier = GeneratedDossiers.of(seed);
    check(List.of(agreement(dossier, Variation.withScalesReversed(dossier))));
  }

  @ForGeneratedDossiers
  void every_change(long seed) {
    check(List.of(changes(GeneratedDossiers.of(seed))));
  }

  private static Data changes(Dossier dossier) {
    List<Id> actors = dossier.actors().stream().map(Actor::id).toList();
    return ChangesData.of(
        dossier, Change.among(dossier, Basis.EVERYTHING, actors, dossier.questions()));
  }

  private static Data agreement(Dossier first, Dossier second) {
    Data place = Data.fields().with("file", "a.yaml").with("line", 1);
    return CodingData.of(
        CodingAgreement.of(first, second), List.of("a", "b"), record -> place, record -> place);
  }

  @Test
  void all_of_the_shipped_dossier_and_there_is_no_schema_of_nothing() {
    Dossier dossier = DossierReader.read(Path.of("positions")).value().orElseThrow();
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    List<Data> outputs = new ArrayList<>(entries(standings));
    outputs.addAll(comparison(standings, 1));
    outputs.addAll(comparison(standings, 3));
    outputs.add(DiffData.of(DossierDiff.between(dossier, dossier), "a", "b"));
    outputs.add(changes(dossier));
    outputs.add(FoundData.of(dossier, ActorRecord.of(dossier)));
    outputs.add(agreement(dossier, dossier));
    outputs.add(ProblemData.of(List.of()));
    Set<String> names = new TreeSet<>();
    outputs.forEach(output -> names.add(JsonSchemas.check(Json.of(output))));
    names.addAll(OF_COMMANDS);
    assertThat(names).isEqualTo(JsonSchemas.names());
  }
}
