package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stance.ForEachSeed;
import stance.Golden;
import stance.dossier.ActorRecord;
import stance.dossier.Answer;
import stance.dossier.Dossier;
import stance.dossier.GeneratedDossiers;
import stance.dossier.Id;
import stance.dossier.Position;
import stance.dossier.Stance;
import stance.problem.Result;
import stance.yaml.CodingSheet;
import stance.yaml.DossierFiles;
import stance.yaml.DossierReader;
import stance.yaml.MemoryFolder;
import stance.yaml.WrittenDossier;

/** What a second coder is given, and what comes of filling it in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BlindCommandTest {

  @TempDir Path folder;

  private Session.Outcome blind(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "blind", Golden.RESOURCES.resolve("dossiers/made").toAbsolutePath().toString()));
    arguments.addAll(List.of(more));
    return Session.in(folder).run(arguments);
  }

  private Map<String, String> written(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void the_same_seed_writes_the_same_and_another_another() throws IOException {
    assertThat(blind("one", "--sample", "9", "--seed", "7").status()).isZero();
    assertThat(blind("two", "--sample", "9", "--seed", "7").status()).isZero();
    assertThat(blind("three", "--sample", "9", "--seed", "8").status()).isZero();
    assertThat(written("two")).isEqualTo(written("one")).isNotEqualTo(written("three"));
  }

  @Test
  void what_is_missing_is_told_at_its_place_until_it_is_filled_in() {
    blind("out", "--sample", "3");
    Session.Outcome check = Session.in(folder).run(List.of("check", "out"));
    assertThat(check.status()).isEqualTo(ExitStatus.NO.code());
    assertThat(check.out() + check.err())
        .contains("'question' has no value", "'stance' has no value", "'evidence' has no value")
        .contains("9 errors");
    Session.Outcome agree = Session.in(folder).run(List.of("agree", "out", "out"));
    assertThat(agree.status()).isEqualTo(ExitStatus.DOSSIER.code());
  }

  @Test
  void no_folder_with_something_in_it_is_written_to() throws IOException {
    Files.createDirectories(folder.resolve("coded/actors"));
    Session.Outcome outcome = blind("coded");
    assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(outcome.err()).contains("not a new or an empty folder");
    assertThat(written("coded")).isEmpty();
    Files.createDirectories(folder.resolve("empty"));
    assertThat(blind("empty", "--sample", "1").status()).isZero();
  }

  @Test
  void a_number_that_is_none_is_refused() {
    for (String sample : List.of("0", "-3", "many", "")) {
      assertThat(blind("out", "--sample", sample).status()).isEqualTo(ExitStatus.USAGE.code());
    }
    assertThat(blind("out", "--seed", "x").err()).contains("--seed does not take 'x'");
  }

  @ForEachSeed(300)
  void filled_in_with_what_the_first_coder_found_it_is_the_same_coding(long seed) {
    Result<Dossier> read = WrittenDossier.readAgain(GeneratedDossiers.of(seed));
    assumeTrue(read.value().isPresent());
    Dossier dossier = read.value().orElseThrow();
    List<ActorRecord> records = ActorRecord.of(dossier);
    Map<String, byte[]> files = new TreeMap<>(sheet(dossier, records));
    for (ActorRecord record : records) {
      files.computeIfPresent(
          "actors/" + record.actor() + ".yaml",
          (name, bytes) -> filledIn(new String(bytes, UTF_8), record.stance()).getBytes(UTF_8));
    }
    Result<Dossier> again = DossierReader.read(new MemoryFolder(files));
    assertThat(again.problems().stream().filter(p -> p.rule().contains("value")).toList())
        .isEmpty();
    assertThat(again.value()).as("%s", again.problems()).isPresent();
    for (int i = 0; i < records.size(); i++) {
      ActorRecord copy = ActorRecord.of(again.value().orElseThrow()).get(i);
      Stance was = records.get(i).stance();
      Stance is = copy.stance();
      assertThat(copy.actor()).isEqualTo(records.get(i).actor());
      assertThat(is.question()).isEqualTo(was.question());
      assertThat(is.position()).isEqualTo(was.position());
      assertThat(is.date()).isEqualTo(was.date());
      assertThat(is.evidence()).isEqualTo(was.evidence());
      assertThat(is.sources()).isEqualTo(was.sources());
      assertThat(is.inWords()).isEqualTo(was.inWords());
      assertThat(is.quote()).isEqualTo(was.quote());
    }
  }

  private static Map<String, byte[]> sheet(Dossier dossier, List<ActorRecord> records) {
    try {
      return CodingSheet.files(new MemoryFolder(DossierFiles.of(dossier)), dossier, records);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The first open statement, filled in. */
  private static String filledIn(String sheet, Stance stance) {
    Position position = stance.position();
    StringBuilder answer = new StringBuilder("  - question: " + stance.question() + "\n");
    if (position.given().isEmpty()) {
      answer.append("    stance: ").append(position.state().word()).append('\n');
    }
    position.given().ifPresent(given -> answer.append(of(given)));
    append("if", position.conditions().required(), answer);
    append("unless", position.conditions().excluded(), answer);
    return sheet
        .replaceFirst("  - question:\n    stance:\n", answer.toString())
        .replaceFirst("    evidence:\n", "    evidence: " + stance.evidence().word() + "\n");
  }

  private static String of(Answer answer) {
    StringBuilder text = new StringBuilder();
    if (answer.taken().size() == 1) {
      text.append("    stance: ").append(answer.taken().get(0)).append('\n');
    } else {
      append("stance", answer.taken(), text);
    }
    append("rejects", answer.ruledOut(), text);
    return text.toString();
  }

  private static void append(String key, List<Id> ids, StringBuilder text) {
    if (!ids.isEmpty()) {
      text.append("    ").append(key).append(": ").append(ids).append('\n');
    }
  }
}
