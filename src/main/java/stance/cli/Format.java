package stance.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import stance.cli.Forms.ProblemsFound;
import stance.render.Csv;
import stance.render.DocumentMarkdown;
import stance.render.GithubAnnotations;
import stance.render.Json;

/**
 * The formats of answers, in the order in which they are listed. A command offers those that are
 * written from what it has: a new format is a line here and a file that writes it.
 */
enum Format {
  TEXT((answer, to) -> to.painted(answer.lines().apply(to.page())), Source.LINES, Source.DOCUMENT),
  MARKDOWN(
      (answer, to) -> DocumentMarkdown.of(answer.document().get(), to.page().ascii()),
      Source.DOCUMENT),
  CSV((answer, to) -> Csv.of(answer.sheet().get()), Source.TABLE),
  JSON((answer, to) -> Json.of(answer.data().get()), Source.DATA),
  GITHUB((answer, to) -> annotations(answer.problems().get()), Source.PROBLEMS);

  /** What a format is written from. */
  enum Source {
    LINES,
    DOCUMENT,
    TABLE,
    DATA,
    PROBLEMS
  }

  private final BiFunction<Forms, Console, String> writer;
  private final List<Source> sources;

  /**
   * @param sources any one of which is enough
   */
  Format(BiFunction<Forms, Console, String> writer, Source... sources) {
    this.writer = writer;
    this.sources = List.of(sources);
  }

  /** The formats of a command that has these to write from. */
  static Format[] from(Source... has) {
    List<Format> formats = new ArrayList<>();
    for (Format format : values()) {
      if (!Collections.disjoint(format.sources, Arrays.asList(has))) {
        formats.add(format);
      }
    }
    return formats.toArray(Format[]::new);
  }

  /** The answer in this format, laid out for {@code target}. */
  String text(Forms answer, Console target) {
    return writer.apply(answer, target);
  }

  private static String annotations(ProblemsFound found) {
    return GithubAnnotations.of(found.problems(), found.base());
  }
}
