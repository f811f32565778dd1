package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Components;
import stance.dossier.Dossier;
import stance.dossier.ForGeneratedDossiers;
import stance.dossier.FullDossier;
import stance.dossier.GeneratedDossiers;
import stance.render.Csv;
import stance.yaml.DossierReader;

/** The tables of a dossier lose nothing of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class DossierTablesTest {

  @ForGeneratedDossiers
  void make_the_dossier_again(long seed) {
    assertThat(lost(GeneratedDossiers.of(seed))).as("seed " + seed).isEmpty();
  }

  @Test
  void make_the_shipped_dossier_again() {
    assertThat(lost(DossierReader.read(Path.of("positions")).value().orElseThrow())).isEmpty();
  }

  @Test
  void make_a_dossier_again_in_which_everything_says_something() {
    assertThat(lost(FullDossier.dossier())).isEmpty();
  }

  @Test
  void tell_of_a_change_of_any_component() {
    Map<String, String> before = texts(FullDossier.dossier());
    Components.changed(FullDossier.dossier())
        .forEach(
            (component, others) ->
                others.forEach(
                    other -> assertThat(texts(other)).as(component).isNotEqualTo(before)));
  }

  private static List<String> lost(Dossier dossier) {
    return Components.differences(dossier, TablesRead.of(texts(dossier)));
  }

  /** The texts of the files, by the names of the tables. */
  static Map<String, String> texts(Dossier dossier) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Table table : DossierTables.of(dossier)) {
      texts.put(table.name(), Csv.exactly(table.cells()));
    }
    return texts;
  }
}
