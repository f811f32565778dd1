package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stance.Golden;

/** Who waits for a command on a terminal sees how far it is, and later nothing of that. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgressLineTest {

  private static final Path MADE = Golden.RESOURCES.resolve("dossiers/made");

  /** Each message, written over the one before. */
  private static final Pattern OVERWRITTEN = Pattern.compile("\r([^\r\n]*)");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "compare mayor deputy, comparing, questions",
    "compare mayor deputy --robust, leaving out, sources",
    "matrix, comparing, questions",
    "near mayor, comparing, questions",
    "changes, looking for changes, actors",
    "ground mayor deputy, looking for common ground, questions",
    "find bridge, looking at, records",
    "export tables, writing, files",
    "list, reading, files"
  })
  void says_what_is_done_and_takes_it_away(String command, String doing, String things) {
    Session.Outcome slow = run(command, OptionalInt.of(80), TimeUnit.SECONDS.toNanos(2));
    Session.Outcome quick = run(command, OptionalInt.of(80), 0);
    Session.Outcome piped = run(command, OptionalInt.empty(), TimeUnit.SECONDS.toNanos(2));
    assertThat(slow.err()).containsPattern("\r" + doing + ": \\d+ of \\d+ " + things + "\r");
    assertThat(whatRemains(slow.err())).isEqualTo(whatRemains(quick.err()));
    assertThat(quick.err()).doesNotContain("\r");
    assertThat(piped.err()).doesNotContain("\r");
    assertThat(slow.out()).isEqualTo(quick.out());
  }

  private Session.Outcome run(String command, OptionalInt terminal, long each) {
    AtomicLong clock = new AtomicLong();
    Session session = Session.in(folder).on(MADE).at(terminal);
    return session.run(List.of(command.split(" ")), () -> clock.getAndAdd(each));
  }

  /** What a terminal shows at the end: of each line what was written last at each place. */
  private static List<String> whatRemains(String err) {
    List<String> lines = new ArrayList<>();
    for (String line : err.split("\n", -1)) {
      StringBuilder shown = new StringBuilder();
      int start = line.indexOf('\r');
      shown.append(start < 0 ? line : line.substring(0, start));
      var parts = OVERWRITTEN.matcher(line);
      while (parts.find()) {
        shown.replace(0, Math.min(shown.length(), parts.group(1).length()), parts.group(1));
      }
      lines.add(shown.toString().stripTrailing());
    }
    return lines;
  }
}
