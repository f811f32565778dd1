package stance.document;

import java.util.List;

/**
 * Tables that belong together, a sheet each.
 *
 * @param title what they are about
 */
public record Workbook(String title, List<Sheet> sheets) {

  public Workbook {
    sheets = List.copyOf(sheets);
  }

  /**
   * A table under a name of its own.
   *
   * @param name a word or two, of letters, digits and spaces
   * @param labels how many of its first columns say what a row is about, and stay in sight
   */
  public record Sheet(String name, FlatTable table, int labels) {}
}
