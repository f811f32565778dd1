package stance.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import stance.cli.Forms.ProblemsFound;
import stance.document.Data;
import stance.dossier.Worded;
import stance.render.BibTex;
import stance.render.CslJson;
import stance.render.Csv;
import stance.render.DocumentMarkdown;
import stance.render.Docx;
import stance.render.GithubAnnotations;
import stance.render.HtmlPage;
import stance.render.Json;
import stance.render.SarifData;
import stance.render.Xlsx;

/**
 * The formats of answers, in the order in which they are listed. A command offers those that are
 * written from what it has: a new format is a line here and a file that writes it.
 */
enum Format implements Worded {
  TEXT(
      "text",
      "txt",
      (answer, to) -> to.painted(answer.lines().apply(to.page())),
      Source.LINES,
      Source.DOCUMENT),
  MARKDOWN(
      "markdown",
      "md",
      (answer, to) -> DocumentMarkdown.of(answer.document().get(), to.page().ascii()),
      Source.DOCUMENT),
  HTML(
      "html",
      "html",
      (answer, to) -> HtmlPage.of(answer.page().get(), to.page().ascii()),
      Source.DOCUMENT),
  CSV("csv", "csv", (answer, to) -> Csv.of(answer.sheet().get()), Source.TABLE),
  JSON("json", "json", (answer, to) -> Json.of(answer.data().get()), Source.DATA) {
    /** Written as it comes: the pairs of a parliament make gigabytes. */
    @Override
    Contents contents(Forms answer, Console target) {
      Data data = answer.data().get();
      return out -> {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        Json.write(data, text);
        text.flush();
      };
    }
  },
  GITHUB("github", "github", (answer, to) -> annotations(answer.problems().get()), Source.PROBLEMS),
  SARIF("sarif", "sarif", (answer, to) -> sarif(answer.problems().get()), Source.PROBLEMS),
  BIBTEX("bibtex", "bib", (answer, to) -> BibTex.of(answer.references().get()), Source.REFERENCES),
  CSL("csl", "csl", (answer, to) -> CslJson.of(answer.references().get()), Source.REFERENCES),
  DOCX("docx", answer -> Docx.of(answer.document().get()), Source.DOCUMENT),
  XLSX("xlsx", answer -> Xlsx.of(answer.workbook().get()), Source.TABLE);

  /** What a format is written from. */
  enum Source {
    LINES,
    DOCUMENT,
    TABLE,
    DATA,
    PROBLEMS,
    REFERENCES
  }

  private final String word;
  private final String ending;
  private final BiFunction<Forms, Console, byte[]> writer;
  private final boolean text;
  private final List<Source> sources;

  /**
   * @param ending how names of files in this format end, and its short name
   * @param sources what it can be written from; any one is enough
   */
  Format(String word, String ending, BiFunction<Forms, Console, String> writer, Source... sources) {
    this.word = word;
    this.ending = ending;
    this.writer = (answer, to) -> writer.apply(answer, to).getBytes(StandardCharsets.UTF_8);
    this.text = true;
    this.sources = List.of(sources);
  }

  /**
   * A format that is no text, and looks the same whatever it is written to.
   *
   * @param word its name, and how names of files in it end
   */
  Format(String word, Function<Forms, byte[]> writer, Source... sources) {
    this.word = word;
    this.ending = word;
    this.writer = (answer, to) -> writer.apply(answer);
    this.text = false;
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

  /** The other names that people give it. */
  List<String> shortNames() {
    return List.of(ending);
  }

  /** The format that the ending of a file's name stands for; empty if it stands for none. */
  static Optional<Format> ofEnding(String file) {
    return ForeignEnding.ending(file).flatMap(Format::ending);
  }

  private static Optional<Format> ending(String last) {
    // From systems whose endings had three letters; many files still have it.
    String known = last.equals("htm") ? HTML.ending : last;
    return Arrays.stream(values())
        .filter(format -> known.equals(format.ending) || known.equals(format.word))
        .findFirst();
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is text, which a terminal can show. */
  boolean isText() {
    return text;
  }

  /** The answer in this format, laid out for {@code target}. */
  Contents contents(Forms answer, Console target) {
    return Contents.of(writer.apply(answer, target));
  }

  private static String annotations(ProblemsFound found) {
    return GithubAnnotations.of(found.problems(), found.base());
  }

  private static String sarif(ProblemsFound found) {
    SarifData log = new SarifData(found.base(), Version.current(), RuleFilter::help);
    return Json.of(log.of(found.problems()));
  }
}
