package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stance.Effort;
import stance.check.CheckPlan;
import stance.check.Rules;
import stance.dossier.Dossier;
import stance.problem.Problem;
import stance.problem.Result;
import stance.render.Json;
import stance.render.ProblemData;
import stance.render.ProblemText;
import stance.text.Styled;

/**
 * The shipped dossier with one file broken at a time, each time in another way: it loads, or its
 * problems have places. {@code -Dmutants=20000} tries more than a thorough run.
 */
class MutatedFilesTest {

  private static final Path SHIPPED = Path.of("positions");
  private static final int MUTANTS = Integer.getInteger("mutants", 2_000 / Effort.oneIn(20));
  private static final long MOST_MEMORY = 512L * 1024 * 1024;

  /** There are remarks on every file, so that to place them all of the dossier is read again. */
  private static final int REMARKS_EVERY = 50;

  private static final CheckPlan ALL =
      new CheckPlan(Optional.of(Rules.USUALLY_STALE), Optional.empty());

  private static Map<String, byte[]> shipped() throws IOException {
    DossierFolder folder = new PathFolder(SHIPPED);
    Map<String, byte[]> files = new TreeMap<>();
    for (String file : folder.contents().files()) {
      files.put(file, folder.read(file, Integer.MAX_VALUE));
    }
    return files;
  }

  /** It hangs on none. */
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyMutantLoadsOrSaysWhereItIsBroken() throws IOException {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(MOST_MEMORY);
    Map<String, byte[]> files = shipped();
    List<String> names = files.keySet().stream().filter(FolderInventory::isPart).toList();
    DossierReader rest = new DossierReader(new MemoryFolder(files));
    assertThat(rest.result().value()).isPresent();
    int loaded = 0;
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      String name = names.get(random.nextInt(names.size()));
      byte[] mutant = mutant(Optional.ofNullable(files.get(name)).orElseThrow(), random);
      Result<Dossier> result = read(rest, files, name, mutant);
      isToldInPlainWords(result, seed);
      loaded += result.value().isPresent() ? 1 : 0;
    }
    assertThat(loaded).as("of %d", MUTANTS).isBetween(MUTANTS / 100, MUTANTS * 99 / 100);
  }

  private static byte[] mutant(byte[] bytes, Random random) {
    byte[] mutant = bytes;
    for (int change = random.nextInt(3); change >= 0; change--) {
      mutant = Mutation.changed(mutant, random);
    }
    return mutant;
  }

  private static Result<Dossier> read(
      DossierReader rest, Map<String, byte[]> files, String name, byte[] mutant) {
    if (name.startsWith(FolderInventory.ACTORS)) {
      return rest.with(name, mutant).result();
    }
    Map<String, byte[]> all = new TreeMap<>(files);
    all.put(name, mutant);
    return DossierReader.read(new MemoryFolder(all));
  }

  private static void isToldInPlainWords(Result<Dossier> result, int seed) {
    CheckPlan check = seed % REMARKS_EVERY == 0 ? ALL : CheckPlan.WARNINGS;
    List<Problem> problems = check.of(result).problems();
    List<String> shown = new ArrayList<>();
    new ProblemText("", 100, false).lines(problems).stream().map(Styled::text).forEach(shown::add);
    shown.add(Json.of(ProblemData.of(problems)).replace("\n", " "));
    for (String line : shown) {
      assertThat(line.codePoints().noneMatch(Character::isISOControl))
          .as("seed %d: %s", seed, line)
          .isTrue();
      assertThat(line).as("seed %d", seed).doesNotContain("Exception", "java.");
    }
    assertThat(problems).as("seed %d", seed).allMatch(p -> !p.place().file().isEmpty());
    assertThat(result.value().isPresent() || !problems.isEmpty()).as("seed %d", seed).isTrue();
  }
}
