package stance.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a strange client is told, in the bytes of the protocol. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
final class RequestErrorsTest {

  private static final String BEGIN = "\"initialize\",\"params\":{\"capabilities\":{}}";
  private static final String FILE = "\"textDocument\":{\"uri\":\"file:///none/actors/a.yaml\"}";

  private final PipedOutputStream toServer = new PipedOutputStream();
  private final PipedInputStream fromServer = new PipedInputStream(1 << 16);
  private CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private int number;

  @BeforeEach
  void start() throws Exception {
    PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
    PipedOutputStream out = new PipedOutputStream(fromServer);
    ended = CompletableFuture.supplyAsync(() -> new EditorServer().test(in, out));
  }

  @AfterEach
  void stop() throws Exception {
    toServer.close();
    ended.get(20, TimeUnit.SECONDS);
  }

  /** The answer to a request: its method, and what follows that. */
  private String answer(String method) throws Exception {
    number++;
    String request = "{\"jsonrpc\":\"2.0\",\"id\":" + number + ",\"method\":" + method + "}";
    byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
    toServer.write(
        ("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    toServer.write(bytes);
    toServer.flush();
    String answer = message();
    assertThat(answer).contains("\"id\":" + number + ",").doesNotContain("\\tat ", "\"data\"");
    return answer;
  }

  private String message() throws Exception {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
      head.write(fromServer.read());
    }
    String length =
        head.toString(StandardCharsets.UTF_8).replaceAll("(?s).*Length: (\\d+).*", "$1");
    return new String(fromServer.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
  }

  @Test
  void no_request_comes_before_the_session_begins_or_after_its_end() throws Exception {
    assertThat(answer("\"textDocument/hover\",\"params\":{}")).contains("-32002");
    assertThat(answer(BEGIN)).contains("\"name\":\"stance\"");
    assertThat(answer("\"shutdown\"")).contains("\"result\"");
    assertThat(answer(BEGIN)).contains("-32600");
  }

  @Test
  void what_is_not_offered_is_told_so() throws Exception {
    answer(BEGIN);
    assertThat(answer("\"textDocument/references\",\"params\":{" + FILE + "}")).contains("-32601");
    assertThat(answer("\"textDocument/documentSymbol\",\"params\":{" + FILE + "}"))
        .contains("-32601");
    assertThat(answer("\"no/such\",\"params\":{}")).contains("-32601");
  }

  @Test
  void what_names_no_file_or_no_place_in_one_is_told_so() throws Exception {
    answer(BEGIN);
    assertThat(
            answer("\"textDocument/hover\",\"params\":{\"position\":{\"line\":0,\"character\":0}}"))
        .contains("-32602");
  }
}
