package stance.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import stance.ForEachSeed;
import stance.check.CheckPlan;
import stance.check.Rules;
import stance.problem.Problem;
import stance.render.ProblemText;

/**
 * Someone may write a dossier while it is read, and a place is found by reading its file again: the
 * file may have become shorter, longer, another or none.
 */
class ChangingFilesTest {

  /** At each reading a file is as it was, cut off, broken, or gone. */
  private record Changing(MemoryFolder folder, Random random) implements DossierFolder {

    @Override
    public Contents contents() {
      return folder.contents();
    }

    @Override
    public byte[] read(String file, int atMost) throws IOException {
      byte[] bytes = folder.read(file, atMost);
      return switch (random.nextInt(8)) {
        case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        case 1 -> Mutation.changed(bytes, random);
        case 2 -> throw new NoSuchFileException(file);
        default -> bytes;
      };
    }
  }

  @ForEachSeed(200)
  void whateverBecomesOfAFileEveryProblemIsShown(long seed) {
    DossierFolder changing = new Changing(DossierText.small(), new Random(seed));
    CheckPlan all = new CheckPlan(Optional.of(Rules.USUALLY_STALE), Optional.empty());
    List<Problem> problems = all.of(DossierReader.read(changing)).problems();
    assertThat(problems).isNotEmpty();
    assertThat(new ProblemText("", 100, false).lines(problems)).hasSizeGreaterThan(1);
  }
}
