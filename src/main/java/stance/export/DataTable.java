package stance.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stance.document.Data;
import stance.document.FlatTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.dossier.Question;
import stance.words.AnswerWords;

/**
 * Entries of data as a table: a row an entry, a column a field. Beside an id stand the words for
 * it: of an actor its name, of a question its label and the text of the answer, of sources their
 * addresses.
 */
public final class DataTable {

  private static final String ACTOR = "actor";
  private static final String QUESTION = "question";
  private static final String ANSWER = "answer";
  private static final String SOURCES = "sources";

  private final Dossier dossier;

  private DataTable(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The table of these entries, each of them fields; without columns where there are none. */
  public static FlatTable of(Dossier dossier, Data.Items entries) {
    DataTable table = new DataTable(dossier);
    List<Data.Fields> rows = new ArrayList<>();
    for (Data entry : entries.values()) {
      if (entry instanceof Data.Fields fields) {
        rows.add(table.withWords(fields));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> row.fields().forEach(field -> names.add(field.name())));
    return new FlatTable(
        names.stream().map(DataTable::column).toList(),
        rows.stream().map(row -> names.stream().map(name -> cell(row, name)).toList()).toList());
  }

  /**
   * The table of the records of an entry.
   *
   * @param kind the kind of the entry, and the name of the column that has its id
   * @param records the field that holds them
   */
  public static FlatTable of(Dossier dossier, Data.Fields entry, String kind, String records) {
    String id = cell(entry, "id");
    List<Data> rows = new ArrayList<>();
    for (Data.Field field : entry.fields()) {
      if (field.name().equals(records) && field.value() instanceof Data.Items items) {
        for (Data item : items.values()) {
          rows.add(item instanceof Data.Fields fields ? fields.first(kind, id) : item);
        }
      }
    }
    return of(dossier, new Data.Items(rows));
  }

  private Data.Fields withWords(Data.Fields entry) {
    Optional<Question> question = id(entry, QUESTION).map(dossier::question);
    Data.Fields row = Data.fields();
    for (Data.Field field : entry.fields()) {
      row = row.with(field.name(), field.value());
      switch (field.name()) {
        case ACTOR ->
            row = row.with("actorName", id(entry, ACTOR).map(id -> dossier.actor(id).name()));
        case QUESTION -> row = row.with("questionLabel", question.map(Question::label));
        case ANSWER -> row = row.with("answerText", question.map(q -> words(q, field.value())));
        case SOURCES -> row = row.with("urls", urls(field.value()));
        default -> {}
      }
    }
    return row;
  }

  /** The words for the ids of answers. */
  private static String words(Question question, Data answers) {
    List<String> words = new ArrayList<>();
    if (answers instanceof Data.Items ids) {
      for (Data id : ids.values()) {
        words.add(AnswerWords.text(question, new Id(text(id))));
      }
    }
    return String.join("; ", words);
  }

  private String urls(Data citations) {
    List<String> urls = new ArrayList<>();
    if (citations instanceof Data.Items cited) {
      for (Data citation : cited.values()) {
        if (citation instanceof Data.Fields fields) {
          id(fields, "id").flatMap(id -> dossier.source(id).url()).ifPresent(urls::add);
        }
      }
    }
    return String.join(" ", urls);
  }

  private static Optional<Id> id(Data.Fields entry, String name) {
    String text = cell(entry, name);
    return text.isEmpty() ? Optional.empty() : Optional.of(new Id(text));
  }

  private static String cell(Data.Fields entry, String name) {
    for (Data.Field field : entry.fields()) {
      if (field.name().equals(name)) {
        return text(field.value());
      }
    }
    return "";
  }

  /** The value in a cell: lists with semicolons, what belongs together with commas. */
  private static String text(Data value) {
    if (value instanceof Data.Items items) {
      return items.values().stream().map(DataTable::text).collect(Collectors.joining("; "));
    }
    if (value instanceof Data.Fields fields) {
      return fields.fields().stream()
          .map(field -> text(field.value()))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return value instanceof Data.Text text
        ? text.value()
        : value instanceof Data.Whole number
            ? Long.toString(number.value())
            : value instanceof Data.Truth truth ? Boolean.toString(truth.value()) : "";
  }

  /** {@code reported_by} for {@code reportedBy}. */
  private static String column(String field) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      name.append(Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return name.toString();
  }
}
