package stance.export.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.dossier.Components;
import stance.dossier.Dossier;
import stance.dossier.FullDossier;
import stance.render.Csv;

/** The tables of a dossier lose nothing of it; that it can be made of them is tested with that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public final class DossierTablesTest {

  @Test
  void tell_of_a_change_of_any_component() {
    Map<String, String> before = texts(FullDossier.dossier());
    Components.changed(FullDossier.dossier())
        .forEach(
            (component, others) ->
                others.forEach(
                    other -> assertThat(texts(other)).as(component).isNotEqualTo(before)));
  }

  /** The texts of the files, by their names. */
  public static Map<String, String> texts(Dossier dossier) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Table table : DossierTables.of(dossier)) {
      texts.put(table.file(), Csv.exactly(table.cells()));
    }
    return texts;
  }
}
