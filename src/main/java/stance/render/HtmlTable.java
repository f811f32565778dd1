package stance.render;

import java.util.Collections;
import java.util.List;
import stance.document.Block.Cell;
import stance.document.Block.Line;
import stance.document.Block.Prose;
import stance.document.Block.ProseWriter;
import stance.document.Block.Row;
import stance.document.Block.Section;
import stance.document.Block.Table;
import stance.document.Block.Triangle;
import stance.text.Styled;

/**
 * Tables as HTML. The roles are named although elements have them: on a narrow page words are
 * stacked, and a browser then forgets that it had a table.
 */
final class HtmlTable {

  /** What stands over the column of verdicts. */
  private static final String VERDICT = "Finding";

  private final HtmlInline inline;
  private final StringBuilder html;
  private final ProseWriter under;

  /**
   * @param html to which tables are added
   * @param under writes what is said about a row
   */
  HtmlTable(HtmlInline inline, StringBuilder html, ProseWriter under) {
    this.inline = inline;
    this.html = html;
    this.under = under;
  }

  /** Adds a table of subjects side by side. */
  void add(Table table, String caption) {
    boolean judged =
        table.sections().stream()
            .flatMap(s -> s.rows().stream())
            .anyMatch(r -> r.verdict().isPresent());
    boolean marks = table.style() == Table.Style.MARKS;
    open(marks ? "marks" : "words", caption);
    html.append("<thead role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\"></td>");
    if (judged && marks) {
      heading(VERDICT, " class=\"verdict\"");
    }
    table.columns().forEach(column -> heading(inline.of(column)));
    if (judged && !marks) {
      heading(VERDICT);
    }
    html.append("</tr></thead>\n");
    int width = 1 + table.columns().size() + (judged ? 1 : 0);
    table.sections().forEach(section -> add(section, table, width));
    close();
  }

  private void heading(String text) {
    heading(text, "");
  }

  private void heading(String text, String attributes) {
    html.append("<th scope=\"col\" role=\"columnheader\"").append(attributes);
    html.append("><span>").append(text).append("</span></th>");
  }

  private void add(Section section, Table table, int width) {
    html.append("<tbody role=\"rowgroup\">\n");
    section
        .heading()
        .ifPresent(
            heading ->
                html.append(
                        "<tr class=\"topic\" role=\"row\"><th scope=\"rowgroup\" role=\"rowheader\""
                            + " colspan=\"")
                    .append(width)
                    .append("\"><span>")
                    .append(inline.of(heading))
                    .append("</span></th></tr>\n"));
    section.rows().forEach(row -> add(row, table, width));
    html.append("</tbody>\n");
  }

  /** Of many marks the verdict comes first and its reasons below: they are wider than a page. */
  private void add(Row row, Table table, int width) {
    boolean marks = table.style() == Table.Style.MARKS;
    html.append("<tr role=\"row\"").append(inline.id(row.anchor())).append('>');
    rowHeading(inline.of(row.label()));
    if (marks) {
      row.verdict().ifPresent(verdict -> verdict(verdict.head()));
    }
    for (int i = 0; i < row.cells().size(); i++) {
      html.append("<td role=\"cell\"");
      if (i < table.columns().size()) {
        html.append(" data-of=\"")
            .append(inline.escaped(table.columns().get(i).text()))
            .append('"');
      }
      html.append('>').append(lines(row.cells().get(i))).append("</td>");
    }
    if (!marks) {
      row.verdict().ifPresent(this::verdict);
    }
    html.append("</tr>\n");
    String reasons = marks ? row.verdict().map(Cell::rest).map(this::lines).orElse("") : "";
    if (!row.details().isEmpty() || !reasons.isEmpty()) {
      html.append("<tr class=\"behind\" role=\"row\"><td role=\"cell\" colspan=\"");
      html.append(width).append("\"><div>").append(reasons);
      for (Prose prose : row.details()) {
        prose.to(under);
      }
      html.append("</div></td></tr>\n");
    }
  }

  private void verdict(Cell verdict) {
    html.append("<td role=\"cell\" class=\"verdict\">").append(lines(verdict)).append("</td>");
  }

  private void rowHeading(String text) {
    html.append("<th scope=\"row\" role=\"rowheader\">").append(text).append("</th>");
  }

  private String lines(Cell cell) {
    StringBuilder text = new StringBuilder();
    boolean listed = false;
    for (Line line : cell.lines()) {
      boolean bullet = line.place() == Line.Place.BULLET;
      if (bullet != listed) {
        text.append(bullet ? "<ul>" : "</ul>");
        listed = bullet;
      }
      String tag = bullet ? "li" : "p";
      text.append('<').append(tag);
      text.append(line.place() == Line.Place.UNDER ? " class=\"under\">" : ">");
      text.append(inline.of(line.text())).append("</").append(tag).append('>');
    }
    return text.append(listed ? "</ul>" : "").toString();
  }

  /** Adds what each subject is to every other. */
  void add(Triangle triangle, String caption) {
    int size = triangle.labels().size();
    open("triangle", caption);
    html.append("<thead role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\"></td>");
    triangle.labels().subList(0, Math.max(0, size - 1)).forEach(label -> heading(inline.of(label)));
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (int i = 0; i < size; i++) {
      html.append("<tr role=\"row\">");
      rowHeading(inline.of(triangle.labels().get(i)));
      List<Styled> cells = triangle.rows().get(i);
      cells.forEach(cell -> html.append(shaded(cell)));
      html.append(
          String.join(
              "",
              Collections.nCopies(
                  Math.max(0, size - 1 - cells.size()), "<td role=\"cell\"></td>")));
      html.append("</tr>\n");
    }
    html.append("</tbody>\n");
    close();
  }

  /** A cell that has the look of all that stands in it. */
  private String shaded(Styled cell) {
    String role = cell.pieces().isEmpty() ? "plain" : HtmlInline.name(cell.pieces().get(0).role());
    return "<td role=\"cell\" class=\"" + role + "\">" + inline.plain(cell) + "</td>";
  }

  /** Adds entries with the same facts each. */
  void add(List<Styled> headings, List<List<Styled>> entries, String caption) {
    open("listing", caption);
    if (!headings.isEmpty()) {
      html.append("<thead role=\"rowgroup\"><tr role=\"row\">");
      headings.forEach(each -> heading(inline.of(each)));
      html.append("</tr></thead>\n");
    }
    html.append("<tbody role=\"rowgroup\">\n");
    for (List<Styled> entry : entries) {
      html.append("<tr role=\"row\">");
      for (Styled fact : entry) {
        html.append("<td role=\"cell\">").append(inline.of(fact)).append("</td>");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n");
    close();
  }

  private void open(String kind, String caption) {
    html.append("<div class=\"")
        .append(kind)
        .append(" wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    html.append(inline.escaped(caption)).append("\">\n<table role=\"table\">\n<caption>");
    html.append(inline.escaped(caption)).append("</caption>\n");
  }

  private void close() {
    html.append("</table>\n</div>\n");
  }
}
