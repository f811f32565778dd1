package stance.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stance.document.FlatTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.PartialDate;
import stance.dossier.Source;
import stance.dossier.SourceLink;
import stance.dossier.Worded;

/** Sources as a table: a row each, with where it can be read, and where a copy is. */
final class SourceTable {

  /** The column of a table that cites sources is named so, or ends so. */
  private static final String SOURCES = "sources";

  private static final List<String> HEADER =
      List.of(
          "id",
          "title",
          "author",
          "publisher",
          "published",
          "language",
          "medium",
          "seen",
          "url",
          "copy",
          "note");

  private SourceTable() {}

  /** The table of these sources, by id. */
  static FlatTable of(Dossier dossier, Collection<Id> sources) {
    List<List<String>> rows = new ArrayList<>();
    for (Id id : new TreeSet<>(sources)) {
      Source source = dossier.source(id);
      rows.add(
          List.of(
              id.text(),
              source.title().orElse(""),
              source.author().orElse(""),
              source.publisher(),
              source.published().map(PartialDate::toString).orElse(""),
              source.language(),
              source.medium().map(Worded::word).orElse(""),
              source.seen().map(Worded::word).orElse(""),
              source.url().orElse(""),
              SourceLink.of(source).copy().map(SourceLink.Copy::address).orElse(""),
              source.note().orElse("")));
    }
    return new FlatTable(HEADER, rows);
  }

  /** The sources that a table cites: "np-2017-11, para. 7; star-2017-11-09". */
  static Set<Id> citedIn(FlatTable table, Dossier dossier) {
    Set<String> known = new LinkedHashSet<>();
    dossier.sources().forEach(source -> known.add(source.id().text()));
    Set<Id> cited = new LinkedHashSet<>();
    for (int column = 0; column < table.header().size(); column++) {
      if (table.header().get(column).endsWith(SOURCES)) {
        for (List<String> row : table.rows()) {
          for (String citation : row.get(column).split("; ", -1)) {
            String id = citation.split(", ", 2)[0];
            if (known.contains(id)) {
              cited.add(new Id(id));
            }
          }
        }
      }
    }
    return cited;
  }
}
