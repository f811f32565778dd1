package stance.cli;

import java.util.function.Supplier;
import stance.document.Data;
import stance.document.Document;
import stance.document.FlatTable;

/** What a command has to say, in each of its forms, of which one is made. */
record Forms(Supplier<Document> document, Supplier<FlatTable> sheet, Supplier<Data> data) {

  /** An answer that is there to be read, and in no other form. */
  static Forms toRead(Supplier<Document> document) {
    return withoutSheet(
        document,
        () -> {
          throw new IllegalStateException("no data");
        });
  }

  /** An answer that has no table. */
  static Forms withoutSheet(Supplier<Document> document, Supplier<Data> data) {
    return new Forms(
        document,
        () -> {
          throw new IllegalStateException("no table");
        },
        data);
  }
}
