package stance.export.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stance.dossier.Dossier;

/**
 * All that a dossier holds, as tables: every key of its files is a column or a table of its own, so
 * that the dossier can be made of them again.
 */
public final class DossierTables {

  private static final Dossier EMPTY =
      new Dossier(
          "", Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private DossierTables() {}

  /** The tables as they are of every dossier: their columns, keys and links. */
  public static List<Table> forms() {
    return of(EMPTY);
  }

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
