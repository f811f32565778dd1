package stance.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Endings of files that other programs open and none of our formats is: plain text under such a
 * name opens in none of them.
 */
final class ForeignEnding {

  private static final Set<String> KNOWN =
      Set.of(
          "pdf", "ps", "eps", "epub", "mobi", "rtf", "doc", "docm", "dot", "dotx", "odt", "ott",
          "fodt", "pages", "xls", "xlsm", "xlsb", "ods", "fods", "numbers", "ppt", "pptx", "pptm",
          "pps", "odp", "key", "odg", "vsd", "vsdx", "png", "jpg", "jpeg", "gif", "bmp", "tif",
          "tiff", "webp", "svg", "zip", "gz", "tar", "7z", "tsv", "xml", "yaml", "yml", "ris",
          "tex", "sql", "db", "sqlite", "parquet", "jsonl", "ndjson");

  private ForeignEnding() {}

  /** The ending of a file's name that asks for what cannot be written; empty if it does not. */
  static Optional<String> of(String file) {
    return ending(file).filter(KNOWN::contains);
  }

  /** How a file's name ends, in small letters; empty if it has no ending. */
  static Optional<String> ending(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0
        ? Optional.empty()
        : Optional.of(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
