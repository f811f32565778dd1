package stance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import stance.terminal.TerminalFacts;

/** Whatever is thrown in a run, it ends in a status, with a message and no trace. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FaultTest {

  private static final List<Throwable> FAULTS =
      List.of(
          new AbstractMethodError("self()"),
          new NoClassDefFoundError("picocli/CommandLine"),
          new ExceptionInInitializerError("no table"),
          new StackOverflowError(),
          new AssertionError("never"),
          new IllegalStateException("never"));

  @Test
  void a_fault_is_told_in_one_message_with_its_name_and_no_trace() {
    for (Throwable fault : FAULTS) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      assertThat(run(failing(fault), err)).isEqualTo(ExitStatus.FAULT);
      assertThat(err.toString(UTF_8).lines())
          .hasSize(3)
          .first()
          .isEqualTo("error: a fault of the program, not of your data");
      assertThat(err.toString(UTF_8)).contains(fault.toString()).doesNotContain("\tat ");
    }
  }

  @Test
  void want_of_memory_is_told_with_a_remedy() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(run(failing(new OutOfMemoryError("heap")), err)).isEqualTo(ExitStatus.FAULT);
    assertThat(err.toString(UTF_8)).startsWith("error: ").contains("STANCE_JAVA_OPTS=-Xmx4g");
  }

  @Test
  void a_fault_that_cannot_even_be_told_is_a_status() {
    for (Throwable fault : FAULTS) {
      assertThat(run(failing(fault), failing(fault))).isEqualTo(ExitStatus.FAULT);
    }
  }

  private static ExitStatus run(OutputStream out, OutputStream err) {
    Properties properties = new Properties();
    properties.setProperty("stance.stdout.tty", "false");
    properties.setProperty("stance.stderr.tty", "false");
    World world =
        new World(
            Map.of(),
            Path.of(""),
            Path.of("positions"),
            TerminalFacts.of(Map.of(), properties, () -> false),
            InputStream.nullInputStream(),
            out,
            err);
    return new Program(world).run(List.of("--version"));
  }

  private static OutputStream failing(Throwable fault) {
    return new OutputStream() {
      @Override
      public void write(int one) {
        throw FaultTest.<RuntimeException>unchecked(fault);
      }
    };
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchecked(Throwable fault) throws T {
    throw (T) fault;
  }
}
