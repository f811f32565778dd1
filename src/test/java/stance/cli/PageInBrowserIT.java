package stance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages as a browser has them: axe-core finds nothing in the way of who cannot see them, and the
 * policy of the page is kept. The browser is {@code -Dstance.browser} or one on the path; axe-core
 * is {@code -Dstance.axe} or {@code node_modules/axe-core/axe.min.js}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class PageInBrowserIT {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  /** Every second row is unfolded; then the page is what was found on it. */
  private static final String CHECK =
      """
      document.querySelectorAll("details").forEach((each, i) => { each.open = i % 2 == 0; });
      axe.run().then(found => {
        document.body.textContent = "passes: " + found.passes.length + "; found: "
          + JSON.stringify(found.violations.map(each => [each.id, each.nodes[0].html]));
      });
      """;

  @TempDir Path folder;

  private static Optional<Path> browser() {
    String asked = System.getProperty("stance.browser", "");
    Stream<Path> known =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .flatMap(each -> BROWSERS.stream().map(name -> Path.of(each, name)));
    return (asked.isEmpty() ? known : Stream.of(Path.of(asked)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path axe() {
    return Path.of(System.getProperty("stance.axe", "node_modules/axe-core/axe.min.js"));
  }

  @ParameterizedTest
  @CsvSource({
    "compare freeland sajjan scheer --as-of 2017-11-09, 480",
    "compare canada ukraine russia germany france putin merkel lavrov, 1600",
    "brief freeland sajjan scheer --as-of 2017-11-09, 1000",
    "matrix canada ukraine russia germany, 480",
    "changes ukraine --timeline, 1000",
    "show area, 1000"
  })
  void is_open_to_everyone(String command, int width) throws IOException, InterruptedException {
    assumeTrue(browser().isPresent(), "no browser: name one with -Dstance.browser");
    assumeTrue(Files.isReadable(axe()), "no axe-core: name axe.min.js with -Dstance.axe");
    Path page = folder.resolve("page.html");
    Session.in(Path.of("").toAbsolutePath()).run(List.of((command + " -o " + page).split(" ", -1)));
    assertThat(shown(page, width)).doesNotContain("Content Security Policy").contains("<main>");
    String text = Files.readString(page);
    for (String theme : List.of("(prefers-color-scheme: dark)", "all")) {
      Files.writeString(
          page,
          text.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
              .replace("@media (prefers-color-scheme: dark)", "@media " + theme)
              .replace(
                  "</body>",
                  "<script>"
                      + Files.readString(axe())
                      + "</script><script>"
                      + CHECK
                      + "</script>"));
      assertThat(shown(page, width)).containsPattern("passes: \\d\\d; found: \\[]");
    }
  }

  /** What the browser makes of the page, and after it what it says. */
  private String shown(Path page, int width) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    Path said = folder.resolve("said.txt");
    Process browser =
        new ProcessBuilder(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("browser"),
                "--window-size=" + width + ",900",
                "--virtual-time-budget=60000",
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(said.toFile())
            .start();
    assertThat(browser.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return Files.readString(dom) + Files.readString(said);
  }
}
