package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Somebody who adds a record to the dossier {@code d} of a folder: by options alone, or by what is
 * typed where {@code stance add} asks for it at a terminal of 80 columns.
 *
 * @param words what stands behind {@code stance add}
 */
record Adding(Path folder, List<String> words) {

  private static final int COLUMNS = 80;

  Adding {
    words = List.copyOf(words);
  }

  /** The same with a value that is no single word. */
  Adding with(String option, String value) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(option, value));
    return new Adding(folder, all);
  }

  /** What comes of it where nobody can be asked. */
  Added unasked() {
    return added(Session.in(folder));
  }

  /** What comes of it where these lines are typed, and then no more. */
  Added typing(String... lines) {
    return added(
        Session.in(folder)
            .at(OptionalInt.of(COLUMNS))
            .reading(lines.length == 0 ? "" : String.join("\n", lines) + "\n"));
  }

  private Added added(Session session) {
    List<String> command = new ArrayList<>(List.of("add"));
    command.addAll(words);
    Map<String, String> variables = Map.of("STANCE_DOSSIER", "d", "NO_COLOR", "1");
    return new Added(session.with(variables).run(command));
  }

  /** What was asked and said. */
  record Added(Session.Outcome outcome) {

    /** What stands before the place to type at; a message begins with a blank or a capital. */
    private static final Pattern PROMPT =
        Pattern.compile(
            "^(?!error|warning)[a-z-]+(, [a-z-]+)?(, another \\(empty to go on\\))?(?=: )",
            Pattern.MULTILINE);

    /** All that was said, and what stood before each place to type at. */
    String said() {
      return outcome.err();
    }

    /** The same, with long lines as one. */
    String flowing() {
      return said().replace("\n    ", " ");
    }

    /** What was asked for, in order, the same again where it was asked for again. */
    List<String> asked() {
      return PROMPT.matcher(said()).results().map(MatchResult::group).toList();
    }

    int status() {
      return outcome.status();
    }

    /** The same, where the record was written. */
    Added done() {
      assertThat(outcome.status()).as(said()).isZero();
      return this;
    }

    /** The same, where it was not. */
    Added refused() {
      assertThat(outcome.status()).as(said()).isEqualTo(ExitStatus.USAGE.code());
      return this;
    }
  }
}
