package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import stance.render.Csv;
import stance.render.DocumentMarkdown;
import stance.render.DocumentText;
import stance.render.Json;

/**
 * The formats of answers, in the order in which they are listed. A command offers those that are
 * written from what it has: a new format is a line here and a file that writes it.
 */
enum Format {
  TEXT(
      Source.DOCUMENT,
      (answer, to) -> to.painted(DocumentText.lines(answer.document().get(), to.page()))),
  MARKDOWN(
      Source.DOCUMENT,
      (answer, to) -> DocumentMarkdown.of(answer.document().get(), to.page().ascii())),
  CSV(Source.TABLE, (answer, to) -> Csv.of(answer.sheet().get())),
  JSON(Source.DATA, (answer, to) -> Json.of(answer.data().get())),
  GITHUB(Source.PROBLEMS, Format::unwritten);

  /** What a format is written from. */
  enum Source {
    DOCUMENT,
    TABLE,
    DATA,
    PROBLEMS
  }

  private final Source source;
  private final BiFunction<Forms, Console, String> writer;

  Format(Source source, BiFunction<Forms, Console, String> writer) {
    this.source = source;
    this.writer = writer;
  }

  /** The formats of a command that has these to write from. */
  static Format[] from(Source... sources) {
    List<Format> formats = new ArrayList<>();
    for (Format format : values()) {
      if (Arrays.asList(sources).contains(format.source)) {
        formats.add(format);
      }
    }
    return formats.toArray(Format[]::new);
  }

  /** The answer in this format, laid out for {@code target}. */
  String text(Forms answer, Console target) {
    return writer.apply(answer, target);
  }

  private static String unwritten(Forms answer, Console target) {
    throw new IllegalStateException("no annotations");
  }
}
