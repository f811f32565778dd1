package stance.render;

import java.util.ArrayList;
import java.util.List;
import stance.document.FlatTable;
import stance.document.Workbook;
import stance.document.Workbook.Sheet;

/**
 * Tables as a workbook of Office Open XML (ISO/IEC 29500), which spreadsheet programs open: the
 * header of each sheet stays in sight and repeats in print, texts wrap, dates are dates, addresses
 * lead to their pages, and nothing is ever a formula.
 */
public final class Xlsx {

  private static final String SPREADSHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Xlsx() {}

  /** The bytes of the file. */
  public static byte[] of(Workbook book) {
    List<Sheet> sheets = new ArrayList<>();
    book.sheets().forEach(sheet -> sheets.addAll(parted(sheet)));
    OfficePackage file =
        new OfficePackage(
            "xl/workbook.xml", SPREADSHEET + "sheet.main+xml", workbook(sheets), book.title());
    List<OfficePackage.Relation> relations = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      String path = "worksheets/sheet" + (i + 1) + ".xml";
      XlsxSheet sheet = new XlsxSheet(sheets.get(i), i == 0);
      file.add("xl/" + path, SPREADSHEET + "worksheet+xml", sheet.xml());
      if (!sheet.links().isEmpty()) {
        file.relate("xl/" + path, sheet.links());
      }
      relations.add(
          new OfficePackage.Relation(
              "sheet" + (i + 1), OfficePackage.OFFICE + "/worksheet", path, false));
    }
    file.add("xl/styles.xml", SPREADSHEET + "styles+xml", XlsxStyle.sheet());
    relations.add(
        new OfficePackage.Relation(
            "styles", OfficePackage.OFFICE + "/styles", "styles.xml", false));
    file.relate("xl/workbook.xml", relations);
    return file.bytes();
  }

  /** A table of more rows than a sheet has goes on in another one. */
  private static List<Sheet> parted(Sheet sheet) {
    List<Sheet> parts = new ArrayList<>();
    FlatTable table = sheet.table();
    int from = 0;
    do {
      int to = Math.min(table.rows().size(), from + XlsxSheet.MOST_ROWS);
      parts.add(
          new Sheet(
              from == 0 ? sheet.name() : sheet.name() + " " + (parts.size() + 1),
              new FlatTable(table.header(), table.rows().subList(from, to)),
              sheet.labels()));
      from = to;
    } while (from < table.rows().size());
    return parts;
  }

  private static String workbook(List<Sheet> sheets) {
    StringBuilder list = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      String name = Xml.of(sheets.get(i).name());
      int number = i + 1;
      list.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\"");
      list.append(" r:id=\"sheet" + number + "\"/>");
      names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">");
      names.append("'" + name + "'!$1:$1</definedName>");
    }
    return Xml.HEAD
        + ("<workbook xmlns=\"" + XlsxSheet.NAMESPACE + "\"")
        + (" xmlns:r=\"" + OfficePackage.OFFICE + "\"><sheets>" + list + "</sheets>")
        + ("<definedNames>" + names + "</definedNames></workbook>");
  }
}
