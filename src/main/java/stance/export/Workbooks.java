package stance.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stance.analysis.AgreementMatrix;
import stance.compare.Comparison;
import stance.compare.Selection;
import stance.compare.Standing;
import stance.compare.StandingTable;
import stance.compare.Statement;
import stance.document.FlatTable;
import stance.document.Workbook;
import stance.document.Workbook.Sheet;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.words.Names;

/** Tables of findings as workbooks: what is to be read first, then every fact, then the sources. */
public final class Workbooks {

  private Workbooks() {}

  /** A table, and the sources that it cites. */
  public static Workbook of(Dossier dossier, String name, FlatTable table) {
    return of(dossier, List.of(new Sheet(name, table, 1)), SourceTable.citedIn(table, dossier));
  }

  /** Several tables of one dossier. */
  public static Workbook of(Dossier dossier, List<Sheet> sheets) {
    return of(dossier, sheets, Set.of());
  }

  /**
   * A comparison: in words, a row a question; then as it is for programs.
   *
   * @param records the table for programs
   */
  public static Workbook of(Comparison comparison, Selection view, FlatTable records) {
    return of(
        comparison.dossier(),
        List.of(
            new Sheet("Comparison", WideTable.of(comparison, view), 2),
            new Sheet("Records", records, 2)),
        SourceTable.citedIn(records, comparison.dossier()));
  }

  /** A matrix: how far every two agree, as a square; then pair by pair, with the counts. */
  public static Workbook of(AgreementMatrix matrix) {
    return of(
        matrix.dossier(),
        List.of(
            new Sheet("Agreement", square(matrix), 1),
            new Sheet("Pairs", AgreementData.table(matrix), 4)),
        sources(matrix));
  }

  private static Workbook of(Dossier dossier, List<Sheet> sheets, Set<Id> cited) {
    List<Sheet> all = new ArrayList<>(sheets);
    if (!cited.isEmpty()) {
      all.add(new Sheet("Sources", SourceTable.of(dossier, cited), 1));
    }
    return new Workbook(dossier.title(), all);
  }

  private static FlatTable square(AgreementMatrix matrix) {
    Names names = new Names(matrix.dossier());
    List<Actor> actors = matrix.actors();
    List<String> header = new ArrayList<>(List.of("actor"));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      header.add(names.actor(actors.get(i).id()));
      List<String> row = new ArrayList<>(List.of(names.actor(actors.get(i).id())));
      for (int j = 0; j < actors.size(); j++) {
        row.add(i == j ? "" : AgreementData.agreement(matrix.pair(i, j)));
      }
      rows.add(row);
    }
    return new FlatTable(header, rows);
  }

  /** The sources of all that the actors of a matrix stand on. */
  private static Set<Id> sources(AgreementMatrix matrix) {
    StandingTable table = new StandingTable(matrix.dossier(), matrix.basis());
    Set<Id> cited = new LinkedHashSet<>();
    for (Actor actor : matrix.actors()) {
      for (Question question : matrix.questions()) {
        for (Standing.Spoken word : table.of(actor.id(), question.id()).words()) {
          for (Statement statement : word.statements()) {
            statement.stance().sources().forEach(citation -> cited.add(citation.source()));
          }
        }
      }
    }
    return cited;
  }
}
