package stance.export.tables;

import java.util.List;
import stance.document.FlatTable;

/**
 * A table of a package of data.
 *
 * @param description what a row is, in words
 * @param key the columns by which a row is told from all others
 * @param links the columns that name rows of other tables
 * @param delimiter what stands between two cells of its file
 * @param rows one text a column, empty where there is nothing; not changed any more
 */
public record Table(
    String name,
    String description,
    List<Column> columns,
    List<String> key,
    List<Link> links,
    String delimiter,
    List<List<String>> rows) {

  /** That the cells of these columns name a row of a table by some of its columns. */
  public record Link(List<String> columns, String table, List<String> named) {}

  public Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    links = List.copyOf(links);
  }

  /** The name of its file. */
  public String file() {
    return name + ".csv";
  }

  /** The names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells, without what describes them. */
  public FlatTable cells() {
    return new FlatTable(header(), rows);
  }
}
