package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stance.Effort;
import stance.ForEachSeed;
import stance.Golden;
import stance.JsonSchemas;
import stance.dossier.Actor;
import stance.dossier.Dossier;
import stance.dossier.Stance;
import stance.problem.Place;
import stance.problem.Problem;
import stance.problem.Result;
import stance.problem.Severity;
import stance.problem.Span;
import stance.render.Json;
import stance.render.ProblemData;

class ReadingPropertiesTest {

  static List<String> cases() throws IOException {
    return FormatErrorsTest.cases();
  }

  private static MemoryFolder folder(String name) {
    return DossierText.smallWith(Golden.RESOURCES.resolve("golden/errors/" + name + ".dossier"));
  }

  private static String problems(DossierFolder folder) {
    return ProblemLines.of(DossierReader.read(folder).problems());
  }

  /** A folder that lists its files in another order. */
  private record Shuffled(MemoryFolder folder, long seed) implements DossierFolder {

    @Override
    public Contents contents() {
      List<String> files = new ArrayList<>(folder.files().keySet());
      Collections.shuffle(files, new Random(seed));
      return new Contents(files, List.of());
    }

    @Override
    public byte[] read(String file, int atMost) throws IOException {
      return folder.read(file, atMost);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheFilesDoesNotMatter(String name) {
    MemoryFolder folder = folder(name);
    assertThat(problems(new Shuffled(folder, name.hashCode()))).isEqualTo(problems(folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lineEndsDoNotMatter(String name) {
    MemoryFolder folder = folder(name);
    assertThat(problems(withCrLf(folder))).isEqualTo(problems(folder));
  }

  @Test
  void aDossierIsTheSameWithEitherLineEnd() {
    MemoryFolder small = DossierText.small();
    assertThat(DossierContents.of(DossierReader.read(withCrLf(small)).value().orElseThrow()))
        .isEqualTo(DossierContents.of(DossierReader.read(small).value().orElseThrow()));
  }

  private static MemoryFolder withCrLf(MemoryFolder folder) {
    Map<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
      // In Latin-1 every byte is a character, so that none is lost on the way.
      String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      boolean onlyLf = !text.contains("\r") && !text.contains("\0");
      files.put(
          file.getKey(),
          (onlyLf ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.ISO_8859_1));
    }
    return new MemoryFolder(files);
  }

  @Test
  void severalCoresFindWhatOneFinds() {
    Map<String, byte[]> many = new TreeMap<>(folder("ten-faults-in-four-files").files());
    Map<String, String> expected = new TreeMap<>();
    for (int i = 100; i < 300; i++) {
      String file = "actors/a" + i + ".yaml";
      String text = "id: a" + i + "\nname: A\nkind: person\nrole: " + "[".repeat(i % 3) + "\n";
      many.put(file, text.getBytes(StandardCharsets.UTF_8));
      Map<String, byte[]> alone = new TreeMap<>(DossierText.small().files());
      alone.put(file, many.get(file));
      expected.put(file, problems(new MemoryFolder(alone)));
    }
    String all = problems(new MemoryFolder(many));
    assertThat(all).contains(String.join("", expected.values()));
    assertThat(problems(new MemoryFolder(many))).isEqualTo(all);
  }

  @ForEachSeed(300)
  void whateverIsBrokenEveryProblemHasItsPlaceAndNothingIsThrown(long seed) {
    MemoryFolder folder = Mutation.of(DossierText.small(), new Random(seed));
    Result<Dossier> result = DossierReader.read(folder);
    assertThat(result.value().isPresent())
        .isEqualTo(result.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR));
    for (Problem problem : result.problems()) {
      assertThat(problem.help()).isPresent();
      assertThat(problem.message()).isNotBlank().doesNotContain("\n", "Optional", "Exception");
      problem.place().excerpt().ifPresent(excerpt -> liesInside(folder, problem.place()));
    }
    result.value().ifPresent(ReadingPropertiesTest::everyStanceHasASource);
    result.value().ifPresent(dossier -> everyEntryHasItsOrigin(dossier, result));
  }

  @ForEachSeed(300)
  void every_problem_is_as_the_schema_of_its_output_says(long seed) {
    MemoryFolder folder = Mutation.of(DossierText.small(), new Random(seed));
    JsonSchemas.check(Json.of(ProblemData.of(DossierReader.read(folder).problems())));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySpanLiesInsideItsFile(String name) {
    MemoryFolder folder = folder(name);
    for (Problem problem : DossierReader.read(folder).problems()) {
      problem.place().excerpt().ifPresent(excerpt -> liesInside(folder, problem.place()));
    }
  }

  @Test
  void theErrorsOfAFileAreListedUpToALimit() {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    String items = "{}, ".repeat(FileProblems.LISTED_AT_MOST + 5);
    files.put("sources.yaml", ("[" + items + "]").getBytes(StandardCharsets.UTF_8));
    List<Problem> problems = DossierReader.read(new MemoryFolder(files)).problems();
    assertThat(problems).hasSize(FileProblems.LISTED_AT_MOST + 1);
    assertThat(problems.get(0).rule()).isEqualTo(FormatRule.TOO_MANY_ERRORS.id());
  }

  /**
   * Were each place counted from the start of its line, eight times the length took 64 times. Only
   * the time of this thread counts: neither the collector's nor that of other programs.
   */
  @Effort.Thorough
  @Test
  void aFileOnOneLongLineIsReadInTimeThatGrowsWithItsLength() {
    leastTimeToReadOneLongLine(1_000);
    assertThat(leastTimeToReadOneLongLine(2_000)).isLessThan(24 * leastTimeToReadOneLongLine(250));
  }

  private static long leastTimeToReadOneLongLine(int entries) {
    DossierFolder folder = withSourcesOnOneLine(entries);
    return LongStream.generate(() -> timeToRead(folder)).limit(5).min().orElseThrow();
  }

  private static long timeToRead(DossierFolder folder) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    List<Problem> problems = DossierReader.read(folder).problems();
    long time = threads.getCurrentThreadCpuTime() - start;
    assertThat(problems).extracting(Problem::rule).containsExactly("missing-key", "bad-id");
    return time;
  }

  private static DossierFolder withSourcesOnOneLine(int entries) {
    Map<String, byte[]> files = new TreeMap<>(DossierText.small().files());
    StringBuilder line = new StringBuilder("[{id: np-2017-11, publisher: 'New Pathway'}");
    line.append(", {id: star-2017-11-09, publisher: \"Toronto Star\"}");
    for (int i = 0; i < entries; i++) {
      line.append(", {\"id\": \"s").append(i).append("\", \"publisher\": \"П 🇺🇦\"}");
    }
    files.put(
        "sources.yaml", line.append(", {id: '!'}]").toString().getBytes(StandardCharsets.UTF_8));
    return new MemoryFolder(files);
  }

  private static void liesInside(MemoryFolder folder, Place place) {
    String text = DossierText.textOf(place.file(), folder);
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    Span span = place.excerpt().orElseThrow().span();
    assertThat(span.endLine()).isBetween(span.startLine(), lines.length);
    String first = lines[span.startLine() - 1];
    String last = lines[span.endLine() - 1];
    assertThat(place.excerpt().orElseThrow().line()).isEqualTo(first);
    assertThat(span.startColumn()).isBetween(1, first.codePointCount(0, first.length()) + 1);
    assertThat(span.endColumn()).isBetween(1, last.codePointCount(0, last.length()) + 1);
    if (span.startLine() == span.endLine()) {
      assertThat(span.endColumn()).isGreaterThanOrEqualTo(span.startColumn());
    }
  }

  private static void everyStanceHasASource(Dossier dossier) {
    for (Actor actor : dossier.actors()) {
      assertThat(actor.stances()).extracting(Stance::sources).allMatch(list -> !list.isEmpty());
    }
  }

  private static void everyEntryHasItsOrigin(Dossier dossier, Result<Dossier> result) {
    Stream.of(
            dossier.questions().stream().map(each -> each.id()),
            dossier.conditions().stream().map(each -> each.id()),
            dossier.sources().stream().map(each -> each.id()),
            dossier.actors().stream().map(each -> each.id()))
        .flatMap(ids -> ids)
        .forEach(
            id -> {
              Place place = result.origins().locate(result.origins().routeTo(id.text()).to("id"));
              assertThat(place.excerpt().orElseThrow().line()).contains("id:", id.text());
            });
  }
}
