package stance.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import stance.document.Data;
import stance.document.Document;
import stance.document.FlatTable;
import stance.document.Reference;
import stance.document.Workbook;
import stance.problem.Problem;
import stance.render.DocumentText;
import stance.render.Page;
import stance.text.Styled;

/**
 * The answer of a command in each of its forms; only the one asked for is made.
 *
 * @param page the document for a page that can be unfolded and followed, and is read far from here
 */
record Forms(
    Function<Page, List<Styled>> lines,
    Supplier<Document> document,
    Supplier<Document> page,
    Supplier<FlatTable> sheet,
    Supplier<Workbook> workbook,
    Supplier<Data> data,
    Supplier<ProblemsFound> problems,
    Supplier<List<Reference>> references) {

  /**
   * Problems in files.
   *
   * @param base the path that leads from the root of the repository to a file of the dossier
   */
  record ProblemsFound(List<Problem> problems, String base) {}

  private static final Supplier<Data> NO_DATA = none("data");

  /** Whether a program can read it. */
  boolean hasData() {
    return data != NO_DATA;
  }

  /** The same with another page. */
  Forms onPage(Supplier<Document> other) {
    return new Forms(lines, document, other, sheet, workbook, data, problems, references);
  }

  /** An answer in the forms that most have: a document, a table and data. */
  static Forms of(Supplier<Document> document, Supplier<FlatTable> sheet, Supplier<Data> data) {
    return new Forms(
        page -> DocumentText.lines(document.get(), page),
        document,
        document,
        sheet,
        () -> new Workbook("stance", List.of(new Workbook.Sheet("Table", sheet.get(), 1))),
        data,
        none("problems"),
        none("references"));
  }

  /** The same answer; as a workbook, this one. */
  Forms inSheets(Supplier<Workbook> sheets) {
    return new Forms(lines, document, page, sheet, sheets, data, problems, references);
  }

  /** An answer that is there to be read, and in no other form. */
  static Forms toRead(Supplier<Document> document) {
    return withoutSheet(document, NO_DATA);
  }

  /** An answer that is no data. */
  static Forms withoutData(Supplier<Document> document, Supplier<FlatTable> sheet) {
    return of(document, sheet, NO_DATA);
  }

  /** An answer that has no table. */
  static Forms withoutSheet(Supplier<Document> document, Supplier<Data> data) {
    return of(document, none("table"), data);
  }

  /** Problems: lines with excerpts of files, which are no document, and data. */
  static Forms ofProblems(
      Function<Page, List<Styled>> lines, Supplier<Data> data, ProblemsFound problems) {
    return new Forms(
        lines,
        none("document"),
        none("document"),
        none("table"),
        none("workbook"),
        data,
        () -> problems,
        none("references"));
  }

  /** Footnotes: a document to read, and references. */
  static Forms ofReferences(Supplier<Document> document, Supplier<List<Reference>> references) {
    Forms forms = toRead(document);
    return new Forms(
        forms.lines,
        document,
        document,
        forms.sheet,
        forms.workbook,
        forms.data,
        forms.problems,
        references);
  }

  private static <T> Supplier<T> none(String form) {
    return () -> {
      throw new IllegalStateException("the answer has no " + form);
    };
  }
}
