package stance.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who stops {@code stance add} at a prompt; {@code script} lends the terminal. */
@EnabledOnOs(OS.LINUX)
final class StoppedInterviewIT {

  private static final char CTRL_C = 3;

  /** Of env: who is started in the background by a shell is deaf to Ctrl-C, and all it starts. */
  private static final String LISTENING = "--default-signal=INT";

  @TempDir Path folder;

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void is_told_how_to_go_on_and_nothing_is_half_written() throws Exception {
    assumeTrue(
        Subprocess.of("sh", "-c", "command -v script").run().status() == 0, "script is missing");
    assumeTrue(
        Subprocess.of("env", LISTENING, "true").run().status() == 0, "env takes no " + LISTENING);
    assertThat(Subprocess.stance("init", folder.resolve("d").toString()).run().status()).isZero();
    Path sources = folder.resolve("d/sources.yaml");
    byte[] before = Files.readAllBytes(sources);
    List<Path> had = files(folder);
    String command =
        "env %s '%s' add source -d d --id x"
            .formatted(LISTENING, Subprocess.ASSEMBLY.resolve("bin/stance"));
    ProcessBuilder builder =
        new ProcessBuilder("script", "--quiet", "--return", "--command", command, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("SHELL", "/bin/sh");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("NO_COLOR", "1");
    Process process = builder.start();
    StringBuilder said = new StringBuilder();
    try (OutputStream typed = process.getOutputStream();
        InputStream out = process.getInputStream()) {
      readUntil("title: ", out, said);
      type("It's a title\n", typed);
      readUntil("author: ", out, said);
      type(Character.toString(CTRL_C), typed);
      said.append(new String(out.readAllBytes(), UTF_8));
    } finally {
      process.destroyForcibly();
    }
    assertThat(said.toString().replace("\r", ""))
        .endsWith(
            "Nothing was written. To go on from here:\n"
                + "  stance add source -d d --id x --title 'It'\\''s a title'\n");
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(Files.readAllBytes(sources)).isEqualTo(before);
    assertThat(files(folder)).isEqualTo(had);
  }

  private static void type(String text, OutputStream typed) throws IOException {
    typed.write(text.getBytes(UTF_8));
    typed.flush();
  }

  private static void readUntil(String prompt, InputStream out, StringBuilder said)
      throws IOException {
    while (said.indexOf("\n" + prompt) < 0) {
      int next = out.read();
      assertThat(next).as(said.toString()).isNotNegative();
      said.append((char) next);
    }
  }
}
