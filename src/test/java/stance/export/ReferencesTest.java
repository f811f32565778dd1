package stance.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.ForEachSeed;
import stance.compare.Basis;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.document.Reference;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Question;
import stance.yaml.DossierReader;

/** The references of every answer of a dossier. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ReferencesTest {

  /** BibTeX refuses a file with a repeated entry, and takes capitals for small letters. */
  @ForEachSeed(40)
  void each_work_is_one_entry_however_many_records_cite_it(long seed) {
    assertOneEntryAWork(GeneratedDossiers.of(seed));
  }

  @Test
  void so_it_is_in_the_shipped_dossier() {
    assertOneEntryAWork(DossierReader.read(Path.of("positions")).value().orElseThrow());
  }

  private static void assertOneEntryAWork(Dossier dossier) {
    StandingTable standings = new StandingTable(dossier, Basis.EVERYTHING);
    for (Actor actor : dossier.actors()) {
      for (Question question : dossier.questions()) {
        Standing standing = standings.of(actor.id(), question.id());
        List<Reference> references = References.of(dossier, standing);
        assertThat(references)
            .extracting(one -> one.id().toLowerCase(Locale.ROOT))
            .doesNotHaveDuplicates();
        Stream.concat(standing.words().stream(), standing.toldBeside().stream())
            .flatMap(word -> word.stance().sources().stream())
            .forEach(
                cited ->
                    assertThat(references)
                        .extracting(Reference::id)
                        .contains(cited.source().text()));
        assertThat(references)
            .allSatisfy(
                one ->
                    assertThat(one.note())
                        .containsAnyOf(
                            "(own words", "(reported by", "(claimed by", "(our reading"));
      }
    }
  }
}
