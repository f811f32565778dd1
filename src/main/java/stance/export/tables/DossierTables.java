package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import stance.dossier.Dossier;

/**
 * All that a dossier holds, as tables: every key of its files is a column or a table of its own, so
 * that the dossier can be made of them again.
 */
public final class DossierTables {

  private DossierTables() {}

  /** The tables. */
  public static List<Table> of(Dossier dossier) {
    List<Table> tables = new ArrayList<>();
    tables.addAll(FrameTables.of(dossier));
    tables.addAll(ActorTables.of(dossier));
    tables.addAll(QuestionTables.of(dossier));
    tables.addAll(ConditionTables.of(dossier));
    tables.addAll(StanceTables.of(dossier));
    return List.copyOf(tables);
  }
}
