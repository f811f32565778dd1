package stance.cli;

import java.util.function.Supplier;
import stance.report.Data;
import stance.report.Document;
import stance.report.Sheet;

/** What a command has to say, in each of its forms, of which one is made. */
record Answer(Supplier<Document> document, Supplier<Sheet> sheet, Supplier<Data> data) {

  /** An answer that is there to be read, and in no other form. */
  static Answer toRead(Supplier<Document> document) {
    return withoutSheet(
        document,
        () -> {
          throw new IllegalStateException("no data");
        });
  }

  /** An answer that has no table. */
  static Answer withoutSheet(Supplier<Document> document, Supplier<Data> data) {
    return new Answer(
        document,
        () -> {
          throw new IllegalStateException("no table");
        },
        data);
  }
}
