package stance.render;

import java.util.List;
import stance.document.Data;
import stance.document.Reference;

/**
 * References as CSL-JSON (csl-data, version 1.0 of the Citation Style Language), which Zotero,
 * pandoc and word processors read.
 */
public final class CslJson {

  private CslJson() {}

  /** The items, in order. */
  public static String of(List<Reference> references) {
    return Json.of(Data.items(references, CslJson::item));
  }

  private static Data item(Reference reference) {
    Data.Fields item =
        Data.fields().with("id", reference.id()).with("type", type(reference.kind()));
    if (!reference.authors().isEmpty()) {
      item = item.with("author", Data.items(reference.authors(), CslJson::author));
    }
    if (reference.title().isPresent()) {
      item = item.with("title", reference.title());
    }
    item =
        switch (reference.kind()) {
          case NEWS, POST -> item.with("container-title", reference.publisher());
          case REPORT, SPEECH, PAGE, DOCUMENT -> item.with("publisher", reference.publisher());
        };
    if (!reference.issued().isEmpty()) {
      Data date = Data.items(reference.issued(), part -> new Data.Whole(part));
      item = item.with("issued", Data.fields().with("date-parts", new Data.Items(List.of(date))));
    }
    if (reference.url().isPresent()) {
      item = item.with("URL", reference.url());
    }
    if (reference.archived().isPresent()) {
      item = item.with("archive_location", reference.archived());
    }
    return item.with("language", reference.language()).with("note", reference.note());
  }

  private static Data author(Reference.Author author) {
    return author
        .given()
        .map(given -> Data.fields().with("family", author.name()).with("given", given))
        .orElseGet(() -> Data.fields().with("literal", author.name()));
  }

  private static String type(Reference.Kind kind) {
    return switch (kind) {
      case NEWS -> "article-newspaper";
      case REPORT -> "report";
      case POST -> "post";
      case SPEECH -> "speech";
      case PAGE -> "webpage";
      case DOCUMENT -> "document";
    };
  }
}
