package stance.export.tables;

import java.util.List;
import stance.document.Data;
import stance.dossier.Dossier;

/**
 * What describes tables to programs: a Frictionless data package (version 2), with the type, the
 * meaning and the links of every column.
 */
public final class DataPackage {

  /** The name of its file. */
  public static final String FILE = "datapackage.json";

  /** What marks a folder as one that this program wrote. */
  public static final String MARK = "stance.export/1";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";
  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private DataPackage() {}

  /** The description of these tables. */
  public static Data of(Dossier dossier, List<Table> tables) {
    return Data.fields()
        .with("$schema", PROFILE)
        .with("name", "stance-export")
        .with("title", dossier.title())
        .with("description", dossier.scope().orElse("Stances of actors on questions."))
        .with("writtenBy", MARK)
        .with("resources", Data.items(tables, DataPackage::resource));
  }

  private static Data resource(Table table) {
    return Data.fields()
        .with("name", table.name())
        .with("type", "table")
        .with("path", table.file())
        .with("description", table.description())
        .with("format", "csv")
        .with("mediatype", "text/csv")
        .with("encoding", "utf-8")
        .with(
            "dialect",
            Data.fields().with("delimiter", table.delimiter()).with("lineTerminator", "\n"))
        .with("schema", schema(table));
  }

  private static Data schema(Table table) {
    Data.Fields schema =
        Data.fields()
            .with("fields", Data.items(table.columns(), DataPackage::field))
            .with("missingValues", Data.texts(List.of("")))
            .with("primaryKey", Data.texts(table.key()));
    return table.links().isEmpty()
        ? schema
        : schema.with("foreignKeys", Data.items(table.links(), DataPackage::link));
  }

  private static Data field(Column column) {
    Data.Fields field = Data.fields().with("name", column.name()).with("type", type(column.type()));
    Data.Fields constraints = Data.fields();
    if (column.required()) {
      constraints = constraints.with("required", true);
    }
    if (!column.words().isEmpty()) {
      constraints = constraints.with("enum", Data.texts(column.words()));
    }
    if (column.type() == Column.Type.DATE) {
      constraints = constraints.with("pattern", DATE);
    } else if (column.type() == Column.Type.ID) {
      constraints = constraints.with("pattern", ID);
    }
    field = field.with("description", column.description());
    return constraints.fields().isEmpty() ? field : field.with("constraints", constraints);
  }

  private static String type(Column.Type type) {
    return switch (type) {
      // A date that may lack its day is no date to Frictionless.
      case TEXT, ID, DATE -> "string";
      case DAY -> "date";
      case WHOLE -> "integer";
      case NUMBER -> "number";
      case TRUTH -> "boolean";
    };
  }

  private static Data link(Table.Link link) {
    return Data.fields()
        .with("fields", Data.texts(link.columns()))
        .with(
            "reference",
            Data.fields().with("resource", link.table()).with("fields", Data.texts(link.named())));
  }
}
