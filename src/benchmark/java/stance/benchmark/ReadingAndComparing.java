package stance.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import stance.compare.Basis;
import stance.compare.Comparison;
import stance.compare.StandingTable;
import stance.dossier.Dossier;
import stance.dossier.Id;
import stance.problem.Result;
import stance.yaml.DossierReader;

/**
 * What reading a generated dossier takes, and what comparing takes, once Java has compiled both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingAndComparing {

  /** Of 200 stances each: 1 and 5 MB of YAML. */
  @Param({"20", "100"})
  public int actors;

  private Path folder;
  private Dossier dossier;

  /** Writes the dossier, and reads it for what only compares. */
  @Setup
  public void write() throws IOException {
    folder = Files.createTempDirectory("stance-benchmark");
    GenerateDossier.main(new String[] {folder.toString(), Integer.toString(actors), "200"});
    dossier = read().value().orElseThrow();
  }

  /** From files to a dossier. */
  @Benchmark
  public Result<Dossier> read() {
    return DossierReader.read(folder);
  }

  /** From a dossier to how three of its actors compare on every question. */
  @Benchmark
  public Comparison compare() {
    return Comparison.of(
        new StandingTable(dossier, Basis.EVERYTHING),
        List.of(new Id("actor-0"), new Id("actor-1"), new Id("actor-2")),
        dossier.questions());
  }
}
