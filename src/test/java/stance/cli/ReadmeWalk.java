package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import stance.Golden;

/**
 * A walk through exported tables in the read-me: a script in some language, and below it what that
 * says.
 *
 * @param text the read-me
 * @param script where the script begins
 */
record ReadmeWalk(String text, int script) {

  private static final Path README = Path.of("README.md");
  private static final String EXPORT = "\nstance export ";
  private static final String ANSWER = "```text\n";
  private static final String END = "```\n";

  /** The first script in a language, as the read-me names it, below a heading in bold. */
  static ReadmeWalk of(String heading, String language) throws IOException {
    String text = Files.readString(README);
    int under = text.indexOf("**" + heading + "**");
    assertThat(under).as(heading).isNotNegative();
    String fence = "```" + language + "\n";
    return new ReadmeWalk(text, text.indexOf(fence, under) + fence.length());
  }

  /** Exports the shipped dossier into a folder as the read-me does for all of its walks. */
  static void exportTo(Path folder) throws IOException {
    String text = Files.readString(README);
    int at = text.indexOf(EXPORT, text.indexOf("## Take the data elsewhere")) + EXPORT.length();
    String command = "export " + text.substring(at, text.indexOf('\n', at));
    Session.Outcome exported =
        Session.in(folder).on(Session.SHIPPED).run(List.of(command.split(" ", -1)));
    assertThat(exported.status()).as(exported.err()).isZero();
  }

  /** The script. */
  String code() {
    return text.substring(script, end());
  }

  private int end() {
    return text.indexOf(END, script);
  }

  /** Holds the answer of the read-me against what the script says. */
  void says(String answer) {
    int start = text.indexOf(ANSWER, end()) + ANSWER.length();
    Golden.check(
        README, text.substring(0, start) + answer + text.substring(text.indexOf(END, start)));
  }
}
